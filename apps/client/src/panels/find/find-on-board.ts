import type { Board } from '@parley/model/board/board.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { linkKinds, type Link } from '@parley/model/links/index.ts'
import { byTitle } from '../../ui/by-title.ts'
import { plainOf, wordsIn } from '../../ui/matches.ts'
import { saidAlong, saidInDrawing, saidOfPlan, saidOn, type Said } from './texts.ts'

/** Something found: where it stands beside the title, with a few words around. */
export type Found<T> = { it: T; place?: string | undefined; excerpt?: string | undefined }

/** How well a text answers the words: begins with them, holds them at a word's start, holds them at all. */
function fit(plain: string, words: readonly string[]): number {
  if (!words.every((word) => plain.includes(word))) return 0
  const first = words[0] ?? ''
  if (plain.startsWith(first)) return 4
  return plain.includes(` ${first}`) ? 3 : 2
}

type Plain = { title: string; kind: string; whole: string }

/** A card that did not change is the same object: what it says is made plain once, and searched at every letter. */
const plainCards = new WeakMap<Card, Plain>()

function plainCard(card: Card): Plain {
  const known = plainCards.get(card)
  if (known) return known
  const whole = saidOn(card, '').map(({ text }) => text)
  const kind = plainOf(cardKinds[card.kind].word)
  const made = { title: plainOf(card.title), kind, whole: plainOf(whole.join('\n')) }
  plainCards.set(card, made)
  return made
}

/** Cards by title first, then by whatever else they say; `notes` is what the notes are called. */
export function findCards(board: Board, wanted: string, most: number, notes: string): Found<Card>[] {
  const words = wordsIn(wanted)
  if (words.length === 0) return []
  const found: { card: Card; weight: number }[] = []
  for (const card of board.cards.values()) {
    const { title, kind, whole } = plainCard(card)
    const weight = fit(title, words) * 4 || fit(kind, words) || fit(whole, words) / 8
    if (weight > 0) found.push({ card, weight })
  }
  return found
    .toSorted((a, b) => b.weight - a.weight || byTitle(a.card.title, b.card.title))
    .slice(0, most)
    .map(({ card }) => ({ it: card, ...placeIn(saidOn(card, notes), words) }))
}

const plainLinks = new WeakMap<Link, { ends: readonly unknown[]; plain: string }>()

/** Its sentence is another once one of its cards is. */
function plainLink(board: Board, link: Link): string {
  const ends = [board.cards.get(link.from), board.cards.get(link.to)]
  const known = plainLinks.get(link)
  if (known?.ends.every((end, at) => end === ends[at])) return known.plain
  const said = [sentenceOf(board, link), ...saidAlong(link).map(({ text }) => text)]
  const plain = plainOf(said.join('\n'))
  plainLinks.set(link, { ends, plain })
  return plain
}

/** Links by their sentence, “Radio touches Rotators”, or by what stands along them. */
export function findLinks(board: Board, wanted: string, most: number): Found<Link>[] {
  const words = wordsIn(wanted)
  if (words.length === 0) return []
  const found: Found<Link>[] = []
  for (const link of board.links.values()) {
    if (fit(plainLink(board, link), words) === 0) continue
    const said = [{ text: sentenceOf(board, link) }, ...saidAlong(link)]
    if (found.push({ it: link, ...placeIn(said, words) }) >= most) break
  }
  return found
}

/** Fields of the plan itself. */
export function findInPlan(board: Board, wanted: string, most: number): Found<Said>[] {
  const words = wordsIn(wanted)
  if (words.length === 0) return []
  const found = saidOfPlan(board).filter((said) => holdsAll([said], words))
  return found.slice(0, most).map((said) => ({ it: said, excerpt: excerptOf(said.text, words) }))
}

/** Notes, texts and frames on the canvas. */
export function findDrawings(board: Board, wanted: string, most: number): Found<string>[] {
  const words = wordsIn(wanted)
  if (words.length === 0) return []
  const found: Found<string>[] = []
  for (const drawing of board.drawings.values()) {
    const text = saidInDrawing(drawing)
    if (fit(plainOf(text), words) === 0) continue
    if (found.push({ it: drawing.id, excerpt: excerptOf(text, words) }) >= most) break
  }
  return found
}

const holdsAll = (said: readonly Said[], words: readonly string[]): boolean =>
  fit(plainOf(said.map(({ text }) => text).join('\n')), words) > 0

/** Where the words stand, if not in the title: a place that holds all of them, else one that holds what the title lacks. */
function placeIn([title, ...rest]: readonly Said[], words: readonly string[]): Omit<Found<never>, 'it'> {
  const named = plainOf(title?.text ?? '')
  const lacking = words.filter((word) => !named.includes(word))
  if (lacking.length === 0) return {}
  const placed = rest.filter(({ place }) => place !== undefined)
  const at =
    placed.find(({ text }) => fit(plainOf(text), words) > 0) ??
    placed.find(({ text }) => lacking.some((word) => plainOf(text).includes(word)))
  return at ? { place: at.place, excerpt: excerptOf(at.text, lacking) } : {}
}

const around = 24

/** The words of a text around the first that was sought. */
export function excerptOf(text: string, words: readonly string[]): string {
  const plain = plainOf(text)
  const first = words.map((word) => plain.indexOf(word)).filter((at) => at >= 0)
  const at = Math.max(0, Math.min(...first, text.length) - around)
  // From where a word begins to where one ends.
  const from = at > 0 ? text.indexOf(' ', at - 1) + 1 : 0
  const line = text.slice(from, from + 4 * around)
  const cut = from + line.length < text.length
  return `${from > 0 ? '…' : ''}${(cut ? line.replace(/\s\S*$/u, '') : line).replaceAll(/\s+/gu, ' ')}${cut ? '…' : ''}`
}

export const sentenceOf = (board: Board, link: Link): string =>
  `${board.cards.get(link.from)?.title ?? ''} ${linkKinds[link.kind].verb} ${board.cards.get(link.to)?.title ?? ''}`
