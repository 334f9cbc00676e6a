import { linkKind } from './kind.ts'

export const answers = linkKind({
  kind: 'answers',
  from: ['message'],
  to: ['feedback'],
  verb: 'answers',
  back: 'is answered by',
  base: 'answer',
  explains: 'this is our reply to it',
  stroke: 'loop',
})
