import { linkKind } from './kind.ts'

export const dependsOn = linkKind({
  kind: 'dependsOn',
  from: 'any',
  to: 'any',
  verb: 'depends on',
  back: 'is needed by',
  base: 'depend on',
  explains: 'it cannot happen before this',
  stroke: 'dependence',
})
