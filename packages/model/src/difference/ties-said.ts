import type { Board } from '../board/board.ts'
import type { Card } from '../cards/index.ts'
import { linkKinds, type Link } from '../links/index.ts'
import { counted, listed } from '../rules/words.ts'
import { say } from '../tongue/tongue.ts'
import { quoted } from './named.ts'

/** More ends than these are counted, not named. */
const mostNamed = 3

/** How a card that is new is tied in: “touches “Regulars”, carries “The new pouch””. Empty where it is not. */
export function tiesSaid(card: Card, { leaving, arriving, cards }: Board): string {
  const ends = new Map<string, string[]>()
  const tie = (verb: string, end: string) => {
    const other = cards.get(end)
    if (other) ends.set(verb, [...(ends.get(verb) ?? []), quoted(other)])
  }
  for (const { kind, to } of sorted(leaving.get(card.id))) tie(linkKinds[kind].verb, to)
  for (const { kind, from } of sorted(arriving.get(card.id))) tie(linkKinds[kind].back, from)
  return [...ends].map(([verb, names]) => `${verb} ${named(names)}`).join(', ')
}

const named = (names: readonly string[]): string =>
  names.length > mostNamed ? say`${counted(names.length)} cards` : listed(names)

const sorted = (links: readonly Link[] = []): Link[] => [...links].sort((a, b) => (a.id < b.id ? -1 : 1))
