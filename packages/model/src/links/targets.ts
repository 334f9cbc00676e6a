import { linkKind } from './kind.ts'

export const targets = linkKind({
  kind: 'targets',
  from: ['objective'],
  to: ['segment'],
  verb: 'targets',
  back: 'is targeted by',
  base: 'target',
  explains: 'it is their behaviour that changes',
})
