import { todayIn } from '@parley/model/rules/time.ts'

const most = 50

/** Answers about what does not change but with the calendar: each is worked out once a day, for the last that were asked. */
export class Today<T> {
  readonly #kept = new Map<string, Promise<T>>()

  once(about: string, work: () => Promise<T>): Promise<T> {
    const key = `${todayIn(undefined)} ${about}`
    const known = this.#kept.get(key)
    if (known) return known
    const answer = work()
    this.#kept.set(key, answer)
    answer.catch(() => this.#kept.delete(key))
    for (const oldest of this.#kept.keys()) if (this.#kept.size > most) this.#kept.delete(oldest)
    return answer
  }
}
