import { expect, test } from 'vitest'
import type { Card } from '../cards/index.ts'
import { chance, type Chance } from './chance.ts'
import { isWithin } from './distance.ts'
import { Title } from './title.ts'
import { Twins } from './twins.ts'

declare const process: { env: Record<string, string | undefined> }

/** The distance of two texts as the book has it, all of it. */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = [0, ...b.map((_, at) => at + 1)]
  a.forEach((letter, at) => {
    const next = [at + 1]
    b.forEach((other, to) =>
      next.push(Math.min(row[to]! + (letter === other ? 0 : 1), row[to + 1]! + 1, next[to]! + 1)),
    )
    row = next
  })
  return row.at(-1)!
}

const text = (luck: Chance, longest: number, letters: string): string =>
  Array.from({ length: luck.below(longest) }, () => luck.of(Array.from(letters))).join('')

test('letters put in, left out and changed are counted as far as it matters', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  const luck = chance(seed)
  for (let round = 0; round < 5000; round++) {
    const [a, b, most] = [Array.from(text(luck, 12, 'abc')), Array.from(text(luck, 12, 'abc')), luck.below(6)]
    expect(isWithin(a, b, most), `seed ${seed}: ${a.join('')} ${b.join('')} ${most}`).toBe(
      distance(a, b) <= most,
    )
  }
})

/** Titles of which many are almost another. */
const titleOf = (at: number, luck: Chance): Title | undefined => {
  const title = `The ${text(luck, 5, 'ab\u{1d4b3}')} ${text(luck, 4, 'xy')}`
  const card: Card = { id: `s${String(at).padStart(3, '0')}`, kind: 'segment', title }
  return Title.of(card)
}
const titlesBy = (luck: Chance, many: number): Title[] =>
  Array.from({ length: many }, (_, at) => titleOf(at, luck)).filter((title) => title !== undefined)

test('nobody’s twin is passed over because of the marks, or of length', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  const titles = titlesBy(chance(seed), 400)
  const expected = titles.flatMap(({ id, letters }) => {
    const first = titles.find((one) => {
      const limit = Math.max(1, Math.max(one.letters.length, letters.length) / 10)
      return one.id < id && distance(one.letters, letters) <= limit
    })
    return first ? [[id, first.id]] : []
  })
  expect(expected.length).toBeGreaterThan(50)
  expect(new Twins().follow([titles]), `seed ${seed}`).toEqual(expected)
})

test('twins that are kept up while titles come, change and go are those found at once', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  const luck = chance(seed)
  const kept = new Twins()
  let rows: Title[][] = [titlesBy(luck, 30), [], []]
  for (let step = 0; step < 300; step++) {
    const at = luck.below(3)
    const id = luck.below(60)
    const title = luck.below(3) > 0 ? titleOf(id, luck) : undefined
    rows = rows.map((row, place) => {
      const others = row.filter((one) => one.id !== `s${String(id).padStart(3, '0')}`)
      if (place === at && title) return [...others, title]
      return others.length === row.length ? row : others
    })
    expect(kept.follow(rows), `seed ${seed}, step ${step}`).toEqual(new Twins().follow([rows.flat()]))
  }
})
