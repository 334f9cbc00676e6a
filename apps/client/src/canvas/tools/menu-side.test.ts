import { expect, test } from 'vitest'
import { menuSide } from './menu-side.ts'

const canvas = { x: 0, y: 0, w: 1440, h: 900 }
const card = (x: number, y: number) => ({ x, y, w: 240, h: 140 })

test('the verbs stand beside the card they are for, not in the way of the link that comes to it', () => {
  expect(menuSide(card(700, 300), card(100, 300), canvas)).toBe('right')
  expect(menuSide(card(700, 300), card(1150, 300), canvas)).toBe('left')
})

test('where there is no room beside it, below or above it', () => {
  expect(menuSide(card(1100, 100), card(600, 100), canvas)).toBe('bottom')
  expect(menuSide(card(1100, 700), card(600, 700), canvas)).toBe('top')
})

test('on a canvas with no room at all, over it', () => {
  expect(menuSide(card(60, 100), card(60, 500), { x: 0, y: 0, w: 390, h: 400 })).toBe('bottom')
})
