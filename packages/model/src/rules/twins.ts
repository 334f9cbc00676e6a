import type { Card } from '../cards/index.ts'
import { inScope } from './scope.ts'
import { apart, areTwins, Title } from './title.ts'

/**
 * Which cards in scope are named almost as an earlier one of their kind. Kept up as cards come, go and are called
 * otherwise: a letter typed in one title compares that one alone.
 */
export class Twins {
  readonly #titles = new Map<string, Title>()
  /** By kind and digits, then by length: only titles with the same digits and of like length are compared. */
  readonly #alike = new Map<string, Map<number, Set<Title>>>()
  /** Of the twins of a title, the first by id, where that comes before it. */
  readonly #first = new Map<Title, Title>()

  constructor(cards: Iterable<Card> = []) {
    for (const card of cards) this.#enter(Title.of(card))
  }

  firstOf(id: string): string | undefined {
    const title = this.#titles.get(id)
    return title && this.#first.get(title)?.id
  }

  /** A card as it is now, if it is there; answers whose first twin may be another. */
  follow(id: string, card: Card | undefined): Set<string> {
    const moved = new Set([id])
    const was = this.#titles.get(id)
    if (was) this.#leave(was, moved)
    if (inScope(card)) this.#enter(Title.of(card), moved)
    return moved
  }

  #enter(title: Title | undefined, moved?: Set<string>): void {
    if (!title) return
    this.#titles.set(title.id, title)
    for (const twin of this.#twinsOf(title)) this.#note(title, twin, moved)
    const lengths = this.#lengthsOf(title)
    const there = lengths.get(title.letters.length)
    if (there) there.add(title)
    else lengths.set(title.letters.length, new Set([title]))
  }

  #leave(title: Title, moved: Set<string>): void {
    this.#titles.delete(title.id)
    this.#lengthsOf(title).get(title.letters.length)?.delete(title)
    this.#first.delete(title)
    const orphans = this.#twinsOf(title).filter((twin) => this.#first.get(twin) === title)
    for (const orphan of orphans) {
      this.#first.delete(orphan)
      moved.add(orphan.id)
      for (const twin of this.#twinsOf(orphan)) this.#note(orphan, twin, moved)
    }
  }

  #note(one: Title, other: Title, moved?: Set<string>): void {
    const [early, late] = one.id < other.id ? [one, other] : [other, one]
    const known = this.#first.get(late)
    if (known && known.id <= early.id) return
    this.#first.set(late, early)
    moved?.add(late.id)
  }

  #twinsOf(title: Title): Title[] {
    const lengths = this.#lengthsOf(title)
    const { length } = title.letters
    const twins: Title[] = []
    // What is longer may be further apart: up to a tenth of its own length.
    for (let near = length - apart(length); near - apart(near) <= length; near++)
      for (const other of lengths.get(near) ?? [])
        if (other !== title && areTwins(title, other)) twins.push(other)
    return twins
  }

  #lengthsOf({ alike }: Title): Map<number, Set<Title>> {
    const known = this.#alike.get(alike) ?? new Map<number, Set<Title>>()
    if (known.size === 0) this.#alike.set(alike, known)
    return known
  }
}
