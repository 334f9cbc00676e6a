import { linkKind } from './kind.ts'

export const addresses = linkKind({
  kind: 'addresses',
  from: ['message'],
  to: ['segment'],
  verb: 'addresses',
  back: 'is addressed by',
  base: 'address',
  explains: 'this is said to them',
})
