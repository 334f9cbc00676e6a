import { expect, test } from 'vitest'
import { emptyBoard } from '@parley/model/board/board.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { drawDifference } from './difference-drawing.ts'

const before = boardFrom(
  sketch(`
    objective raise "Raise the share" target=36 x=0 y=0
    contactPoint radio "Radio" x=400 y=0
    contactPoint hall "Halls" x=400 y=300
    raise dependsOn radio`),
)
const after = boardFrom(
  sketch(`
    objective raise "Raise the share" target=34 x=0 y=0
    contactPoint hall "Halls" x=400 y=600
    message reply "Reply" x=800 y=0`),
)

test('what is gone is drawn beside what is there, and a moved card knows where it lay', () => {
  const drawn = drawDifference(before, after)
  const marks = Object.fromEntries(drawn?.cards.map(({ id, mark }) => [id, mark]) ?? [])
  expect(marks).toEqual({ raise: 'changed', radio: 'gone', hall: 'moved', reply: 'added' })
  const hall = drawn?.cards.find(({ id }) => id === 'hall')
  expect(hall?.before?.x).toBe(hall?.x)
  expect(hall?.before?.y).toBeLessThan(hall?.y ?? 0)
  expect(drawn?.links.map(({ mark }) => mark)).toEqual(['gone'])
})

test('everything lies within the box, however far apart the cards are', () => {
  const far = boardFrom(sketch(`segment a "A" x=-9000 y=4000\nsegment b "B" x=12000 y=-5000`))
  const drawn = drawDifference(before, far)
  const { width = 0, height = 0, cards = [] } = drawn ?? {}
  expect(cards).toHaveLength(5)
  for (const { x, y, w, h } of cards) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
    expect(x + w).toBeLessThanOrEqual(width)
    expect(y + h).toBeLessThanOrEqual(height)
  }
})

test('two empty boards have no drawing', () => {
  expect(drawDifference(emptyBoard, emptyBoard)).toBeUndefined()
})
