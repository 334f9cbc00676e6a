import { budgetByStrand } from './budget-by-strand.ts'
import { isKnown, lack } from './lack.ts'
import { metric } from './metric.ts'

/** The part of the human strand in the money that is planned for both strands; what counts to neither is left out. */
export const humanShare = metric<'plan', never>({
  word: 'Human share',
  about: 'plan',
  formula: '100 × planned for the human strand / planned for both strands',
  unit: '% of what both strands have',
  source: 'Human marketing: two strategies, each with money of its own',
  answer(plan, board) {
    const rows = budgetByStrand.answer(plan, board)
    if (!isKnown(rows)) return rows
    const planned = rows.filter(({ id, column }) => column === 'planned' && id !== 'none')
    const gaps = planned.flatMap(({ missing = [] }) => missing)
    if (gaps.length > 0) return lack(...gaps)
    const of = (strand: string) => planned.find(({ id }) => id === strand)?.value ?? 0
    const [human, sales] = [of('human'), of('sales')]
    if (human < 0 || sales < 0 || human + sales <= 0) return lack('countsTo')
    return (100 * human) / (human + sales)
  },
})
