import { linkKind } from './kind.ts'

export const funds = linkKind({
  kind: 'funds',
  from: ['budgetLine'],
  to: ['contactPoint', 'tool', 'team', 'strategy', 'metric'],
  verb: 'funds',
  back: 'is funded by',
  base: 'fund',
  explains: 'the money goes here',
  stroke: 'money',
})
