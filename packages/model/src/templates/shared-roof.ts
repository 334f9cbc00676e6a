import plan from './shared-roof.plan.json' with { type: 'json' }
import { template } from './template.ts'

export const sharedRoof = template({
  name: 'shared-roof',
  title: 'Make the bill a conversation',
  says: 'A power cooperative reads bills with its neighbours and sells the school roof by the tile.',
  trade: 'Energy cooperative',
  market: 'B2C',
  plan,
})
