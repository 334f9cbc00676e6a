import { linkKind } from './kind.ts'

export const serves = linkKind({
  kind: 'serves',
  from: ['tool', 'contactPoint'],
  to: ['objective'],
  verb: 'serves',
  back: 'is served by',
  base: 'serve',
  explains: 'it helps to reach this',
})
