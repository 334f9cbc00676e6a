import type { TLShapeId } from 'tldraw'
import type { Link } from '@parley/model/links/index.ts'
import type { LinkShape } from './record.ts'

/** Which links hang on which card, and whose curves are to be found again. */
export class LinksAt {
  readonly #at = new Map<string, Map<TLShapeId, Link>>()
  #dirty = new Set<TLShapeId>()

  of(card: string): ReadonlyMap<TLShapeId, Link> {
    return this.#at.get(card) ?? new Map<TLShapeId, Link>()
  }

  /** A card moved: its links bend otherwise, and so do those at the other ends. */
  touchAround(card: string): void {
    for (const link of this.of(card).values()) for (const end of [link.from, link.to]) this.#touch(end)
  }

  hang({ id, props }: LinkShape): void {
    for (const end of [props.link.from, props.link.to]) {
      const here = this.#at.get(end) ?? new Map<TLShapeId, Link>()
      this.#at.set(end, here.set(id, props.link))
      this.#touch(end)
    }
  }

  unhang({ id, props }: LinkShape): void {
    this.#dirty.delete(id)
    for (const end of [props.link.from, props.link.to]) {
      this.#at.get(end)?.delete(id)
      this.#touch(end)
    }
  }

  /** Those to be found again; asked once, they are found. */
  takeDirty(): TLShapeId[] {
    const ids = [...this.#dirty]
    this.#dirty = new Set()
    return ids
  }

  #touch(card: string): void {
    for (const id of this.of(card).keys()) this.#dirty.add(id)
  }
}
