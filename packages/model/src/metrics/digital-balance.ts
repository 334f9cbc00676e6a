import { familyOf } from '../cards/means.ts'
import { say } from '../tongue/tongue.ts'
import { isKnown, lack, sumOf } from './lack.ts'
import { table, type Row } from './metric.ts'
import { all, into } from './seen.ts'
import { costOf } from './spending.ts'

const families = [
  { id: 'digital', name: () => say`Digital` },
  { id: 'traditional', name: () => say`Traditional` },
  { id: 'none', name: () => say`Of no family yet` },
]

/** How many contact points are digital and how many traditional, and the money that is planned for each. */
export const digitalBalance = table<'plan', never>({
  word: 'Digital and traditional',
  about: 'plan',
  formula: 'contact points of the family, and what they cost',
  unit: 'contact points; money',
  source: 'Engagement marketing: digital and traditional go hand in hand',
  answer(_plan, board) {
    const points = all(board, 'contactPoint')
    if (points.length === 0) return lack('contactPoint')
    return families.flatMap(({ id, name: called }): Row[] => {
      const name = called()
      const own = points.filter(({ means }) => (familyOf(means ?? '') ?? 'none') === id)
      if (id === 'none' && own.length === 0) return []
      const paid = own.filter((point) => into(board, point, 'funds', 'budgetLine').length > 0)
      const cost = sumOf(paid.map((point) => costOf(point, board)))
      const money = isKnown(cost) ? { value: cost } : { missing: cost.missing }
      return [
        { name, id, column: 'contactPoints', value: own.length },
        { name, id, column: 'planned', unit: board.plan.currency, ...money },
      ]
    })
  },
})
