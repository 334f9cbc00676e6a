import { atom, type Atom } from 'tldraw'

/** A value for some ids, each watched by itself: whoever shows one id is not disturbed by the others. */
export class PerId<T> {
  readonly #atoms = new Map<string, Atom<T | undefined>>()
  readonly #name: string

  constructor(name: string) {
    this.#name = name
  }

  get(id: string): T | undefined {
    return this.#of(id).get()
  }

  /** Replaces all values; `same` keeps what did not really change. */
  setAll(next: ReadonlyMap<string, T>, same: (a: T, b: T) => boolean = Object.is): void {
    for (const [id, known] of this.#atoms) {
      const value = next.get(id)
      const old = known.get()
      if (value === undefined ? old !== undefined : old === undefined || !same(old, value)) known.set(value)
    }
    for (const [id, value] of next) if (!this.#atoms.has(id)) this.#of(id).set(value)
  }

  #of(id: string): Atom<T | undefined> {
    const known = this.#atoms.get(id)
    if (known) return known
    const made = atom<T | undefined>(`${this.#name} ${id}`, undefined)
    this.#atoms.set(id, made)
    return made
  }
}
