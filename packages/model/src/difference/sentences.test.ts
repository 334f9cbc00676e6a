import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { difference } from './difference.ts'
import { sentencesOf } from './sentences.ts'

const objective = (said: string) =>
  `plan "P" currency=EUR\nobjective o "Raise the share" unit="% of spend" ${said}`
const radio = (said: string) => `contactPoint c "Radio" ${said}`
const segment = (where: object) =>
  `segment s "Regulars" predicate=${JSON.stringify({ dataSet: 'd1', where })}`
const both = 'contactPoint c "Radio"\nmessage m "The new pouch"'

/** Two plans, and what a lead reads of the way from one to the other. */
const pairs: [what: string, before: string, after: string, says: string[]][] = [
  ['nothing', objective('target=36'), objective('target=36'), []],
  [
    'a target',
    objective('target=36'),
    objective('target=34'),
    ['goals: Objective “Raise the share” target 36 → 34% of spend.'],
  ],
  [
    'a deadline that is set',
    objective(''),
    objective('deadline=2026-12-31'),
    ['goals: Objective “Raise the share”: deadline set to 31 December 2026.'],
  ],
  [
    'a start and a target',
    objective('baseline=30 target=36'),
    objective('baseline=31 target=36.5'),
    [
      'goals: Objective “Raise the share” target 36 → 36.5% of spend.',
      'goals: Objective “Raise the share” start 30 → 31% of spend.',
    ],
  ],
  [
    'the question by which a segment is counted',
    segment({ all: [{ field: 'age', least: 30 }] }),
    segment({ any: [{ field: 'age', least: 50 }] }),
    ['people: Segment “Regulars”: who belongs to it rewritten.'],
  ],
  [
    'a goal that is new',
    'plan "P"',
    objective('baseline=31 target=36 deadline=2026-12-31'),
    [
      'goals: Objective “Raise the share” is new: from 31 to 36% of spend by 31 December 2026.',
      'money: The plan: currency set to EUR.',
    ],
  ],
  [
    'a way back that is lost',
    radio('direction=twoWay feedbackChannel=phone'),
    radio('direction=oneWay'),
    ['people: Contact point “Radio” lost its way back.'],
  ],
  [
    'a way back that is made',
    radio('direction=oneWay'),
    radio('direction=twoWay feedbackChannel=phone'),
    ['people: Contact point “Radio” has a way back now.'],
  ],
  [
    'a card that is parked',
    radio(''),
    radio('status=parked'),
    ['people: Contact point “Radio” is parked now.'],
  ],
  [
    'a card that is worked out',
    radio('status=draft'),
    radio(''),
    ['people: Contact point “Radio” is no draft any more.'],
  ],
  [
    'a name',
    radio(''),
    'contactPoint c "Local radio"',
    ['people: Contact point “Radio” is called “Local radio” now.'],
  ],
  [
    'a card that is gone, with its links',
    `${both}\nc carries m`,
    'message m "The new pouch"',
    ['people: Contact point “Radio” is gone.'],
  ],
  ['a link', both, `${both}\nc carries m`, ['people: Contact point “Radio” now carries “The new pouch”.']],
  [
    'a link that is gone',
    `${both}\nc carries m`,
    both,
    ['people: Contact point “Radio” no longer carries “The new pouch”.'],
  ],
  [
    'what a link says',
    'contactPoint c "Radio"\nsegment s "Regulars"\nc touches s perWeek=2',
    'contactPoint c "Radio"\nsegment s "Regulars"\nc touches s perWeek=3',
    ['people: Contact point “Radio” touches “Regulars”: contacts a week 2 → 3.'],
  ],
  [
    'money of a line',
    'plan "P" currency=EUR\nbudgetLine b "Shelf" planned=48000',
    'plan "P" currency=EUR\nbudgetLine b "Shelf" planned=36000 actual=1200.5',
    [
      'money: Budget line “Shelf”: planned 48,000 → 36,000 EUR.',
      'money: Budget line “Shelf”: money spent set to 1,200.5 EUR.',
    ],
  ],
  [
    'a line that is gone',
    'plan "P" currency=EUR\nbudgetLine b "Shelf" planned=48000',
    'plan "P" currency=EUR',
    ['money: Budget line “Shelf” is gone: 48,000 EUR planned.'],
  ],
  [
    'the budget',
    'plan "P" budget=240000',
    'plan "P" budget=200000',
    ['money: The plan: budget 240,000 → 200,000.'],
  ],
  [
    'a brand’s share',
    'segment s "Regulars" brandShares={"Ours":68,"Theirs":32}',
    'segment s "Regulars" brandShares={"Ours":60,"Theirs":40}',
    ['people: Segment “Regulars”: brand shares “Ours” 68 → 60%, “Theirs” 32 → 40%.'],
  ],
  [
    'who stays',
    'segment s "Regulars" retention=0.82 loyalty=loyal',
    'segment s "Regulars" retention=0.84 loyalty=swing',
    [
      'people: Segment “Regulars”: loyalty loyal → swing.',
      'people: Segment “Regulars”: share that stays 82 → 84%.',
    ],
  ],
  [
    'the words of a message',
    'message m "Pouch" texts={"en":"Less waste."}',
    'message m "Pouch" texts={"en":"A third less waste.","de":"Weniger Abfall."}',
    ['voice: Message “Pouch”: text “de” written, “en” rewritten.'],
  ],
  ['notes', radio('notes="Ask Ines"'), radio(''), ['people: Contact point “Radio”: notes taken out.']],
  [
    'a rule that is muted',
    'plan "P"',
    'plan "P" rules={"CON-7":{"muted":"No phone yet"}}',
    ['risk: Rule CON-7 is silent now: “No phone yet”.'],
  ],
  ['a place', radio('x=0 y=0'), radio('x=40 y=0'), ['rest: 1 card was moved.']],
  [
    'goals before money before people',
    `${radio('')}\nbudgetLine b "Shelf" planned=1\nobjective o "Raise" target=1`,
    `${radio('push=true')}\nbudgetLine b "Shelf" planned=2\nobjective o "Raise" target=2`,
    [
      'goals: Objective “Raise” target 1 → 2.',
      'money: Budget line “Shelf”: planned 1 → 2.',
      'people: Contact point “Radio” is marked “push” now.',
    ],
  ],
]

test.each(pairs)('of %s a lead reads', (_what, before, after, says) => {
  const [one, other] = [boardFrom(sketch(before)), boardFrom(sketch(after))]
  const told = sentencesOf(difference(one, other), one, other)
  expect(told.map((sentence) => `${sentence.group}: ${sentence.says}`)).toEqual(says)
})
