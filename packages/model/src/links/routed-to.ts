import { linkKind } from './kind.ts'

export const routedTo = linkKind({
  kind: 'routedTo',
  from: ['feedback'],
  to: ['team'],
  verb: 'routed to',
  back: 'receives',
  base: 'be routed to',
  explains: 'they see to it',
  stroke: 'loop',
})
