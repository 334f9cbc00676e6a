import plan from './first-sentence.plan.json' with { type: 'json' }
import { template } from './template.ts'

export const firstSentence = template({
  name: 'first-sentence',
  title: 'Keep those who begin again',
  says: 'A language school asks why people leave in week seven, and puts a stranger in week three.',
  trade: 'Language school',
  market: 'B2C',
  plan,
})
