import type { CardKindName } from '../cards/index.ts'
import { Fact } from './fact.ts'
import { placeOf } from './order.ts'

/**
 * A kind's cards lie in 16 rows of 16 drawers, so that a sum over all of them is mended by a drawer, its row and the
 * rows. Where a card lies follows from its id, so that everybody adds up in one order.
 */
const width = 16
export type Drawer = { fact: Fact; ids: readonly string[] }
/** `fact`: which drawers there are; an empty one is not. */
export type Row = { fact: Fact; drawers: (Drawer | undefined)[] }
/** `fact`: who they are; `some`: whether there is anybody. */
type Members = { fact: Fact; some: Fact; size: number; rows: readonly Row[] }

const noMembers = (): Members => ({
  fact: new Fact(),
  some: new Fact(),
  size: 0,
  rows: Array.from({ length: width }, () => ({ fact: new Fact(), drawers: [] })),
})

/** Which cards are in scope, by kind. */
export class Roll {
  readonly #kinds = new Map<CardKindName, Members>()
  /** Whether there is one card only. */
  readonly alone = new Fact()
  size = 0

  of(kind: CardKindName): Members {
    const found = this.#kinds.get(kind) ?? noMembers()
    this.#kinds.set(kind, found)
    return found
  }

  /** Enters or strikes a card, and answers which facts that changed. */
  enter(id: string, kind: CardKindName): Fact[] {
    return this.#change(id, kind, 1, (ids) => ids.toSpliced(placeOf(id, ids), 0, id))
  }

  strike(id: string, kind: CardKindName): Fact[] {
    return this.#change(id, kind, -1, (ids) => ids.toSpliced(placeOf(id, ids), 1))
  }

  #change(
    id: string,
    kind: CardKindName,
    by: 1 | -1,
    change: (ids: readonly string[]) => readonly string[],
  ): Fact[] {
    const members = this.of(kind)
    const [row, drawer] = placed(id, members)
    drawer.ids = change(drawer.ids)
    members.size += by
    this.size += by
    const changed = [members.fact, drawer.fact]
    // Few look at who is there, and many at whether anybody is: these are told only when that changes.
    if (drawer.ids.length === Math.max(by, 0)) changed.push(row.fact)
    if (members.size === Math.max(by, 0)) changed.push(members.some)
    if (this.size === 1 || this.size === 1 + by) changed.push(this.alone)
    return changed
  }
}

function placed(id: string, { rows }: Members): [Row, Drawer] {
  let hash = 0
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) | 0
  const place = hash ^ (hash >>> 8)
  const row = rows[place & (width - 1)]!
  const drawer = (row.drawers[(place >>> 4) & (width - 1)] ??= { fact: new Fact(), ids: [] })
  return [row, drawer]
}
