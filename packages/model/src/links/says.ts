import { linkKind } from './kind.ts'

export const says = linkKind({
  kind: 'says',
  from: ['message'],
  to: ['valueProposition'],
  verb: 'says',
  back: 'is said by',
  base: 'say',
  explains: 'these words tell what we offer',
})
