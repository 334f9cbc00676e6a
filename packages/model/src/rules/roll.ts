import type { CardKindName } from '../cards/index.ts'
import { placeOf } from './order.ts'
import { Fact } from './trace.ts'

/** A kind's cards lie in so many drawers, so that a sum over all of them is mended by the drawer. */
export const drawers = 16

export type Drawer = { fact: Fact; ids: readonly string[] }
export type Members = { fact: Fact; size: number; drawers: readonly Drawer[] }

const noMembers = (): Members => ({
  fact: new Fact(),
  size: 0,
  drawers: Array.from({ length: drawers }, () => ({ fact: new Fact(), ids: [] })),
})

/** Which cards are in scope, by kind. A card's drawer follows from its id, so that everybody adds up in one order. */
export class Roll {
  readonly #kinds = new Map<CardKindName, Members>()
  size = 0

  of(kind: CardKindName): Members {
    const found = this.#kinds.get(kind) ?? noMembers()
    this.#kinds.set(kind, found)
    return found
  }

  drawer(kind: CardKindName, at: number): Drawer {
    return this.of(kind).drawers[at]!
  }

  /** Enters or strikes a card, and answers which facts that changed. */
  enter(id: string, kind: CardKindName): Fact[] {
    return this.#change(id, kind, 1, (ids) => ids.toSpliced(placeOf(id, ids), 0, id))
  }

  strike(id: string, kind: CardKindName): Fact[] {
    return this.#change(id, kind, -1, (ids) => ids.toSpliced(placeOf(id, ids), 1))
  }

  #change(id: string, kind: CardKindName, by: number, change: (ids: readonly string[]) => string[]): Fact[] {
    const members = this.of(kind)
    const drawer = members.drawers[drawerOf(id)]!
    drawer.ids = change(drawer.ids)
    members.size += by
    this.size += by
    return [members.fact, drawer.fact]
  }
}

function drawerOf(id: string): number {
  let hash = 0
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 8)) & (drawers - 1)
}
