import plan from './first-frost.plan.json' with { type: 'json' }
import { template } from './template.ts'

export const firstFrost = template({
  name: 'first-frost',
  title: 'A small house with a small plan',
  says: 'Two mechanics, two segments, one winter: all six steps and the loop on 33 cards.',
  trade: 'Bicycle workshop',
  market: 'B2C',
  plan,
})
