import { linkKind } from './kind.ts'

export const trusts = linkKind({
  kind: 'trusts',
  from: ['persona'],
  to: ['persona'],
  verb: 'trusts',
  back: 'is trusted by',
  base: 'trust',
  explains: 'the word of this person counts',
})
