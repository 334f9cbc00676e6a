import { isSales } from '../rules/strands.ts'
import type { Board } from '../board/board.ts'
import { fromBoth, lack, percentOf, sumOf, type Lack } from './lack.ts'
import { budgetByStrand } from './budget-by-strand.ts'
import { metric } from './metric.ts'
import { salesMargin } from './sales-margin.ts'
import { all } from './seen.ts'
import { theOne } from './standing.ts'

/**
 * What the sales strand returns in a year, once its goals are reached, on what it costs, in %: of margin and not of
 * revenue. What a metric read counts before what is planned.
 */
export const salesRoi = metric<'plan', never>({
  word: 'Sales return on investment',
  about: 'plan',
  formula: '100 × (incremental margin − cost) / cost',
  unit: '% of cost',
  source: 'Powell, Return on Marketing Investment, 2002',
  answer(_plan, board) {
    const read = theOne('roi', board)
    const isRead = read?.id !== read?.objective?.id
    if (isRead && read?.value !== undefined && read.unit?.trim().startsWith('%')) return read.value
    return fromBoth(salesMargin(board), salesCost(board), (margin, cost) =>
      percentOf(margin - cost, cost, 'planned'),
    )
  },
})

/** The money under sales; where no line counts to it, what its strategies may spend. */
function salesCost(board: Board): number | Lack {
  const budget = budgetByStrand.of(board.plan, board) ?? []
  const planned = budget.find(({ id, column }) => id === 'sales' && column === 'planned')
  if (planned) return planned.value ?? lack(...(planned.missing ?? []))
  const strategies = all(board, 'strategy').filter(isSales)
  if (strategies.length === 0) return lack('strategy')
  return sumOf(strategies.map(({ budget: money }) => money ?? lack('budget', 'countsTo')))
}
