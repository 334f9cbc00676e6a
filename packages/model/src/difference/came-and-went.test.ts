import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { difference } from './difference.ts'
import { sentencesOf } from './sentences.ts'

const money = (said: string) => `plan "P" currency=EUR\n${said}`
const named = 'segment a "A"\nsegment b "B"\nsegment d "D"\nsegment e "E"\nsegment f ""'

// What comes with its one or two numbers goes without them, but for money: that is asked for.
const pairs: [what: string, before: string, after: string, came: string[], went: string[]][] = [
  [
    'a new line',
    money(''),
    money('budgetLine b "Shelf" planned=100'),
    ['money: Budget line “Shelf” is new: 100 EUR planned.'],
    ['money: Budget line “Shelf” is gone: 100 EUR planned.'],
  ],
  [
    'a new line without money',
    money(''),
    money('budgetLine b "Shelf"'),
    ['money: Budget line “Shelf” is new.'],
    ['money: Budget line “Shelf” is gone.'],
  ],
  [
    'new people',
    '',
    'segment s "Regulars" size=42000',
    ['people: Segment “Regulars” is new: 42,000 records.'],
    ['people: Segment “Regulars” is gone.'],
  ],
  [
    'a goal by its day',
    '',
    'objective o "More" deadline=2026-12-31',
    ['goals: Objective “More” is new: by 31 December 2026.'],
    ['goals: Objective “More” is gone.'],
  ],
  [
    'a goal',
    '',
    'objective o "More" target=4 baseline=2',
    ['goals: Objective “More” is new: from 2 to 4.'],
    ['goals: Objective “More” is gone.'],
  ],
  [
    'two moved',
    'segment a "A" x=0 y=0\nsegment b "B" x=0 y=0',
    'segment a "A" x=9 y=0\nsegment b "B" x=9 y=0',
    ['rest: 2 cards were moved.'],
    ['rest: 2 cards were moved.'],
  ],
  [
    'many ends',
    named,
    `${named}\ncontactPoint c "C"\nc touches a\nc touches b\nc touches d\nc touches e`,
    ['people: Contact point “C” is new: touches four cards.'],
    ['people: Contact point “C” is gone.'],
  ],
  [
    'a nameless end',
    named,
    `${named}\ncontactPoint c ""\nc touches f\nc touches a`,
    ['people: Contact point without a name is new: touches “A” and segment without a name.'],
    ['people: Contact point without a name is gone.'],
  ],
]

const told = (before: string, after: string): string[] => {
  const [one, two] = [boardFrom(sketch(before)), boardFrom(sketch(after))]
  return sentencesOf(difference(one, two), one, two).map((sentence) => `${sentence.group}: ${sentence.says}`)
}

test.each(pairs)('of %s a lead reads that it came, and that it went', (_what, before, after, came, went) => {
  expect(told(before, after)).toEqual(came)
  expect(told(after, before)).toEqual(went)
})

test('free drawing is told by how much of it is other, once for all of it', () => {
  const drawn = (canvas: { id: string; type: string }[]) => boardFrom({ ...sketch(''), canvas })
  const says = (before: { id: string; type: string }[], after: { id: string; type: string }[]) => {
    const [one, two] = [drawn(before), drawn(after)]
    return sentencesOf(difference(one, two), one, two).map((sentence) => sentence.says)
  }
  const [zig, arc] = [
    { id: 'zig', type: 'draw' },
    { id: 'arc', type: 'geo' },
  ]
  expect(says([], [zig])).toEqual(['The drawings beside the cards changed in 1 place.'])
  expect(says([zig], [{ ...zig, type: 'line' }, arc])).toEqual([
    'The drawings beside the cards changed in 2 places.',
  ])
  expect(says([zig], [zig])).toEqual([])
})
