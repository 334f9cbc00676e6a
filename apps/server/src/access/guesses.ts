import { Attempts } from './attempts.ts'

/** One try at a password: on which account or invitation, and from which address. */
export type Guess = {
  on: string
  from: string
  /** One that knew the password once, proven. */
  device?: string | undefined
  /** What a stranger's browser says to be told from others at its address; anybody can make one up. */
  browser?: string | undefined
}

const quarterHour = 15 * 60_000

/**
 * Keeps guessing slow without letting a guesser lock the door for others. A quarter of an hour has ten tries on one
 * password from one browser, forty from all browsers of one address, and a hundred from all strangers together; a
 * device where the password was once right answers for itself alone, so that whoever tries elsewhere takes nothing
 * from it.
 */
export class Guesses {
  readonly #here: Attempts
  readonly #at: Attempts
  readonly #on: Attempts
  /** Whatever else a stranger may only get wrong so often. */
  readonly from: Attempts
  /** New guests by one invitation from one address: two workshops in one office, and no script's thousands. */
  readonly #guests: Attempts

  constructor(now: () => number = Date.now) {
    this.#here = new Attempts(10, quarterHour, now)
    this.#at = new Attempts(40, quarterHour, now)
    this.#on = new Attempts(100, quarterHour, now)
    this.#guests = new Attempts(60, quarterHour, now)
    this.from = new Attempts(100, quarterHour, now)
  }

  /** Takes one try. Whoever has none left in one place uses up none of those that all share. */
  take(guess: Guess): boolean {
    if (!this.#here.take(placeOf(guess))) return false
    if (guess.device !== undefined) return true
    return this.#at.take(addressOf(guess)) && this.from.take(guess.from) && this.#on.take(guess.on)
  }

  /** May another guest come by this invitation from this address? */
  mayCome(guess: Guess): boolean {
    return this.#guests.take(addressOf(guess))
  }

  /** It was the right one. That pardons her own place, and no other stranger's tries. */
  right(guess: Guess): void {
    this.#here.clear(placeOf(guess))
    if (guess.device !== undefined) return
    this.#at.giveBack(addressOf(guess))
    this.from.giveBack(guess.from)
    this.#on.giveBack(guess.on)
  }
}

const addressOf = ({ on, from }: Guess): string => JSON.stringify([on, from])

const placeOf = ({ on, from, device, browser }: Guess): string =>
  JSON.stringify(device === undefined ? [on, from, browser] : [on, 'device', device])
