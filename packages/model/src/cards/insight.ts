import { cardKind } from './kind.ts'
import { prose } from './field.ts'
import { evidence } from './evidence.ts'

export const insight = cardKind({
  kind: 'insight',
  step: 2,
  group: 'profile',
  voice: 'they',
  word: 'Purchase insight',
  many: 'Purchase insights',
  explains: 'Why people buy as they do, in a sentence they would nod at.',
  fields: {
    statement: prose({ label: 'Statement', help: 'The reason behind what they buy, in one sentence.' }),
    evidence,
  },
})
