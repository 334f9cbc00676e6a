/** Where facts are kept until nobody looks at them any more. */
type Home = Map<string, Fact>

/** Something that can be looked at. It knows who looked. */
export class Fact {
  // Most are looked at by one or two: a set for each of a hundred thousand would be most of what a check costs.
  #readers: Answer | Set<Answer> | undefined
  readonly #home: Home | undefined
  readonly #key: string
  /** The last work in which it was looked at. */
  seenIn = 0

  constructor(home?: Home, key = '') {
    this.#home = home
    this.#key = key
    home?.set(key, this)
  }

  get isRead(): boolean {
    return this.#readers !== undefined
  }

  /** Who looks at it, as of now: what follows may change who does. */
  readers(): readonly Answer[] {
    if (this.#readers === undefined) return []
    return this.#readers instanceof Answer ? [this.#readers] : [...this.#readers]
  }

  enter(reader: Answer): void {
    if (this.#readers === undefined || this.#readers === reader) this.#readers = reader
    else if (this.#readers instanceof Answer) this.#readers = new Set([this.#readers, reader])
    else this.#readers.add(reader)
  }

  leave(reader: Answer): void {
    if (this.#readers === reader) this.#readers = undefined
    else if (this.#readers instanceof Set && this.#readers.delete(reader) && this.#readers.size === 0)
      this.#readers = undefined
  }

  forget(): void {
    if (this.#home?.get(this.#key) === this) this.#home.delete(this.#key)
  }
}

/** unsure: something it looked at may have changed; wrong: something did. */
type State = 'sure' | 'unsure' | 'wrong'

/** Something worked out by looking at facts and at other answers. It remembers what it looked at. */
export class Answer<T = unknown> extends Fact {
  readonly work: () => T
  /** Called once when a settled answer falls into doubt. Who waits for that call needs the answer, unread or not. */
  doubted: (() => void) | undefined
  state: State = 'wrong'
  value: T | undefined
  reads: readonly Fact[] = []

  constructor(work: () => T, home?: Home, key?: string) {
    super(home, key)
    this.work = work
  }
}
