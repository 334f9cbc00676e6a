import { describe, expect, test } from 'vitest'
import { curve, draw, paper } from './thumbnail.ts'
import type { Block } from './thumbnail.ts'

const card = (x: number, y: number, more: Partial<Block> = {}): Block => ({
  x,
  y,
  w: 240,
  h: 140,
  group: 'message',
  voice: 'we',
  ...more,
})

describe('a board drawn small', () => {
  test('an empty board has no drawing', () => {
    expect(draw({ cards: [], links: [] })).toBeUndefined()
  })

  test('it begins at the first card, wherever on the canvas that lies', () => {
    const here = draw({ cards: [card(0, 0), card(300, 200)], links: [[0, 1]] })
    const faraway = draw({ cards: [card(-9000, 7000), card(-8700, 7200)], links: [[0, 1]] })
    expect(faraway).toEqual(here)
  })

  test('a card of usual width is drawn 34 wide, with a margin around', () => {
    expect(draw({ cards: [card(50, 50)], links: [] })).toMatchObject({ width: 34 + 2 * 12 })
  })

  test('cards of one colour are one path, so that a thousand cards stay cheap', () => {
    const cards = Array.from({ length: 1000 }, (_, index) =>
      card(index * 300, 0, { group: index % 2 ? 'loop' : 'message' }),
    )
    expect(draw({ cards, links: [] })?.groups.map(({ group }) => group)).toEqual(['message', 'loop'])
  })

  test('a link to a card that is not drawn is left out', () => {
    expect(draw({ cards: [card(0, 0)], links: [[0, 7]] })?.links).toBe('')
  })
})

describe('the corner says who speaks', () => {
  const block = { x: 0, y: 0, w: 34, h: 20, group: 'message' }
  /** The four radii as they come along the path: top end, bottom end, bottom start, top start. */
  const radii = (voice: string) =>
    [...paper({ ...block, voice }).matchAll(/a(\S+) /gu)].map(([, radius]) => Number(radius))

  test.each([
    ['we', [5, 1, 5, 5]],
    ['they', [5, 5, 1, 5]],
    ['both', [5, 1, 1, 5]],
    ['record', [2, 2, 2, 2]],
    ['somebody a later version knows', [5, 5, 5, 5]],
  ])('%s', (voice, corners) => {
    expect(radii(voice)).toEqual(corners)
  })

  test('a card too small for round corners stays closed', () => {
    expect(paper({ ...block, h: 4, voice: 'they' })).toMatch(/^M.*z$/u)
  })
})

describe('a link leaves by the side that looks at the other card', () => {
  const a = { x: 0, y: 0, w: 30, h: 20, group: 'message', voice: 'we' }

  test('to the one beside it', () => {
    expect(curve(a, { ...a, x: 60 })).toMatch(/^M30 10C.* 60 10$/u)
  })

  test('back to the one before it', () => {
    expect(curve({ ...a, x: 60 }, a)).toMatch(/^M60 10C.* 30 10$/u)
  })

  test('down to the one below it', () => {
    expect(curve(a, { ...a, y: 50 })).toMatch(/^M15 20C.* 15 50$/u)
  })
})
