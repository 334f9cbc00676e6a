import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

/** A board to practise on: what is left to find, hints, and the end. */
export const training = {
  name: 'Practice',
  left: (left: number, all: number) =>
    plural(all, {
      one: `${number(left)} of 1 flaw left`,
      other: `${number(left)} of ${number(all)} flaws left`,
    }),
  hint: 'Hint',
  more: 'Another hint',
  what: 'What is wrong there?',
  next: 'Hint for the next',
  showAll: 'Show what is left',
  inStep: (step: string) => `One of them is in the step “${step}”.`,
  lookAt: 'Look at',
  told: (rule: string) => `It breaks ${rule}. What that means here, and the way out, stand under Findings.`,
  solved: (count: number) =>
    plural(count, { one: 'The flaw is repaired.', other: `All ${number(count)} flaws are repaired.` }),
  sound: 'The plan is sound again. This is what you looked for:',
  others: (count: number) =>
    plural(count, {
      one: 'One finding came up on the way. It stands under Findings.',
      other: `${number(count)} findings came up on the way. They stand under Findings.`,
    }),
  close: 'Close',
  unasked: 'Here you look for yourself.',
  unaskedSays:
    'What was broken on purpose is shown when you ask for it above. Anything else comes up here as usual.',
}
