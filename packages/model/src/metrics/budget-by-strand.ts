import { say } from '../tongue/tongue.ts'
import { budgetBy, equally, fundedBy } from './budget.ts'
import { table } from './metric.ts'
import { out } from './seen.ts'

/** The budget by strand, planned and spent: where a line counts to, else the strategy that it funds. */
export const budgetByStrand = table<'plan', never>({
  word: 'Budget by strand',
  about: 'plan',
  formula: 'Σ lines that count to a strategy of the strand',
  unit: 'money',
  source: 'Human marketing: two strategies, each with money of its own',
  answer(_plan, board) {
    const headings = [
      { id: 'sales', name: say`Sales` },
      { id: 'human', name: say`Human` },
      { id: 'none', name: say`Neither` },
    ]
    return budgetBy(
      headings,
      (line) => {
        const counts = out(board, line, 'countsTo', 'strategy')
        const funded = fundedBy(line, board).filter((card) => card.kind === 'strategy')
        const strands = (counts.length > 0 ? counts : funded).map(({ strand = 'none' }) => strand)
        return equally(strands.length > 0 ? strands : ['none'])
      },
      board,
    )
  },
})
