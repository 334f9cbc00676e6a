import { linkKind } from './kind.ts'

export const feeds = linkKind({
  kind: 'feeds',
  from: ['database'],
  to: ['segment'],
  verb: 'feeds',
  back: 'is fed by',
  base: 'feed',
  explains: 'its people are counted in this base',
})
