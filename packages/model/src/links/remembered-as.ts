import { linkKind } from './kind.ts'

export const rememberedAs = linkKind({
  kind: 'rememberedAs',
  from: ['feedback'],
  to: ['memory'],
  verb: 'remembered as',
  back: 'remembers',
  base: 'be remembered as',
  explains: 'this is what we keep of it',
  stroke: 'loop',
})
