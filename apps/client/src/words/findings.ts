import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

const asOne = { error: 'an error', warning: 'a warning', hint: 'a hint' } as const

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
  groupBy: 'Group by',
  groupings: { severity: 'Severity', step: 'Step', card: 'Card', rule: 'Rule', person: 'Person' },
  show: 'Show',
  all: 'All',
  groupCount: (group: string, count: number) => `${group} (${number(count)})`,
  gravities: { error: 'Errors', warning: 'Warnings', hint: 'Hints' },
  nobody: 'Nobody named',
  noCard: 'The plan as a whole',
  noneLeft: 'Nothing is found here any more.',
  showAll: 'Show all findings',
  moreOf: (count: number) => `Show ${number(count)} more`,
  unfold: 'Show more',
  fold: 'Show less',
  follow: (count: number) =>
    plural(count, { one: 'and 1 that follows', other: `and ${number(count)} that follow` }),
  source: (source: string) => `Source: ${source}`,
  repaired: (title: string) => `Done: ${title}.`,
  mutedRules: (count: number) =>
    plural(count, { one: '1 rule is muted', other: `${number(count)} rules are muted` }),
  mutedNone: (count: number) =>
    plural(count, {
      one: '1 rule has another severity',
      other: `${number(count)} rules have another severity`,
    }),
  mutedSays: 'Whoever may edit the plan can take this back under Rules.',
  muted: (rule: string, reason: string) => `${rule} is muted, because: “${reason}”`,
  lowered: (rule: string, severity: keyof typeof asOne, reason: string) =>
    `${rule} counts as ${asOne[severity]}${reason ? `, because: “${reason}”` : ''}`,
  rules: 'Rules',
  whyThis: 'Why?',
  menu: (code: string) => `More for this finding of ${code}`,
  change: 'Mute or change this rule',
  repairAll: (count: number) => `Repair all ${number(count)} of this rule`,
  repairedAll: (count: number, left: number) =>
    plural(count, { one: 'Repaired 1 finding', other: `Repaired ${number(count)} findings` }) +
    (left > 0 ? `, ${number(left)} need a person.` : '.'),
  repairedNone: 'These need a person each: no repair fits them all.',
  preview: 'Show what changes',
  changes: {
    yes: 'yes',
    no: 'no',
    nothing: 'nothing',
    quoted: (text: string) => `“${text}”`,
    thePlan: 'the plan',
    theLink: (sentence: string) => `the link ${sentence}`,
    sentence: (from: string, verb: string, to: string) => `${from} ${verb} ${to}`,
    part: (field: string, part: string) => `${field}, ${part}`,
    set: (field: string, of: string, value: string) => `Sets “${field}” of ${of} to ${value}.`,
    unset: (field: string, of: string) => `Clears “${field}” of ${of}.`,
    add: (kind: string, title: string, facts: readonly string[]) =>
      `Adds ${kind}${title ? ` “${title}”` : ''}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}.`,
    link: (sentence: string) => `Links: ${sentence}.`,
    unlink: (sentence: string) => `Takes off the link: ${sentence}.`,
    park: (title: string) => `Parks ${title}: it stays on the board, and the rules leave it alone.`,
    merge: (gone: string, keep: string) =>
      `Moves the links of ${gone} to ${keep}, and takes ${gone} off the board.`,
    opens: (field: string, of: string) => `Opens “${field}” of ${of} for a word of yours.`,
  },
  ruleNamed: (good: string, code: string) => `“${good}” (${code})`,
  takeBack: 'Take back',
  readOnly: 'Whoever may edit can repair this.',
}
