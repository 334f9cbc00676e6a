import { linkKind } from './kind.ts'

export const announcedBy = linkKind({
  kind: 'announcedBy',
  from: ['productProperty'],
  to: ['message'],
  verb: 'announced by',
  back: 'announces',
  base: 'be announced by',
  explains: 'this is how people hear of it',
  stroke: 'loop',
})
