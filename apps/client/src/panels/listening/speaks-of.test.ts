import { expect, test } from 'vitest'
import { speaksOf } from './speaks-of.ts'

const kept = ['Remembered: Size of the boat', 'Kaffeemühle im Haus', 'Of it', 'Day of the visit'].map(
  (title) => ({
    title,
  }),
)
const titles = (...asked: string[]) => speaksOf(asked, kept).map(({ title }) => title)

test('a question in which a memory is named seems to ask for it, in whatever case and order', () => {
  expect(titles('What BOAT do you have, and of what size?')).toEqual(['Remembered: Size of the boat'])
  expect(titles('Welche Kaffeemühle steht im Haus?')).toEqual(['Kaffeemühle im Haus'])
})

test('half of it is not enough, and short words say nothing', () => {
  expect(titles('Do you like the boat?')).toEqual([])
  expect(titles('What of it?')).toEqual([])
})

test('what may be chosen counts as asked', () => {
  expect(titles('Which?', 'Size', 'Boat')).toEqual(['Remembered: Size of the boat'])
})
