import { expect, test } from 'vitest'
import { de } from './de.ts'
import { isolating } from './isolating.ts'
import { language } from './words.ts'

test('a board whose title mirrors what follows cannot turn what is said of it', () => {
  const { words, formats } = language()
  const says = (title: string) => words.boards.remove.done(title)
  expect(says('Spring')).toBe('“Spring” is in the bin.')
  expect(says('\u202Egnirps')).toBe('“\u2068gnirps\u2069” is in the bin.')
  expect(formats.list(['אביב', 'Spring'])).toBe('\u2068אביב\u2069 and Spring')
})

test('what looks at how a text begins or ends looks into what stands apart', () => {
  const { brief, canvas } = language().words
  expect(['bus אביב.', 'bus אביב'].map(brief.ended)).toEqual([
    '\u2068Bus אביב.\u2069',
    '\u2068Bus אביב.\u2069',
  ])
  expect([canvas.quote('„אביב“'), canvas.quote('Spring')]).toEqual(['\u2068„אביב“\u2069', '“Spring”'])
  const faults = isolating(de).faults
  expect(faults.said('badInput', 'The column “אביב” is missing.')).toBe(
    'Die Spalte \u2068„אביב“\u2069 fehlt.',
  )
})

test('titles in lists and records stand apart as well, and all else is as it was', () => {
  const rle = '\u202B'
  const words = isolating({
    plain: 'Boards',
    all: (names: readonly string[], { by }: { by: string }, count: number) =>
      `${names.join(', ')} (${count}) by ${by}`,
    inner: [{ one: (title?: string) => title ?? 'Nobody' }],
  })
  expect(words.all([`${rle}a`, 'b'], { by: 'ש' }, 2)).toBe('\u2068a\u2069, b (2) by \u2068ש\u2069')
  expect([words.plain, words.inner[0]?.one(), words.inner[0]?.one('c')]).toEqual(['Boards', 'Nobody', 'c'])
})
