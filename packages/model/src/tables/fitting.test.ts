import { describe, expect, test } from 'vitest'
import type { CardKindName } from '../cards/index.ts'
import { fitting } from './fitting.ts'
import { guessTargets, targetName } from './target.ts'

const fitted = (kind: CardKindName, headers: string[], ...lines: string[][]) =>
  fitting(
    guessTargets(kind, headers),
    lines.map((cells, at) => ({ number: at + 2, cells })),
    { locale: 'en-GB' },
  ).map((target) => target && targetName(target))

describe('what a column is, by what stands in it', () => {
  test('the title is the first text that is nothing else, and no number of rows', () => {
    expect(
      fitted('feedback', ['No.', 'Answer', 'Date'], ['1', 'Too dear', '1/9/2026'], ['2', '3 for 2?', '']),
    ).toEqual([undefined, '["title"]', '["date"]'])
  })

  test('nothing else becomes the title where one is there, or cards are found by their ids', () => {
    expect(fitted('need', ['Remark by', 'Title'], ['Mia', 'Open late'])).toEqual([undefined, '["title"]'])
    expect(fitted('need', ['id', 'Strength', 'Remark by'], ['n1', '3', 'Mia'])).toEqual([
      '["id"]',
      '["strength"]',
      undefined,
    ])
  })

  test('a reach that is counted in people is no share of them', () => {
    const reach = (...said: string[]) =>
      fitted('contactPoint', ['Title', 'Reach'], ...said.map((one) => ['Radio', one]))[1]
    expect(reach('60,000', '12,000', '')).toBeUndefined()
    expect(reach('62', '45 %', '120')).toBe('["reach"]')
    expect(reach('')).toBe('["reach"]')
  })

  test('a list of which no cell knows a word is another list; one typing error does not make it one', () => {
    const wall = (...types: string[]) =>
      fitted('feedback', ['Type', 'Text'], ...types.map((type) => [type, 'Lids break']))[0]
    expect(wall('Sticky note', 'Sticky note')).toBeUndefined()
    expect(wall('Complaint', 'Sticky note')).toBe('["type"]')
    expect(wall('Complaynt')).toBe('["type"]')
  })
})
