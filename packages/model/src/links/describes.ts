import { linkKind } from './kind.ts'

export const describes = linkKind({
  kind: 'describes',
  from: ['insight', 'persona', 'valueProposition', 'journey'],
  to: ['segment'],
  verb: 'describes',
  back: 'is described by',
  base: 'describe',
  explains: 'this is what they are like',
})
