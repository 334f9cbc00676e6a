import { cardKind } from './kind.ts'
import { choice, date } from './field.ts'

export const productProperty = cardKind({
  kind: 'productProperty',
  step: 'loop',
  group: 'loop',
  voice: 'we',
  word: 'Product property',
  many: 'Product properties',
  explains: 'What the product can do or be: a need, returned to those who had it.',
  fields: {
    release: choice({
      label: 'Release',
      help: 'Whether people can have it yet.',
      options: [
        { value: 'planned', label: 'Planned' },
        { value: 'released', label: 'Released' },
      ],
      beside: 'releasedOn',
    }),
    releasedOn: date({ label: 'Released on', help: 'The first day people can have it.' }),
  },
})
