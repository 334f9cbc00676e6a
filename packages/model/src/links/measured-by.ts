import { linkKind } from './kind.ts'

export const measuredBy = linkKind({
  kind: 'measuredBy',
  from: ['objective'],
  to: ['metric'],
  verb: 'measured by',
  back: 'measures',
  base: 'be measured by',
  explains: 'here one reads whether it is reached',
})
