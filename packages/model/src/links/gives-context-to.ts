import { linkKind } from './kind.ts'

export const givesContextTo = linkKind({
  kind: 'givesContextTo',
  from: ['metric'],
  to: ['objective'],
  verb: 'gives context to',
  back: 'gets context from',
  base: 'give context to',
  explains: 'the number explains this one and is no goal itself',
})
