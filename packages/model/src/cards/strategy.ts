import { cardKind } from './kind.ts'
import { choice, line, money } from './field.ts'

export const strategy = cardKind({
  kind: 'strategy',
  step: 5,
  group: 'strand',
  voice: 'we',
  word: 'Strategy',
  many: 'Strategies',
  explains: 'One of the two strands, with a lead and money of its own.',
  fields: {
    strand: choice({
      label: 'Strand',
      help: 'Sales looks for return from buying, human for closeness.',
      options: [
        { value: 'sales', label: 'Sales' },
        { value: 'human', label: 'Human' },
      ],
    }),
    department: line({
      label: 'Department',
      help: 'Where it is led from; the human strand stands outside sales and marketing.',
    }),
    budget: money({ label: 'Budget', help: 'The money this strand decides about.', from: 0 }),
  },
})
