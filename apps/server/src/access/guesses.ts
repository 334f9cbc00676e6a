import type { AttemptRows } from '../store/attempts.ts'
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
  /** New guests by one invitation from one address: a hall full of people, twice over, and no script's thousands. */
  readonly #guests: Attempts

  constructor(rows: AttemptRows, now: () => number = Date.now) {
    const of = (at: string, most: number) => new Attempts({ rows, now }, at, most, quarterHour)
    this.#here = of('here', 10)
    this.#at = of('at', 40)
    this.#on = of('on', 100)
    this.#guests = of('guests', 200)
    this.from = of('from', 100)
  }

  /** Takes one try. Whoever has none left in one place uses up none of those that all share. */
  async take(guess: Guess): Promise<boolean> {
    if (!(await this.#here.take(placeOf(guess)))) return false
    if (guess.device !== undefined) return true
    if (!(await this.#at.take(addressOf(guess)))) return false
    return (await this.from.take(guess.from)) && this.#on.take(guess.on)
  }

  /** May another guest come by this invitation from this address? */
  mayCome(guess: Guess): Promise<boolean> {
    return this.#guests.take(addressOf(guess))
  }

  /** It was the right one. That pardons her own place, and no other stranger's tries. */
  async right(guess: Guess): Promise<void> {
    await this.#here.clear(placeOf(guess))
    if (guess.device !== undefined) return
    await this.#at.giveBack(addressOf(guess))
    await this.from.giveBack(guess.from)
    await this.#on.giveBack(guess.on)
  }
}

const addressOf = ({ on, from }: Guess): string => JSON.stringify([on, from])

const placeOf = ({ on, from, device, browser }: Guess): string =>
  JSON.stringify(device === undefined ? [on, from, browser] : [on, 'device', device])
