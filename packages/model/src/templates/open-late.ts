import plan from './open-late.plan.json' with { type: 'json' }
import { template } from './template.ts'

export const openLate = template({
  name: 'open-late',
  title: 'Open when people have time',
  says: 'A city library answers 418 notes with three late evenings, and wakes sleeping cards.',
  trade: 'City library',
  market: 'non-profit',
  plan,
})
