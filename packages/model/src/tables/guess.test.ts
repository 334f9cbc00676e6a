import { describe, expect, test } from 'vitest'
import type { CardKindName } from '../cards/index.ts'
import { guessHeader, guessKind } from './guess-kind.ts'
import { guessLocale } from './guess-way.ts'
import { guessTargets, targetName } from './target.ts'

const guessed = (kind: CardKindName, ...headers: string[]) =>
  guessTargets(kind, headers).map((target) => target && targetName(target))

describe('what a column is', () => {
  test('by label, key, other words, plural, order and accents', () => {
    const headers = [
      'Title',
      'startsOn',
      'End date',
      'Back, way',
      'stage',
      'Verantwortlich',
      'Schlagwörter',
      'Touches',
      'Shoe size',
    ]
    expect(guessed('contactPoint', ...headers)).toEqual([
      '["title"]',
      '["startsOn"]',
      '["endsOn"]',
      '["feedbackChannel"]',
      '["stages"]',
      '["owner"]',
      '["tags"]',
      'link touches',
      undefined,
    ])
  })

  test('parts of a whole, and one key of many', () => {
    expect(
      guessed('message', 'Offer: Kind', 'offer.value', 'tone.warmth', 'texts.de-AT', 'Claims: price'),
    ).toEqual([
      '["offer","kind"]',
      '["offer","value"]',
      '["tone","warmth"]',
      '["texts","de-AT"]',
      '["claims","price"]',
    ])
  })

  test('no two columns become the same', () => {
    expect(guessed('need', 'Name', 'Title', 'Headline')).toEqual([undefined, '["title"]', undefined])
  })

  test('names that every object has are names like any other', () => {
    expect(guessed('message', '__proto__', 'constructor', 'texts.__proto__')).toEqual([
      undefined,
      undefined,
      '["texts","__proto__"]',
    ])
  })
})

describe('of which kind a table is', () => {
  test.each<[CardKindName, string, string[]]>([
    ['contactPoint', 'plan.csv', ['Name', 'Means', 'Way back', 'Reach', 'Touches']],
    ['contactPoint', 'x.csv', ['Contact point', 'Place', 'Colour']],
    ['contactPoint', 'x.csv', ['Touchpoints', 'Date']],
    ['segment', 'Zielgruppen.xlsx', ['Name', 'Anmerkung']],
    ['budgetLine', 'Sheet1', ['What', 'Planned', 'Actual', 'Currency']],
    ['budgetLine', 'x.csv', ['Title', 'Amount', 'Pays for']],
    ['segment', 'the-pouch-segments.csv', ['Name', 'Notes']],
    ['message', 'x', ['Title', 'Text: en', 'Text: nb']],
    ['feedback', 'Retro.csv', ['text', 'color', 'author', 'tags']],
    ['feedback', 'x', ['whatever']],
  ])('%s: %s with %s', (kind, name, headers) => {
    expect(guessKind(name, headers)).toBe(kind)
  })

  test('a wall of sticky notes says what, who and where', () => {
    expect(guessed('feedback', 'text', 'color', 'author', 'tags')).toEqual([
      '["title"]',
      undefined,
      '["notes"]',
      '["tags"]',
    ])
  })
})

test.each([
  [['Title', 'Starts'], true],
  [['Radio', '12'], false],
  [['Too dear for me'], false],
  [['text'], true],
  [['', ''], false],
])('whether %s are names of columns: %s', (cells, is) => {
  expect(guessHeader(cells)).toBe(is)
})

test('how numbers and days are written is guessed from what can be read', () => {
  const targets = guessTargets('contactPoint', ['Reach', 'Starts'])
  const rows = (cells: string[][]) => cells.map((one, at) => ({ number: at + 2, cells: one }))
  expect(guessLocale(rows([['12,55', '31.12.2026']]), targets, ['en-GB', 'en-US', 'de'])).toBe('de')
  expect(guessLocale(rows([['12.55', '12/31/2026']]), targets, ['en-GB', 'en-US', 'de'])).toBe('en-US')
  expect(guessLocale(rows([['12', '2026-12-31']]), targets, ['en-GB', 'en-US', 'de'])).toBe('en-GB')
})
