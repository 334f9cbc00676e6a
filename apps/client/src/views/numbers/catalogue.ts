import type { Board } from '@parley/model/board/board.ts'
import { metrics } from '@parley/model/metrics/index.ts'
import { isKnown, type Lack } from '@parley/model/metrics/lack.ts'
import type { Metric, Row, Table } from '@parley/model/metrics/metric.ts'
import { all } from '@parley/model/metrics/seen.ts'

/** Kinds of cards that have numbers of their own. */
export const subjects = ['segment', 'contactPoint', 'objective'] as const
export type SubjectKind = (typeof subjects)[number]

const catalogue: readonly Metric[] = Object.values(metrics)
const drawn: readonly Metric[] = [
  metrics.budgetByStrand,
  metrics.budgetByMeans,
  metrics.budgetByStage,
  metrics.paces,
  metrics.forecasts,
  metrics.humanPanel,
  metrics.salesRoi,
]

/** Numbers and tables of the plan as a whole, without those that have a drawing. */
export const planNumbers = catalogue.filter(
  (one) => one.about === 'plan' && one.gives === 'number' && !drawn.includes(one),
)
export const planTables = catalogue.filter(
  (one) => one.about === 'plan' && one.gives === 'table' && !drawn.includes(one),
)
export const numbersOf = (kind: SubjectKind): readonly Metric[] =>
  catalogue.filter((one) => one.about === kind && one.gives === 'number')

export function numberOf(
  metric: Metric,
  subject: Parameters<Metric['answer']>[0],
  board: Board,
): number | Lack {
  const answer = metric.answer(subject, board)
  if (typeof answer === 'number' || !isKnown(answer)) return answer
  throw new Error(`${metric.word} is a table.`)
}

/** The numbers of all cards of a kind as one table: a line a card, a column a number. */
export function tableOf(kind: SubjectKind, board: Board): Table {
  return all(board, kind).flatMap((card) =>
    numbersOf(kind).map((metric): Row => {
      const said = metric.answer(card, board)
      const value =
        typeof said === 'number' ? { value: said } : isKnown(said) ? {} : { missing: said.missing }
      return { name: card.title, id: card.id, column: metric.word, unit: metric.unit, ...value }
    }),
  )
}

/** What each brand gets in each segment. */
export const brandTable = (board: Board): Table =>
  all(board, 'segment').flatMap((segment) =>
    (metrics.brandNetwork.of(segment, board) ?? []).map(({ name, value }) => ({
      name: segment.title,
      id: segment.id,
      column: name,
      value,
    })),
  )
