import { cardKind } from './kind.ts'
import { currency, money, number } from './field.ts'

export const budgetLine = cardKind({
  kind: 'budgetLine',
  step: 6,
  group: 'means',
  voice: 'record',
  word: 'Budget line',
  many: 'Budget lines',
  explains: 'Money for one thing: what is planned and what was spent.',
  fields: {
    planned: money({ label: 'Planned', help: 'What it is to cost.', beside: 'actual', from: 0 }),
    // Money that comes back may be more than was spent.
    actual: money({ label: 'Spent', help: 'What it has cost so far.' }),
    currency: currency({
      label: 'Currency',
      help: 'Only where it differs from the plan, such as NOK.',
      beside: 'rate',
    }),
    rate: number({ label: 'Rate', help: 'What one unit of it is in the currency of the plan.', from: 0 }),
  },
})
