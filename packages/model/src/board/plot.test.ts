import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { boardFrom } from './from-file.ts'
import { cardWidth, plot } from './plot.ts'
import { sketch } from './sketch.ts'

const high = 80
const drawn = (text: string) => plot(boardFrom(sketch(text)), () => high)

test('whom a contact point touches stands in the column before it, and the link ends at its side', () => {
  const { cards, curves } = drawn('segment s\ncontactPoint c\nc touches s')
  const [segment, point] = cards
  expect([segment?.card.id, segment?.x]).toEqual(['s', 0])
  expect(point?.x).toBeGreaterThan(cardWidth)
  expect(curves[0]?.path).toMatch(new RegExp(`^M${point?.x} .* ${cardWidth + 5} \\d+$`))
})

test('two links between the same cards are two curves', () => {
  const { curves } = drawn(
    'feedback f\nneed n\nproductProperty p\nf reveals n\nn returnedAs p\ncontactPoint c\nmessage m\nc carries m\nf heardAt c',
  )
  expect(new Set(curves.map(({ path }) => path)).size).toBe(curves.length)
})

test('a board with nothing on it takes no room', () => {
  expect(drawn('plan "Empty"')).toEqual({ cards: [], curves: [], width: 0, height: 0 })
})

test.each(rules.map(({ code, breaking }) => [code, breaking] as const))(
  'in the example of %s no card covers another, and all is in sight',
  (_code, breaking) => {
    const { cards, curves, width, height } = drawn(breaking)
    for (const [at, one] of cards.entries()) {
      expect(one.x + cardWidth).toBeLessThanOrEqual(width)
      expect(one.y + one.height).toBeLessThanOrEqual(height)
      const others = cards.slice(at + 1).filter(({ x }) => x === one.x)
      expect(others.filter(({ y }) => Math.abs(y - one.y) < high)).toEqual([])
    }
    for (const { label } of curves) expect(label.x).toBeLessThan(width)
  },
)
