import { expect, test } from 'vitest'
import { templates } from '../templates/index.ts'
import { readPlanFile } from './plan-file.ts'
import { sketch } from './sketch.ts'
import { blockBeside, placeInColumn, placesFor, tidy } from './tidy.ts'

test('a tidy board runs from left to right by step, and no two cards lie on each other', () => {
  const { cards, links } = templates[0].file
  const places = [...tidy(cards, links).values()]
  expect(places).toHaveLength(cards.length)
  expect(new Set(places.map((place) => `${place.x} ${place.y}`)).size).toBe(cards.length)
  const column = (kind: string) => tidy(cards, links).get(cards.find((card) => card.kind === kind)!.id)!.x
  expect(column('segment')).toBeLessThan(column('contactPoint'))
  expect(column('contactPoint')).toBeLessThan(column('objective'))
})

test('however many cards there are, they lie wider than high and no more than four times so: all are seen at once', () => {
  const { cards } = templates[0].file
  for (const times of [1, 15, 60]) {
    const many = Array.from({ length: times }, (_, at) =>
      cards.map((card) => ({ ...card, id: `${card.id}-${at}` })),
    )
    const places = [...tidy(many.flat(), []).values()]
    const [right, bottom] = [
      Math.max(...places.map(({ x }) => x)) + 260,
      Math.max(...places.map(({ y }) => y)) + 160,
    ]
    expect(right / bottom).toBeGreaterThan(1)
    expect(right / bottom).toBeLessThan(4)
  }
})

test('equal boards are laid out equally', () => {
  const { cards, links } = templates[1].file
  expect(tidy(cards, links)).toEqual(tidy([...cards].reverse(), [...links].reverse()))
})

test('cards with a place keep it, and the others are put below them', () => {
  const { cards, links } = sketch('segment s1 "A" x=0 y=0 h=160\n segment s2 "B"')
  const places = placesFor(cards, links)
  expect([...places.keys()]).toEqual(['s2'])
  expect(places.get('s2')!.y).toBeGreaterThanOrEqual(160)
})

test('one more card of a kind lies in the column of its step, below what lies there', () => {
  const { cards } = sketch('database db "A" x=0 y=20\nsegment s1 "B" x=700 y=400 h=200\npersona p1 "C"')
  expect(placeInColumn('segment', cards)).toEqual({ x: 700, y: 660 })
  expect(placeInColumn('brand', cards)).toEqual({ x: -340, y: 20 })
  expect(placeInColumn('persona', cards)).toEqual({ x: 1040, y: 20 })
  expect(placeInColumn('message', [])).toEqual({ x: 1700, y: 0 })
})

test('many cards at once lie as a block right of the board, from its upper edge down', () => {
  const { cards } = sketch('segment s1 "A" x=0 y=40 w=300\nsegment s2 "B" x=500 y=400')
  const block = blockBeside(cards, 9)
  expect(block[0]).toEqual({ x: 920, y: 40 })
  expect(new Set(block.map(({ x }) => x))).toEqual(new Set([920, 1260]))
  expect(new Set(block.map(({ x, y }) => `${x} ${y}`)).size).toBe(9)
  expect(blockBeside([], 1)).toEqual([{ x: 0, y: 0 }])
})

test('a sketch says which line it cannot read', () => {
  expect(() => sketch('segment s1 "A"\n bends s1')).toThrow('bends s1')
  expect(readPlanFile({}).ok).toBe(false)
})
