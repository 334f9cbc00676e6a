import { describe, expect, test } from 'vitest'
import { limits } from '../wire.ts'
import { parsePlanFile, planFileOf, readPlanFile } from './plan-file.ts'
import { boardFrom } from './from-file.ts'

// Jon writes a plan by hand, or another program writes it for him. What is wrong with it he reads, each with its place.

const whole = (more: Record<string, unknown>) => ({
  format: 'parley.plan',
  version: 1,
  plan: { title: 'Spring' },
  ...more,
})
const faults = (more: Record<string, unknown>): string[] => {
  const read = readPlanFile(whole(more))
  return read.ok ? [] : read.faults.map(({ path, says }) => `${path} ${says}`)
}
const ofCard = (more: Record<string, unknown>) =>
  faults({ cards: [{ id: 'c', kind: 'contactPoint', title: 'Radio', ...more }] })

describe('a value that is none of its field is told in plain words', () => {
  test.each<[Record<string, unknown>, string]>([
    [{ title: 7 }, 'cards[0].title is not a string: 7'],
    [{ tags: 'spring' }, 'cards[0].tags is not an array: "spring"'],
    [{ direction: 'sideways' }, 'cards[0].direction is "sideways", and may be oneWay, twoWay'],
    [{ notes: 'x'.repeat(100_001) }, 'cards[0].notes is longer than 100000 letters'],
    [{ times: [{ from: '25:00' }] }, 'cards[0].times[0].from is not a time of day, such as 17:30: "25:00"'],
    [{ place: ['x'.repeat(80)] }, `cards[0].place is not a string: ["${'x'.repeat(55)}…`],
  ])('%j', (more, says) => {
    expect(ofCard(more)).toEqual([says])
  })

  test('also where the plan’s own fields say it', () => {
    expect(faults({ plan: { title: 'Spring', budget: '9,000', stages: 'buy' } })).toEqual([
      'plan.budget is not a number: "9,000"',
      'plan.stages is not an array: "buy"',
    ])
  })
})

describe('ids and kinds', () => {
  test('a card or a link without one says that it is missing, and one that is none is shown', () => {
    expect(
      faults({
        cards: [{ kind: 'segment', title: 'S' }, { id: '', kind: 'segment', title: 'T' }, { id: 'c' }],
        links: [{ kind: 'touches', from: 'a', to: 'b' }, { id: 'l' }],
      }),
    ).toEqual([
      'cards[0].id is missing',
      'cards[1].id is no id: ""',
      'cards[2].kind is missing',
      'links[0].id is missing',
      'links[0].from names a card that is not there: "a"',
      'links[0].to names a card that is not there: "b"',
      'links[1].kind is missing',
    ])
  })

  test('an end that is no text is told once, as what it is', () => {
    const cards = [{ id: 's', kind: 'segment', title: 'S' }]
    expect(faults({ cards, links: [{ id: 'l', kind: 'touches', from: 7, to: 's' }] })).toEqual([
      'links[0].from is not a string: 7',
    ])
  })

  test('two links of one id cannot both be kept', () => {
    const cards = ['a', 'b'].map((id) => ({ id, kind: 'segment', title: id }))
    const link = { id: 'l', kind: 'overlaps', from: 'a', to: 'b' }
    expect(faults({ cards, links: [link, link] })).toEqual(['links[1].id is used twice: "l"'])
  })
})

describe('what is no list, and what is too much', () => {
  test('each list is told of, and what stands in it that is no record', () => {
    expect(faults({ cards: {}, links: 'none', canvas: 7 })).toEqual([
      'cards is not a list',
      'links is not a list',
      'canvas is not a list',
    ])
    expect(faults({ links: [7], canvas: ['a line', { id: '' }] })).toEqual([
      'links[0] is not a link',
      'canvas[0] is not a drawing',
      'canvas[1].id is no id: ""',
    ])
  })

  test('as many cards as a board takes are read, and one more is refused without a word about each', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `c${at}`, kind: 'segment', title: 'S' }))
    expect(faults({ cards: many(limits.cards) })).toEqual([])
    expect(faults({ cards: many(limits.cards + 1).map(() => 'no card') })).toEqual([
      `cards are ${limits.cards + 1}, and at most ${limits.cards} fit on a board`,
    ])
  })

  test('a text that is too long is not even read, and one that is no JSON is named so', () => {
    const long = parsePlanFile(' '.repeat(limits.planFileBytes + 1))
    expect(long).toEqual({
      ok: false,
      faults: [{ path: '', says: `is larger than ${limits.planFileBytes / 1_000_000} MB` }],
    })
    const sound = JSON.stringify(whole({}))
    expect(parsePlanFile(sound.padEnd(limits.planFileBytes)).ok).toBe(true)
    const cut = parsePlanFile(sound.slice(0, -1))
    expect(cut.ok ? [] : cut.faults.map(({ says }) => says)).toEqual([
      expect.stringMatching(/^is not JSON: /),
    ])
  })
})

test('free drawing by id is read as a list of it, and is written as one, by id', () => {
  const read = readPlanFile(whole({ canvas: { zig: { type: 'draw' }, arc: { type: 'geo', id: 'other' } } }))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const { canvas } = planFileOf(boardFrom(read.file))
  expect(canvas).toEqual([
    { type: 'geo', id: 'arc' },
    { type: 'draw', id: 'zig' },
  ])
  expect(faults({ canvas: { zig: 'a line' } })).toEqual(['canvas[0] is not a drawing'])
  expect(planFileOf(boardFrom({ ...read.file, canvas: [] }))).not.toHaveProperty('canvas')
})
