import { Attempts } from './attempts.ts'

/** One try at a password: on which account or invitation, from which address, and from a device that knew it once. */
export type Guess = { on: string; from: string; device?: string | undefined }

const quarterHour = 15 * 60_000

/**
 * Keeps guessing slow without letting a guesser lock the door for others. Ten tries a quarter of an hour from one
 * place on one password, a hundred from all strangers together; a device where the password was once right answers
 * for itself alone, so that whoever tries elsewhere takes nothing from it.
 */
export class Guesses {
  readonly #here: Attempts
  readonly #on: Attempts
  /** Whatever else a stranger may only get wrong so often. */
  readonly from: Attempts
  /** New guests by one invitation from one address: two workshops in one office, and no script's thousands. */
  readonly #guests: Attempts

  constructor(now: () => number = Date.now) {
    this.#here = new Attempts(10, quarterHour, now)
    this.#on = new Attempts(100, quarterHour, now)
    this.#guests = new Attempts(60, quarterHour, now)
    this.from = new Attempts(100, quarterHour, now)
  }

  /** Takes one try. Whoever has none left in one place uses up none of those that all share. */
  take(guess: Guess): boolean {
    if (!this.#here.take(placeOf(guess))) return false
    return guess.device !== undefined || (this.from.take(guess.from) && this.#on.take(guess.on))
  }

  /** May another guest come by this invitation from this address? */
  mayCome({ on, from }: Guess): boolean {
    return this.#guests.take(placeOf({ on, from }))
  }

  /** It was the right one. That pardons her own place, and no other stranger's tries. */
  right(guess: Guess): void {
    this.#here.clear(placeOf(guess))
    if (guess.device !== undefined) return
    this.from.giveBack(guess.from)
    this.#on.giveBack(guess.on)
  }
}

const placeOf = ({ on, from, device }: Guess): string =>
  JSON.stringify(device === undefined ? [on, from] : [on, 'device', device])
