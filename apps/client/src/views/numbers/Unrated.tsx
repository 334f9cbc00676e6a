import type { Board } from '@parley/model/board/board.ts'
import { all } from '@parley/model/metrics/seen.ts'
import type { Row } from '@parley/model/metrics/metric.ts'
import { rateOf } from '@parley/model/rules/money.ts'
import { nameOf } from '../../panels/kind-look.ts'
import { useFormats, useWords } from '../../words/words.ts'
import styles from './money.module.css'

/** What stands under a heading; unknown where a line there is in money that the plan cannot count, and not nothing. */
export const amountOf = (row: Row | undefined): number | undefined =>
  row?.missing?.includes('rate') ? undefined : (row?.value ?? 0)

/** Added up, or unknown as soon as one of them is. */
export const together = (amounts: readonly (number | undefined)[]): number | undefined =>
  amounts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0)

/** Which lines have no rate, where sums are not known for them. */
export function Unrated({ board }: { board: Board }) {
  const words = useWords()
  const { list } = useFormats()
  const lines = all(board, 'budgetLine').filter(
    (line) => (line.planned ?? line.actual) !== undefined && rateOf(line, board.plan) === undefined,
  )
  if (lines.length === 0) return null
  const names = lines.map((line) => words.numbers.budget.quoted(nameOf(line, words.board.inspector.untitled)))
  return <p className={styles['under']}>{words.numbers.budget.noRateOf(list(names), lines.length)}</p>
}
