import { number } from '../cards/field.ts'
import { linkKind } from './kind.ts'

export const touches = linkKind({
  kind: 'touches',
  from: ['contactPoint'],
  to: ['segment'],
  verb: 'touches',
  back: 'is touched by',
  base: 'touch',
  explains: 'this is where they are met',
  fields: {
    perWeek: number({ label: 'Times a week', help: 'How often one of them is met in a week.', from: 0 }),
  },
})
