/** Lets so many through a second, and a number of them in one burst. */
export class Bucket {
  readonly #perSecond: number
  readonly #burst: number
  #left: number
  #at = performance.now()

  constructor(perSecond: number, burst = perSecond) {
    this.#perSecond = perSecond
    this.#burst = burst
    this.#left = burst
  }

  /** Takes what was asked for, going into debt if need be, and says whether there was enough. */
  take(amount = 1): boolean {
    this.#refill()
    this.#left -= amount
    return this.#left >= 0
  }

  /** How long until the debt is paid, in ms. */
  get wait(): number {
    this.#refill()
    return this.#left >= 0 ? 0 : (-this.#left / this.#perSecond) * 1_000
  }

  /** Nothing was taken, or all of it has come back: another in its place would be the same. */
  get isFull(): boolean {
    this.#refill()
    return this.#left >= this.#burst
  }

  #refill(): void {
    const now = performance.now()
    this.#left = Math.min(this.#burst, this.#left + ((now - this.#at) / 1_000) * this.#perSecond)
    this.#at = now
  }
}

/** Forgetting all now and then keeps them few; it costs a flooder nothing and us little. */
const mostKept = 10_000

/** A bucket for each of many. */
export class Buckets {
  readonly #of = new Map<string, Bucket>()
  readonly #perSecond: number
  readonly #burst: number

  constructor(perSecond: number, burst = perSecond) {
    this.#perSecond = perSecond
    this.#burst = burst
  }

  /** How long it must wait, in ms; who never took anything need not. */
  wait(name: string): number {
    return this.#of.get(name)?.wait ?? 0
  }

  of(name: string): Bucket {
    const known = this.#of.get(name)
    if (known) return known
    if (this.#of.size > mostKept) this.#of.clear()
    const bucket = new Bucket(this.#perSecond, this.#burst)
    this.#of.set(name, bucket)
    return bucket
  }
}
