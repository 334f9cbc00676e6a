import { expect, test } from 'vitest'
import {
  cardOfShape,
  indexOfCard,
  indexOfDrawing,
  indexOfLink,
  isLinkShape,
  linkOfShape,
  shapeOfCard,
  shapeOfLink,
  storedIndex,
} from './shape-ids.ts'

const odd = ['s1', 'link/1', 'card/1', 'grün', 'a b', '__proto__']

test('cards and links find their shapes and back, whatever their ids are', () => {
  for (const id of odd) {
    expect(cardOfShape(shapeOfCard(id))).toBe(id)
    expect(linkOfShape(shapeOfLink(id))).toBe(id)
    expect([isLinkShape(shapeOfCard(id)), isLinkShape(shapeOfLink(id))]).toEqual([false, true])
  }
})

test('links lie under cards, and no two lie equally deep', () => {
  const all = [...odd.map(indexOfLink), ...odd.map(indexOfCard)]
  expect(new Set(all).size).toBe(all.length)
  expect(Math.max(...odd.map((id) => all.indexOf(indexOfLink(id))))).toBeLessThan(odd.length)
  for (const link of odd.map(indexOfLink))
    for (const card of odd.map(indexOfCard)) expect(link < card).toBe(true)
})

test('a drawing’s order is stored without what makes it single', () => {
  const index = indexOfDrawing('a5', 'shape:x')
  expect(index).not.toBe(indexOfDrawing('a5', 'shape:y'))
  expect(storedIndex(index, 'shape:x')).toBe('a5')
  expect(indexOfDrawing(index, 'shape:x')).toBe(index)
  expect(indexOfDrawing(undefined, 'shape:x').startsWith('a5')).toBe(true)
})
