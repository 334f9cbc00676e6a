import { linkKind } from './kind.ts'

export const carries = linkKind({
  kind: 'carries',
  from: ['contactPoint'],
  to: ['message'],
  verb: 'carries',
  back: 'is carried by',
  base: 'carry',
  explains: 'this is where the message is told',
})
