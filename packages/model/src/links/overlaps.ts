import { line, number } from '../cards/field.ts'
import { linkKind } from './kind.ts'

export const overlaps = linkKind({
  kind: 'overlaps',
  from: ['segment'],
  to: ['segment'],
  verb: 'overlaps',
  back: 'overlaps',
  base: 'overlap',
  explains: 'some people are in both',
  fields: {
    people: number({ label: 'Records in both', help: 'How many records belong to both segments.', from: 0 }),
    goesTo: line({
      label: 'Kept by',
      help: 'The segment that talks with them, so that they hear one voice.',
      idOf: 'segment',
    }),
  },
})
