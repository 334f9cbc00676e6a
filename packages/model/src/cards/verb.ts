import { choice, options } from './field.ts'
import type { Loyalty } from './segment.ts'

/** What people do differently when an objective is reached. */
export const verbList = options([
  { value: 'maintainUsage', label: 'Keep buying as they do' },
  { value: 'buildUsage', label: 'Buy more often or more' },
  { value: 'crossSell', label: 'Buy something else of ours too' },
  { value: 'advocate', label: 'Recommend us' },
  { value: 'belong', label: 'Feel they belong' },
  { value: 'retain', label: 'Stay with us' },
  { value: 'gainUsage', label: 'Give us more of their spending' },
  { value: 'buildLoyalty', label: 'Become loyal' },
  { value: 'switchIn', label: 'Switch to us' },
  { value: 'trialNew', label: 'Try something new of ours' },
  { value: 'trial', label: 'Try us' },
  { value: 'audit', label: 'Look into what we do' },
  { value: 'inquire', label: 'Ask about us' },
  { value: 'consider', label: 'Consider us' },
  { value: 'categoryTrial', label: 'Try the category' },
  { value: 'winBack', label: 'Come back to us' },
])

export type Verb = (typeof verbList)[number]['value']

/** Loyal users are kept, others are tried out: which verbs fit which loyalty class. */
export const verbsOf: Readonly<Record<Loyalty, readonly Verb[]>> = {
  loyal: ['maintainUsage', 'buildUsage', 'crossSell', 'advocate', 'belong', 'retain', 'winBack'],
  swing: ['gainUsage', 'buildLoyalty', 'switchIn', 'trialNew', 'belong', 'advocate', 'retain', 'winBack'],
  competitorLoyal: ['trial', 'audit', 'inquire', 'consider'],
  newCategory: ['trial', 'categoryTrial', 'consider'],
}

export const verb = choice({
  label: 'What they do',
  help: 'The behaviour that changes when the objective is reached.',
  options: verbList,
})
