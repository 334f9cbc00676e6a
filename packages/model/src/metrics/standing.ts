import type { Board } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import type { MeasureKind } from '../cards/measure-kind.ts'
import { all, into, out, todayOf } from './seen.ts'

type Objective = CardOf<'objective'>

/** Where a measure stands today, on whose card, and the goal that it belongs to. */
export type Standing = {
  name: string
  id: string
  unit: string | undefined
  value: number | undefined
  objective?: Objective
}

type Reading = { date: string; value: number }

/** What a metric read last, not after a day. */
export function lastReading({ readings = [] }: CardOf<'metric'>, until: string): Reading | undefined {
  return readings
    .filter((one): one is Reading => one.date !== undefined && one.value !== undefined && one.date <= until)
    .reduce<Reading | undefined>((last, one) => (last && last.date > one.date ? last : one), undefined)
}

/** All measures of a kind: what was read last, and where a goal began that nothing has read yet. */
export function standingsOf(kind: MeasureKind, board: Board): Standing[] {
  const metrics = all(board, 'metric')
    .filter(({ measureKind }) => measureKind === kind)
    .map((metric) => ({ metric, reading: lastReading(metric, todayOf(board)) }))
  const read = new Set(metrics.filter(({ reading }) => reading).map(({ metric }) => metric.id))
  const goals = all(board, 'objective')
    .filter(({ measureKind }) => measureKind === kind)
    .filter((goal) => !out(board, goal, 'measuredBy', 'metric').some(({ id }) => read.has(id)))
  const goalOf = (metric: { id: string }) =>
    into(board, metric, 'measuredBy', 'objective').find(({ measureKind }) => measureKind === kind)
  return [
    ...metrics
      .filter(({ reading }) => reading)
      .map(({ metric: { id, title, unit }, reading }) => {
        const objective = goalOf({ id })
        return { name: title, id, unit, value: reading?.value, ...(objective && { objective }) }
      }),
    ...goals.map((goal) => ({
      name: goal.title,
      id: goal.id,
      unit: goal.unit,
      value: goal.baseline,
      objective: goal,
    })),
  ]
}

/** Where the one measure of a kind stands; unknown where there is none, or where two might be meant. */
export const theOne = (kind: MeasureKind, board: Board): Standing | undefined => {
  const found = standingsOf(kind, board)
  return found.length === 1 ? found[0] : undefined
}
