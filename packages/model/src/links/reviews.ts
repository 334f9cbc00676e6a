import { linkKind } from './kind.ts'

export const reviews = linkKind({
  kind: 'reviews',
  from: ['review'],
  to: ['objective', 'strategy', 'contactPoint'],
  verb: 'reviews',
  back: 'is reviewed in',
  base: 'review',
  explains: 'both sides looked at this',
  stroke: 'loop',
})
