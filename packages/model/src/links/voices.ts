import { linkKind } from './kind.ts'

export const voices = linkKind({
  kind: 'voices',
  from: ['brand'],
  to: ['valueProposition'],
  verb: 'voices',
  back: 'is voiced by',
  base: 'voice',
  explains: 'the brand stands behind this offer',
})
