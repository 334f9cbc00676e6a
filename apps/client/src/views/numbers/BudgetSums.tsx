import { isKnown, sumOf } from '@parley/model/metrics/lack.ts'
import { all } from '@parley/model/metrics/seen.ts'
import { moneyIn, type Side } from '@parley/model/metrics/spending.ts'
import { useCounted, useFilter } from '../../panels/filter/useFilter.ts'
import { shownMoney } from '../../panels/shown-number.ts'
import { useBoard, useMayWrite } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'

/** What all lines that are shown come to and, of all there are, what the plan's budget leaves. */
export function BudgetSums({ foreign }: { foreign: boolean }) {
  const words = useWords().numbers
  const mayWrite = useMayWrite()
  const { currency, budget } = useBoard(({ plan }) => plan)
  const { on: filtered } = useFilter()
  const planned = useSum('planned')
  const actual = useSum('actual')
  const shown = (sum: number | undefined) =>
    sum === undefined ? words.budget.noRate : shownMoney(sum, currency)
  const row = (name: string, of: (sum: number) => number) => (
    <tr>
      <th scope="row">{name}</th>
      {[planned, actual].map((sum, at) => (
        <td key={at}>{shown(sum === undefined ? undefined : of(sum))}</td>
      ))}
      <td aria-hidden colSpan={(foreign ? 3 : 2) + (mayWrite ? 1 : 0)} />
    </tr>
  )
  return (
    <tfoot>
      {row(words.all, (sum) => sum)}
      {budget !== undefined &&
        !filtered &&
        row(words.budget.left(shownMoney(budget, currency)), (sum) => budget - sum)}
    </tfoot>
  )
}

/** In the plan’s money; unknown while a line is in another that has no rate. */
function useSum(side: Side): number | undefined {
  const counts = useCounted()
  return useBoard((board) => {
    const said = all(board, 'budgetLine').filter((line) => line[side] !== undefined && counts(line))
    const sum = sumOf(said.map((line) => moneyIn(line, side, board)))
    return isKnown(sum) ? sum : undefined
  })
}
