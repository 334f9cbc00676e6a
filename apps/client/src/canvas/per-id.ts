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
    const gone = [...this.#atoms.keys()].filter((id) => !next.has(id))
    this.setSome(new Map([...gone.map((id) => [id, undefined] as const), ...next]), same)
  }

  /** Replaces these values; undefined is none. */
  setSome(next: ReadonlyMap<string, T | undefined>, same: (a: T, b: T) => boolean = Object.is): void {
    for (const [id, value] of next) {
      const old = this.#atoms.get(id)?.get()
      const isSame = value === undefined || old === undefined ? value === old : same(old, value)
      if (!isSame) this.#of(id).set(value)
    }
  }

  #of(id: string): Atom<T | undefined> {
    const known = this.#atoms.get(id)
    if (known) return known
    const made = atom<T | undefined>(`${this.#name} ${id}`, undefined)
    this.#atoms.set(id, made)
    return made
  }
}
