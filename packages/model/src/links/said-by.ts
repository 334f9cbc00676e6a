import { linkKind } from './kind.ts'

export const saidBy = linkKind({
  kind: 'saidBy',
  from: ['feedback'],
  to: ['segment'],
  verb: 'said by',
  back: 'said',
  base: 'be said by',
  explains: 'these people said so',
  stroke: 'loop',
})
