import { plainOf } from '../../ui/matches.ts'

const pause = 1000

/** Letters typed on a row, without a pause, lead to the next row whose words begin with them. */
export class TypeAhead {
  #typed = ''
  #at = 0
  readonly #now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Whether letters are being typed, so that none of them is a command. */
  get isTyping(): boolean {
    return this.#typed !== '' && this.#now() - this.#at < pause
  }

  /** Begins with no letter yet: those that are commands lead on, too. */
  begin(): void {
    this.#typed = ' '
    this.#at = this.#now()
  }

  /** Answers which of the words is meant, looking on from one of them; -1 where none begins so. */
  press(letter: string, words: readonly string[], from: number): number {
    this.#typed = this.isTyping ? this.#typed + letter : letter
    this.#at = this.#now()
    const wanted = plainOf(this.#typed.trimStart())
    // One letter over and over walks through all that begin with it.
    const again = wanted.length > 1 && Array.from(wanted).every((one) => one === wanted[0])
    const begin = again ? wanted[0]! : wanted
    const start = begin.length > 1 ? from : from + 1
    for (let step = 0; step < words.length; step++) {
      const at = (start + step) % words.length
      if (
        plainOf(words[at] ?? '')
          .trimStart()
          .startsWith(begin)
      )
        return at
    }
    return -1
  }
}
