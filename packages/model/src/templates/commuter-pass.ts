import plan from './commuter-pass.plan.json' with { type: 'json' }
import { template } from './template.ts'

export const commuterPass = template({
  name: 'commuter-pass',
  title: 'Win those who pass by every day',
  says: 'A ferry’s commuter pass: an open group, a spiral to meet, and people who asked first.',
  trade: 'Ferry line',
  market: 'B2C',
  plan,
})
