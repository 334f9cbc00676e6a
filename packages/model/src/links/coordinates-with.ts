import { linkKind } from './kind.ts'

export const coordinatesWith = linkKind({
  kind: 'coordinatesWith',
  from: ['strategy'],
  to: ['strategy'],
  verb: 'coordinates with',
  back: 'coordinates with',
  base: 'coordinate with',
  explains: 'the two strands agree before they act',
  stroke: 'coordination',
})
