import { linkKind } from './kind.ts'

export const bearsOn = linkKind({
  kind: 'bearsOn',
  from: ['context'],
  to: ['contactPoint', 'message', 'segment'],
  verb: 'bears on',
  back: 'is borne upon by',
  base: 'bear on',
  explains: 'it changes what works here',
})
