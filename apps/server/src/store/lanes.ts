/** Lets so much work be under way at a time; the rest waits its turn, first come first served. */
export class Lanes {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(lanes: number) {
    this.#free = lanes
  }

  /** The work is told whether it had to wait. */
  async take<T>(work: (waited: boolean) => Promise<T>): Promise<T> {
    const waits = this.#free === 0
    if (waits) await new Promise<void>((turn) => this.#waiting.push(turn))
    else this.#free -= 1
    try {
      return await work(waits)
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}
