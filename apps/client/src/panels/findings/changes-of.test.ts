import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { rules } from '@parley/model/rules/index.ts'
import { check } from '@parley/model/rules/check.ts'
import { en } from '../../words/en.ts'
import { formatsIn } from '../../words/format.ts'
import { drawn, putRight } from '../rules/example.ts'
import { changesOf } from './changes-of.ts'

const tongue = { words: en, formats: formatsIn('en-GB') }
const board = boardFrom(
  sketch(`
  segment s1 "Regulars"
  contactPoint c1 "Radio spot" startsOn=2026-09-01
  message m1 "Launch line"
  c1 touches s1 perWeek=2`),
)

test('a repair is told in plain words before it is made', () => {
  const says = changesOf(
    {
      commands: [
        { set: { card: 'c1', path: ['endsOn'], value: '2026-08-31' } },
        { set: { card: 'c1', path: ['push'], value: true } },
        { set: { card: 'm1', path: ['claims', 'packaging'], value: '−33 %' } },
        { set: { link: 'c1-touches-s1', path: ['perWeek'], value: 1.5 } },
        { set: { plan: true, path: ['budget'], value: 156000 } },
        { add: { as: 'new', kind: 'message', title: 'Thank you' } },
        { link: { kind: 'carries', from: 'c1', to: 'new' } },
        { unlink: { link: 'c1-touches-s1' } },
        { park: { card: 'm1' } },
      ],
      opens: { card: 'new', field: 'callToAction' },
    },
    board,
    tongue,
  )
  expect(says).toEqual([
    'Sets “Ends” of “Radio spot” to 31 August.',
    'Sets “Push” of “Radio spot” to yes.',
    'Sets “Claims, packaging” of “Launch line” to “−33 %”.',
    'Sets “Times a week” of the link “Radio spot” touches “Regulars” to 1.5.',
    'Sets “Budget” of the plan to 156,000.',
    'Adds a message “Thank you”.',
    'Links: “Radio spot” carries “Thank you”.',
    'Takes off the link: “Radio spot” touches “Regulars”.',
    'Parks “Launch line”: it stays on the board, and the rules leave it alone.',
    'Opens “Call to action” of “Thank you” for a word of yours.',
  ])
})

test.each(rules.map((rule) => [rule.code, rule] as const))(
  'every repair of %s, and what puts its example right, can be told',
  (_code, rule) => {
    const breaking = drawn(rule.breaking)
    const repairs = check(breaking, { today: '2026-11-24' }).flatMap((one) => one.repairs)
    const told = [...repairs, { commands: putRight(breaking, drawn(rule.repaired)) }]
      .map((one) => changesOf(one, breaking, tongue))
      .flat()
    expect(told.length).toBeGreaterThan(0)
    for (const one of told) {
      expect(one).toMatch(/^\p{Lu}.*\.$/su)
      expect(one).not.toMatch(/undefined|\[object|NaN/u)
    }
  },
)
