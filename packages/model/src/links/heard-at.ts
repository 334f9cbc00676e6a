import { linkKind } from './kind.ts'

export const heardAt = linkKind({
  kind: 'heardAt',
  from: ['feedback'],
  to: ['contactPoint'],
  verb: 'heard at',
  back: 'hears',
  base: 'be heard at',
  explains: 'this is where it was said',
  stroke: 'loop',
})
