import { linkKind } from './kind.ts'

export const under = linkKind({
  kind: 'under',
  from: ['objective', 'contactPoint', 'tool', 'team'],
  to: ['strategy'],
  verb: 'under',
  back: 'is over',
  base: 'stand under',
  explains: 'it belongs to this strand',
})
