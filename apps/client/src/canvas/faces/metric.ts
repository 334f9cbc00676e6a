import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, type Face } from '../face.ts'

/** How it went so far, and where it is to arrive. */
export const metric: Face<CardOf<'metric'>> = (card, around, { words, formats }) => {
  const read = (card.readings ?? []).filter((one) => one.value !== undefined)
  const sorted = [...read].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
  const last = sorted.at(-1)
  const percent = card.unit?.trim().startsWith('%')
  const value = last?.value
  const shown = value === undefined ? undefined : percent ? formats.percent(value, 1) : formats.number(value)
  const start = shown
    ? [{ b: shown }, last?.date && words.canvas.faces.readOn(formats.date(last.date, 'short'))]
    : [words.canvas.faces.noReading]
  const values = sorted.map((one) => one.value ?? 0)
  return [{ is: 'readings', values, goal: around.goal }, ...fact(start, [card.cadence])]
}
