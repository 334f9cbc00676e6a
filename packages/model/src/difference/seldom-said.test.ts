import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { difference } from './difference.ts'
import { sentencesOf } from './sentences.ts'

// What changes seldom is told all the same, and the way back in its own words.

const radio = (said: string) => `contactPoint c "Radio" ${said}`
const people = (said: string) => `segment s "Regulars" ${said}`
const share = (said: string) => `metric m "Share" ${said}`
const rules = (said: string) => `plan "P" rules=${said}`
const readings = (...values: number[]) =>
  `readings=${JSON.stringify(values.map((value, at) => ({ date: `2026-09-0${at + 1}`, value })))}`

const pairs: [what: string, before: string, after: string, there: string[], back: string[]][] = [
  [
    'locked',
    radio(''),
    radio('locked=true'),
    ['people: Contact point “Radio” is locked now.'],
    ['people: Contact point “Radio” is unlocked.'],
  ],
  [
    'a mark that is denied',
    radio(''),
    radio('push=false'),
    ['people: Contact point “Radio” is marked not “push” now.'],
    ['people: Contact point “Radio” is no longer marked not “push”.'],
  ],
  [
    'a mark that is taken off',
    radio('push=true'),
    radio('push=false'),
    ['people: Contact point “Radio” is no longer marked “push”.'],
    ['people: Contact point “Radio” is marked “push” now.'],
  ],
  [
    'no name',
    radio(''),
    'contactPoint c ""',
    ['people: Contact point “Radio” is called “–” now.'],
    ['people: Contact point “–” is called “Radio” now.'],
  ],
  [
    'the plan’s name',
    'plan "P"',
    'plan ""',
    ['rest: The plan is called “–” now.'],
    ['rest: The plan is called “P” now.'],
  ],
  [
    'another kind',
    'segment c "Radio"',
    radio(''),
    ['people: Segment “Radio” is a contact point now.'],
    ['people: Contact point “Radio” is a segment now.'],
  ],
  [
    'an order',
    radio('tags=["a","b"]'),
    radio('tags=["b","a"]'),
    ['people: Contact point “Radio”: tags in another order.'],
    ['people: Contact point “Radio”: tags in another order.'],
  ],
  [
    'a list that came',
    radio(''),
    radio('tags=["a","b"]'),
    ['people: Contact point “Radio”: tags set to “a” and “b”.'],
    ['people: Contact point “Radio”: tags taken out (was “a” and “b”).'],
  ],
  [
    'a list of nothing',
    radio(''),
    radio('tags=[]'),
    ['people: Contact point “Radio”: tags set to none.'],
    ['people: Contact point “Radio”: tags taken out (was none).'],
  ],
  [
    'a word less',
    radio('tags=["a","b"]'),
    radio('tags=["a"]'),
    ['people: Contact point “Radio”: tags now without “b”.'],
    ['people: Contact point “Radio”: tags now with “b”.'],
  ],
  [
    'rows',
    share(readings(1)),
    share(readings(1, 2, 3)),
    ['goals: Metric “Share”: readings with two more.'],
    ['goals: Metric “Share”: readings with two fewer.'],
  ],
  [
    'a row',
    share(readings(1)),
    share(readings(2)),
    ['goals: Metric “Share”: readings changed.'],
    ['goals: Metric “Share”: readings changed.'],
  ],
  [
    'first rows',
    share(''),
    share(readings(1)),
    ['goals: Metric “Share”: readings written.'],
    ['goals: Metric “Share”: readings taken out.'],
  ],
  [
    'shares',
    people(''),
    people('brandShares={"Ours":68,"Theirs":32}'),
    ['people: Segment “Regulars”: brand shares set to Ours 68% and Theirs 32%.'],
    ['people: Segment “Regulars”: brand shares taken out (was Ours 68% and Theirs 32%).'],
  ],
  [
    'reach',
    radio('reach=40'),
    radio('reach=45.5'),
    ['people: Contact point “Radio”: reach 40 → 45.5%.'],
    ['people: Contact point “Radio”: reach 45.5 → 40%.'],
  ],
  [
    'what no page knows',
    radio('memo=true'),
    radio('memo=false extra={"a":1}'),
    ['people: Contact point “Radio”: extra set to a 1.', 'people: Contact point “Radio”: memo yes → no.'],
    [
      'people: Contact point “Radio”: extra taken out (was a 1).',
      'people: Contact point “Radio”: memo no → yes.',
    ],
  ],
  [
    'a part',
    'message m "M" offer={"kind":"discount"}',
    'message m "M" offer={"kind":"gift"}',
    ['voice: Message “M”: offer kind discount → gift.'],
    ['voice: Message “M”: offer kind gift → discount.'],
  ],
  [
    'a rule’s own measure',
    rules('{"MIX-3":{"severity":"hint"}}'),
    rules('{"MIX-3":{"severity":"hint","maxShare":70}}'),
    ['risk: Rule MIX-3 is measured otherwise now.'],
    ['risk: Rule MIX-3 is measured otherwise now.'],
  ],
  [
    'a rule’s weight',
    rules('{"MIX-3":{"maxShare":70}}'),
    rules('{"MIX-3":{"maxShare":70,"severity":"error"}}'),
    ['risk: Rule MIX-3 counts as an error now.'],
    ['risk: Rule MIX-3 weighs what it usually does again.'],
  ],
  [
    'a reason',
    rules('{"MIX-3":{"muted":"Later"},"CON-7":{"muted":""}}'),
    rules('{"MIX-3":{"muted":""}}'),
    ['risk: Rule CON-7 is heard again.', 'risk: Rule MIX-3 is silent now.'],
    ['risk: Rule CON-7 is silent now.', 'risk: Rule MIX-3 is silent now: “Later”.'],
  ],
]

const told = (before: string, after: string): string[] => {
  const [one, two] = [boardFrom(sketch(before)), boardFrom(sketch(after))]
  return sentencesOf(difference(one, two), one, two).map((sentence) => `${sentence.group}: ${sentence.says}`)
}

test.each(pairs)('of %s a lead reads', (_what, before, after, there, back) => {
  expect(told(before, after)).toEqual(there)
  expect(told(after, before)).toEqual(back)
})
