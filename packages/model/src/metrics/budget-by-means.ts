import { meansList } from '../cards/means.ts'
import { filled } from '../rules/words.ts'
import { say } from '../tongue/tongue.ts'
import { budgetBy, equally, fundedBy, type Heading } from './budget.ts'
import { table } from './metric.ts'
import { all } from './seen.ts'

/** The budget by means, planned and spent; the team’s own words after those of the list. */
export const budgetByMeans = table<'plan', never>({
  word: 'Budget by means',
  about: 'plan',
  formula: 'Σ lines that fund a contact point of the means',
  unit: 'money',
  source: 'Objective-and-task method',
  answer(_plan, board) {
    const known: readonly Heading[] = meansList.map(({ value, label }) => ({ id: value, name: label }))
    const used = all(board, 'contactPoint').flatMap(({ means }) => (filled(means) ? [means] : []))
    const own = [...new Set(used)].filter((means) => !known.some(({ id }) => id === means)).sort()
    const headings = [...known, ...own.map((id) => ({ id, name: id })), { id: '', name: say`No means` }]
    return budgetBy(
      headings,
      (line) => {
        const means = fundedBy(line, board).map((card) =>
          card.kind === 'contactPoint' && filled(card.means) ? card.means : '',
        )
        return equally(means.length > 0 ? means : [''])
      },
      board,
    )
  },
})
