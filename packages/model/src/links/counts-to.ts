import { linkKind } from './kind.ts'

export const countsTo = linkKind({
  kind: 'countsTo',
  from: ['budgetLine'],
  to: ['strategy'],
  verb: 'counts to',
  back: 'is charged with',
  base: 'count to',
  explains: 'the money is part of this strand',
  stroke: 'money',
})
