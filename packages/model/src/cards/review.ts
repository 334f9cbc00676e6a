import { cardKind } from './kind.ts'
import { choice, prose, rows } from './field.ts'

const said = (label: string, help: string) =>
  rows({
    label,
    help,
    fields: {
      side: choice({
        label: 'Side',
        help: 'Who says it.',
        options: [
          { value: 'company', label: 'We' },
          { value: 'customer', label: 'They' },
        ],
      }),
      text: prose({ label: 'Text', help: 'What is said, in one sentence.' }),
    },
  })

export const review = cardKind({
  kind: 'review',
  step: 'loop',
  group: 'loop',
  voice: 'both',
  word: '360° review',
  many: '360° reviews',
  explains: 'The campaign seen from both sides: what each wanted, liked and missed.',
  fields: {
    goals: said('Goals', 'What each side wants from here.'),
    praise: said('Praise', 'What each side thanks the other for.'),
    criticism: said('Criticism', 'What each side holds against the other.'),
  },
})
