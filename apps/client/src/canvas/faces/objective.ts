import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, listed, type Face, type Row } from '../face.ts'

/** From where to where, in large; of what and by when. */
export const objective: Face<CardOf<'objective'>> = (card, _around, { words, formats }) => {
  const { baseline, target, deadline } = card
  const unit = card.unit?.trim() ?? ''
  const percent = unit.startsWith('%')
  const rest = percent ? unit.slice(1).trim() : unit
  const short = rest.length <= 10 && !percent
  const shown = (value: number | undefined) => (value === undefined ? '' : formats.number(value))
  const to = target === undefined ? '' : percent ? formats.percent(target, 1) : shown(target)
  const numbers: Row[] =
    baseline === undefined && target === undefined
      ? []
      : [{ is: 'fromTo', from: shown(baseline), to, unit: short ? rest : '' }]
  const by = deadline && words.canvas.faces.by(formats.date(deadline, 'short'))
  const asked =
    short && card.surveyN !== undefined
      ? words.canvas.faces.askedAWave(formats.number(card.surveyN))
      : undefined
  return [...numbers, ...fact([listed(short ? asked : rest, by) || undefined])]
}
