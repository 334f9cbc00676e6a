import plan from './half-loaf.plan.json' with { type: 'json' }
import { template } from './template.ts'

export const halfLoaf = template({
  name: 'half-loaf',
  title: 'Sell what is still good tomorrow',
  says: 'Nineteen bakeries learn at the counter that half a loaf is enough, and bake halves.',
  trade: 'Bakery chain',
  market: 'B2C',
  plan,
})
