/** What is asked by many at once is looked up once; whoever asks after it was answered gets it anew. */
export class Underway<T> {
  readonly #asked = new Map<string, Promise<T>>()

  async take(key: string, look: () => Promise<T>): Promise<T> {
    const known = this.#asked.get(key)
    if (known) return known
    const asked = look()
    this.#asked.set(key, asked)
    try {
      return await asked
    } finally {
      this.#asked.delete(key)
    }
  }
}
