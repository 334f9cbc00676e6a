import { line } from '../cards/field.ts'
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
  },
})
