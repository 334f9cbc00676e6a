import { byText } from './order.ts'
import { apart, areTwins, type Title } from './title.ts'

/** A title that is almost an earlier one, and the first of these, by the ids of their cards. */
export type Pair = readonly [id: string, first: string]
type Row = readonly Title[]

/** Which titles are almost another. Kept up as they come and go: a letter typed in one compares that one alone. */
export class Twins {
  #rows: readonly Row[] = []
  /** By digits, then by length: only titles with the same digits and of like length are compared. */
  readonly #alike = new Map<string, Map<number, Set<Title>>>()
  readonly #first = new Map<Title, Title>()

  /** Takes all titles as they are now, in rows; a row in which nothing changed is the same one as before. */
  follow(rows: readonly Row[]): Pair[] {
    const changed = rows.flatMap((is, at) => {
      const was = this.#rows[at] ?? []
      return was === is ? [] : [{ was, is }]
    })
    for (const { was, is } of changed) for (const title of without(was, is)) this.#leave(title)
    for (const { was, is } of changed) for (const title of without(is, was)) this.#enter(title)
    this.#rows = rows
    return [...this.#first].map(([{ id }, first]): Pair => [id, first.id]).sort(([a], [b]) => byText(a, b))
  }

  #enter(title: Title): void {
    for (const twin of this.#twinsOf(title)) this.#note(title, twin)
    const lengths = this.#lengthsOf(title)
    const there = lengths.get(title.letters.length)
    if (there) there.add(title)
    else lengths.set(title.letters.length, new Set([title]))
  }

  #leave(title: Title): void {
    this.#lengthsOf(title).get(title.letters.length)?.delete(title)
    this.#first.delete(title)
    const orphans = [...this.#first].filter(([, first]) => first === title)
    for (const [orphan] of orphans) this.#first.delete(orphan)
    for (const [orphan] of orphans) for (const twin of this.#twinsOf(orphan)) this.#note(orphan, twin)
  }

  #note(one: Title, other: Title): void {
    const [early, late] = one.id < other.id ? [one, other] : [other, one]
    const known = this.#first.get(late)
    if (!known || early.id < known.id) this.#first.set(late, early)
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

  #lengthsOf({ digits }: Title): Map<number, Set<Title>> {
    const known = this.#alike.get(digits) ?? new Map<number, Set<Title>>()
    if (known.size === 0) this.#alike.set(digits, known)
    return known
  }
}

function without(row: Row, other: Row): Title[] {
  const others = new Set(other)
  return row.filter((title) => !others.has(title))
}
