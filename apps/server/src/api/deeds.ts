import { Bucket } from '../sync/bucket.ts'

/** Far more than people and honest scripts do; a flood costs the others time and the disk room. */
const [perSecond, burst] = [20, 1_000]
/** Forgetting everything now and then keeps the list short. */
const mostKept = 10_000

/** How much one person, or all strangers of one address together, may change in a while. */
export class Deeds {
  readonly #paces = new Map<string, Bucket>()
  readonly #perSecond: number
  readonly #burst: number

  constructor(pace = { perSecond, burst }) {
    this.#perSecond = pace.perSecond
    this.#burst = pace.burst
  }

  /** Takes one deed that costs so much; false where she has to wait. What she tries meanwhile costs nothing. */
  take(who: string, cost = 1): boolean {
    if (this.#paces.size > mostKept) this.#paces.clear()
    const pace = this.#paces.get(who) ?? new Bucket(this.#perSecond, this.#burst)
    this.#paces.set(who, pace)
    return pace.wait === 0 && pace.take(cost)
  }
}
