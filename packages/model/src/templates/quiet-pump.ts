import plan from './quiet-pump.plan.json' with { type: 'json' }
import { template } from './template.ts'

export const quietPump = template({
  name: 'quiet-pump',
  title: 'Be there before the machine stops',
  says: 'Industrial pumps through distributors: fitters send the sound, buyers measure it themselves.',
  trade: 'Pump maker',
  market: 'B2B',
  plan,
})
