import { cardKind } from './kind.ts'
import { line } from './field.ts'

export const memory = cardKind({
  kind: 'memory',
  step: 'loop',
  group: 'loop',
  voice: 'record',
  word: 'Memory',
  many: 'Memories',
  explains: 'What we keep of what somebody said, so that the next word shows it.',
  fields: {
    key: line({
      label: 'Kept under',
      help: 'The name of the entry in your records, such as household.grind.',
    }),
    scope: line({ label: 'About', help: 'Whom one entry is about: a person, a household, an account.' }),
    lawfulBasis: line({ label: 'Lawful basis', help: 'Why it may be kept.' }),
    retention: line({ label: 'Kept how long', help: 'When it is deleted.' }),
  },
})
