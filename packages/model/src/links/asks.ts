import { linkKind } from './kind.ts'

export const asks = linkKind({
  kind: 'asks',
  from: ['contactPoint'],
  to: ['memory'],
  verb: 'asks',
  back: 'is asked at',
  base: 'ask for',
  explains: 'here we ask what we then keep',
  stroke: 'loop',
})
