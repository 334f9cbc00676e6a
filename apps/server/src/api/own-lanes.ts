import { Lanes } from '../store/lanes.ts'

/** A page asks for more than this at once only when it opens, and is answered in a moment. */
const lanesEach = 6

type Hers = { lanes: Lanes; underWay: number }

/** What one person asks waits for what she asked before, so that nobody else waits behind all of it. */
export class OwnLanes {
  readonly #hers = new Map<string, Hers>()
  readonly #each: number

  constructor(each = lanesEach) {
    this.#each = each
  }

  async take<T>(person: string, work: (waited: boolean) => Promise<T>): Promise<T> {
    const hers = this.#hers.get(person) ?? { lanes: new Lanes(this.#each), underWay: 0 }
    this.#hers.set(person, hers)
    hers.underWay += 1
    try {
      return await hers.lanes.take(work)
    } finally {
      hers.underWay -= 1
      if (hers.underWay === 0) this.#hers.delete(person)
    }
  }
}
