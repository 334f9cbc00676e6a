import { at, between, here } from './world.ts'

/** To the other tabs of one browser, of which `ends` are all. */
export class TabChannel extends EventTarget {
  readonly #name: string
  readonly #ends: Set<TabChannel>
  readonly #place = here()

  constructor(name: string, ends: Set<TabChannel>) {
    super()
    this.#name = name
    this.#ends = ends
    ends.add(this)
  }

  postMessage(data: unknown): void {
    for (const other of this.#ends)
      if (other !== this && other.#name === this.#name) between(() => other.#hear(structuredClone(data)), 1)
  }

  close(): void {
    this.#ends.delete(this)
  }

  #hear(data: unknown): void {
    const place = this.#place
    if (!place || place.gone || !this.#ends.has(this)) return
    at(place, () => this.dispatchEvent(new MessageEvent('message', { data })))
  }
}
