import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

/** What the rules say, and the ways out. */
export const findings = {
  heading: (count: number) => plural(count, { one: '1 finding', other: `${number(count)} findings` }),
  stands: (errors: number) =>
    errors === 0
      ? 'None stands in the way of approval.'
      : plural(errors, {
          one: '1 stands in the way of approval.',
          other: `${number(errors)} stand in the way of approval.`,
        }),
  none: 'Nothing stands in the way.',
  hold: (count: number) =>
    plural(count, {
      one: 'The one rule that can be judged so far finds nothing.',
      other: `All ${number(count)} rules that can be judged so far find nothing.`,
    }),
  noneYet: 'Nothing to judge yet. Put down a card.',
  progress: 'Share of rules that hold, by step',
  steps: {
    '0': 'Start',
    '1': 'Base',
    '2': 'Segments',
    '3': 'Contact',
    '4': 'Messages',
    '5': 'Means',
    '6': 'Money',
    loop: 'Loop',
  } as Readonly<Record<string, string>>,
  unfold: 'Show more',
  fold: 'Show less',
  follow: (count: number) =>
    plural(count, { one: 'and 1 that follows', other: `and ${number(count)} that follow` }),
  source: (source: string) => `Source: ${source}`,
  repaired: (title: string) => `Done: ${title}.`,
  muted: (rule: string, reason: string) => `The rule ${rule} is muted, because: “${reason}”`,
  ruleNamed: (good: string, code: string) => `“${good.slice(0, 1).toUpperCase()}${good.slice(1)}” (${code})`,
  takeBack: 'Take back',
  readOnly: 'Whoever may edit can repair this.',
}
