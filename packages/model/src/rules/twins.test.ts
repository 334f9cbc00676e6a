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

/** A card of which many are named almost alike. */
const cardOf = (at: number, luck: Chance): Card => ({
  id: `s${String(at).padStart(3, '0')}`,
  kind: luck.of(['segment', 'message']),
  title: `The ${text(luck, 5, 'ab\u{1d4b3}')} ${text(luck, 4, 'xy')}`,
})

function twinsAmong(cards: readonly Card[]): Twins {
  const twins = new Twins()
  for (const card of cards) twins.follow(card.id, card)
  return twins
}
const firstOfEach = (cards: readonly Card[], twins: Twins) =>
  cards.map(({ id }) => [id, twins.firstOf(id)] as const)

test('nobody’s twin is passed over because of the marks, or of length', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  const luck = chance(seed)
  const cards = Array.from({ length: 400 }, (_, at) => cardOf(at, luck))
  const titles = cards.flatMap((card) => {
    const letters = Title.of(card)?.letters
    return letters ? [{ card, letters }] : []
  })
  const expected = titles.map(({ card: { id, kind }, letters }) => {
    const first = titles.find(({ card, letters: other }) => {
      const limit = Math.max(1, Math.max(other.length, letters.length) / 10)
      return card.id < id && card.kind === kind && distance(other, letters) <= limit
    })
    return [id, first?.card.id]
  })
  expect(expected.filter(([, first]) => first).length).toBeGreaterThan(50)
  const found = firstOfEach(
    titles.map(({ card }) => card),
    twinsAmong(cards),
  )
  expect(found, `seed ${seed}`).toEqual(expected)
})

test('twins that are kept up while cards come, change and go are those found at once', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  const luck = chance(seed)
  const kept = new Twins()
  const standing = new Map<string, Card>()
  let before = new Map<string, string | undefined>()
  for (let step = 0; step < 600; step++) {
    const card = cardOf(luck.below(60), luck)
    const goes = luck.below(3) === 0
    const moved = kept.follow(card.id, goes ? undefined : card)
    if (goes) standing.delete(card.id)
    else standing.set(card.id, card)
    const cards = [...standing.values()]
    const now = new Map(firstOfEach(cards, kept))
    expect([...now], `seed ${seed}, step ${step}`).toEqual(firstOfEach(cards, twinsAmong(cards)))
    const others = [...now].filter(([id, first]) => !moved.has(id) && before.get(id) !== first)
    expect(others, `seed ${seed}, step ${step}: not said to have moved`).toEqual([])
    before = now
  }
})
