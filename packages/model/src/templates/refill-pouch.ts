import plan from './refill-pouch.plan.json' with { type: 'json' }
import { template } from './template.ts'

export const refillPouch = template({
  name: 'refill-pouch',
  title: 'A product that leaves less behind',
  says: 'Coffee in a refill pouch: three loyalty classes, two strategies, one loop closed.',
  trade: 'Coffee roaster',
  market: 'B2C',
  plan,
})
