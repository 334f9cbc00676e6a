/**
 * An immutable map that is cheap to change: entries lie in 256 small drawers, and a change copies one drawer.
 * A plain Map would be copied whole at every keystroke, which grows with the board.
 */
export class Shelf<V> {
  static readonly empty = new Shelf<never>(
    Array.from({ length: 256 }, () => new Map<string, never>()),
    0,
  )
  readonly size: number
  readonly #drawers: readonly ReadonlyMap<string, V>[]

  private constructor(drawers: readonly ReadonlyMap<string, V>[], size: number) {
    this.#drawers = drawers
    this.size = size
  }

  static of<V>(entries: Iterable<readonly [string, V]>): Shelf<V> {
    const drawers = Array.from({ length: 256 }, () => new Map<string, V>())
    for (const [key, value] of entries) drawers[drawerOf(key)]!.set(key, value)
    return new Shelf(
      drawers,
      drawers.reduce((sum, drawer) => sum + drawer.size, 0),
    )
  }

  get(key: string): V | undefined {
    return this.#drawers[drawerOf(key)]!.get(key)
  }

  has(key: string): boolean {
    return this.#drawers[drawerOf(key)]!.has(key)
  }

  /** The same shelf where nothing changes, so that `===` tells. */
  with(key: string, value: V): Shelf<V> {
    const old = this.#drawers[drawerOf(key)]!
    if (old.get(key) === value && old.has(key)) return this
    return this.#replace(key, new Map(old).set(key, value), old.has(key) ? this.size : this.size + 1)
  }

  without(key: string): Shelf<V> {
    const old = this.#drawers[drawerOf(key)]!
    if (!old.has(key)) return this
    const next = new Map(old)
    next.delete(key)
    return this.#replace(key, next, this.size - 1)
  }

  #replace(key: string, drawer: ReadonlyMap<string, V>, size: number): Shelf<V> {
    const drawers = this.#drawers.slice()
    drawers[drawerOf(key)] = drawer
    return new Shelf(drawers, size)
  }

  *entries(): IterableIterator<[string, V]> {
    for (const drawer of this.#drawers) yield* drawer.entries()
  }

  *keys(): IterableIterator<string> {
    for (const drawer of this.#drawers) yield* drawer.keys()
  }

  *values(): IterableIterator<V> {
    for (const drawer of this.#drawers) yield* drawer.values()
  }

  [Symbol.iterator](): IterableIterator<[string, V]> {
    return this.entries()
  }
}

function drawerOf(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = (hash * 31 + key.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 8)) & 255
}
