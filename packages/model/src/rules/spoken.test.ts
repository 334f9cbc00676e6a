import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { speaking, type Tongue } from '../tongue/tongue.ts'
import { breaches, broken } from './broken/break.ts'
import { check } from './check.ts'
import { rules } from './index.ts'
import type { Repair } from './rule.ts'

// A tongue in which everything that is said stands in brackets: what stands in none, a German would read in English.
const strange: Tongue = { locale: 'en', of: (english) => `⟦${english}⟧`, within: (label) => label }
const outside = (text: string): string => {
  const less = text.replaceAll(/⟦[^⟦⟧]*⟧/gu, '')
  return less === text ? text : outside(less)
}
const today = '2026-11-24'

/** What a way out is called, and the cards that it adds. */
const wordsOf = ({ title, commands }: Repair): string[] => [
  title,
  ...commands.flatMap((one) => ('add' in one ? [one.add.title] : [])),
]

test('every finding and every way out is said in the tongue that is spoken', () => {
  speaking(strange, () => {
    const found = [
      ...rules.flatMap(({ breaking }) => check(boardFrom(sketch(breaking)), { today })),
      ...Object.values(breaches).flatMap((ways) => ways.flatMap((way) => broken(way).fresh)),
    ]
    const said = found.flatMap(({ rule, says, repairs }) =>
      [says, ...repairs.flatMap(wordsOf)].map((text) => ({ rule, text })),
    )
    expect(said.length).toBeGreaterThan(500)
    const english = said.filter(({ text }) => /\p{L}/u.test(outside(text)))
    expect(
      [...new Set(english.map(({ rule, text }) => `${rule}: ${text}`))],
      'Say each of these by say`…` from ../tongue/tongue.ts',
    ).toEqual([])
  })
})
