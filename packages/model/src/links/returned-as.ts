import { linkKind } from './kind.ts'

export const returnedAs = linkKind({
  kind: 'returnedAs',
  from: ['need'],
  to: ['productProperty'],
  verb: 'returned as',
  back: 'returns',
  base: 'be returned as',
  explains: 'this is what we made of it',
  stroke: 'loop',
})
