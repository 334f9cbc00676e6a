import { fraction, line, number } from '../cards/field.ts'
import { linkKind } from './kind.ts'

export const spreads = linkKind({
  kind: 'spreads',
  from: ['segment'],
  to: ['segment'],
  verb: 'spreads to',
  back: 'hears from',
  base: 'spread to',
  explains: 'they tell these people about us',
  fields: {
    via: line({
      label: 'Through',
      help: 'The contact point at which the word passes on.',
      idOf: 'contactPoint',
    }),
    tells: number({
      label: 'Each tells',
      help: 'How many people each of them tells.',
      unit: 'people',
      from: 0,
    }),
    accepts: fraction({ label: 'Come', help: 'The share of those told who become customers.' }),
  },
})
