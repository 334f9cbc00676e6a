import { line } from '../cards/field.ts'
import { linkKind } from './kind.ts'

export const claims = linkKind({
  kind: 'claims',
  from: ['message'],
  to: ['productProperty'],
  verb: 'claims',
  back: 'is claimed by',
  base: 'claim',
  explains: 'the words promise this property',
  fields: {
    claim: line({ label: 'Claim', help: 'Under which name the message claims it, such as packaging.' }),
  },
})
