import plan from './fair-rota.plan.json' with { type: 'json' }
import { template } from './template.ts'

export const fairRota = template({
  name: 'fair-rota',
  title: 'Win a house ward by ward',
  says: 'Shift planning for clinics: the buyer signs, the night shift decides, peers open their doors.',
  trade: 'Software for clinics',
  market: 'B2B',
  plan,
})
