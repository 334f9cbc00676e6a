import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, listed, type Face } from '../face.ts'

/** How they feel, stage by stage. */
export const journey: Face<CardOf<'journey'>> = (card, _around, { words }) => {
  const steps = card.steps ?? []
  const [first, last] = [steps[0], steps.at(-1)]
  const name = (stage: string | undefined) => stage && stage.charAt(0).toLocaleUpperCase() + stage.slice(1)
  const feeling =
    last?.feeling === undefined ? undefined : words.canvas.faces.feelings[Math.round(last.feeling) + 2]
  const end = steps.length > 1 ? listed(name(last?.stage), feeling) : undefined
  const line = { is: 'feeling' as const, steps: steps.map((step) => step.feeling ?? 0) }
  return [line, ...fact([name(first?.stage)], [end])]
}
