import { cardKind } from './kind.ts'
import { choice, line, lines } from './field.ts'

export const team = cardKind({
  kind: 'team',
  step: 5,
  group: 'strand',
  voice: 'we',
  word: 'Team',
  many: 'Teams',
  explains: 'The people who do the work, and who among them holds the money.',
  fields: {
    type: choice({
      label: 'Type',
      help: 'What the team is there for.',
      options: [
        { value: 'human', label: 'Human' },
        { value: 'marketing', label: 'Marketing' },
        { value: 'sales', label: 'Sales' },
        { value: 'research', label: 'Research' },
        { value: 'care', label: 'Customer care' },
        { value: 'csr', label: 'Social responsibility' },
      ],
    }),
    people: lines({ label: 'People', help: 'Who is in it, by name or by role.' }),
    budgetHolder: line({ label: 'Holds the budget', help: 'Who may spend without asking.' }),
  },
})
