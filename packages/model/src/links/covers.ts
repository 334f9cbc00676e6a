import { linkKind } from './kind.ts'

export const covers = linkKind({
  kind: 'covers',
  from: ['responsePlan'],
  to: ['contactPoint'],
  verb: 'covers',
  back: 'is covered by',
  base: 'cover',
  explains: 'when it gets loud here, this is what we do',
  stroke: 'loop',
})
