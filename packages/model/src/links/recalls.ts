import { linkKind } from './kind.ts'

export const recalls = linkKind({
  kind: 'recalls',
  from: ['message'],
  to: ['memory'],
  verb: 'recalls',
  back: 'is recalled by',
  base: 'recall',
  explains: 'the words show that we remember',
  stroke: 'loop',
})
