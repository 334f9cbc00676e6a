import { cardKind } from './kind.ts'
import { prose } from './field.ts'

export const valueProposition = cardKind({
  kind: 'valueProposition',
  step: 2,
  group: 'profile',
  voice: 'we',
  word: 'Value proposition',
  many: 'Value propositions',
  explains: 'What we offer to one segment that nobody else does.',
  fields: {
    statement: prose({ label: 'Statement', help: 'What they get, in one sentence.' }),
  },
})
