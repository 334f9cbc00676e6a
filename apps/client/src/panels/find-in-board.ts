import type { Board } from '@parley/model/board/board.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { linkKinds, type Link } from '@parley/model/links/index.ts'
import { plainOf, wordsIn } from '../ui/matches.ts'

/** How well a text answers the words: begins with them, holds them at a word's start, holds them at all. */
function fit(text: string, words: readonly string[]): number {
  const plain = plainOf(text)
  if (!words.every((word) => plain.includes(word))) return 0
  const first = words[0] ?? ''
  if (plain.startsWith(first)) return 4
  return plain.includes(` ${first}`) ? 3 : 2
}

/** Everything a card says in words, beside its title. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).join(' ')
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join(' ') : ''
}

/** Its texts one by one, in the order in which they are written. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []

const around = 24

/** Where a card answers the search beside its title: a few words of it; undefined where the title does. */
export function placeIn(card: Card, wanted: string): string | undefined {
  const words = wordsIn(wanted)
  const [first] = words
  if (first === undefined || fit(card.title, words) > 0) return undefined
  const { id: _id, kind, title: _title, ...said } = card
  const text = [cardKinds[kind].word, ...textsOf(said)].find((one) => plainOf(one).includes(first))
  if (text === undefined) return undefined
  const at = Math.max(0, plainOf(text).indexOf(first) - around)
  return `${at > 0 ? '…' : ''}${text.slice(at, at + 3 * around)}${text.length > at + 3 * around ? '…' : ''}`
}

/** Cards by title first, then by kind, notes and whatever else they say. */
export function findCards(board: Board, wanted: string, most: number): Card[] {
  const words = wordsIn(wanted)
  return [...board.cards.values()]
    .map((card) => ({ card, weight: weightOf(card, words) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.card.title.localeCompare(b.card.title))
    .slice(0, most)
    .map(({ card }) => card)
}

function weightOf(card: Card, words: readonly string[]): number {
  if (words.length === 0) return 1
  const title = fit(card.title, words)
  if (title > 0) return title + 2
  return fit(cardKinds[card.kind].word, words) || (fit(textOf(Object.values(card)), words) > 0 ? 1 : 0)
}

/** Links by their sentence: “Radio touches Rotators”. */
export function findLinks(board: Board, wanted: string, most: number): { link: Link; sentence: string }[] {
  const words = wordsIn(wanted)
  if (words.length === 0) return []
  const found: { link: Link; sentence: string }[] = []
  for (const link of board.links.values()) {
    const sentence = sentenceOf(board, link)
    if (fit(sentence, words) > 0 && found.push({ link, sentence }) >= most) break
  }
  return found
}

export const sentenceOf = (board: Board, link: Link): string =>
  `${board.cards.get(link.from)?.title ?? ''} ${linkKinds[link.kind].verb} ${board.cards.get(link.to)?.title ?? ''}`
