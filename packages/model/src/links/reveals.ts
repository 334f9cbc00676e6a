import { linkKind } from './kind.ts'

export const reveals = linkKind({
  kind: 'reveals',
  from: ['feedback'],
  to: ['need'],
  verb: 'reveals',
  back: 'is revealed by',
  base: 'reveal',
  explains: 'this is what they lack',
  stroke: 'loop',
})
