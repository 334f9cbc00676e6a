import { setTimeout as sleep } from 'node:timers/promises'
import type { Deliveries, Due } from '../store/deliveries.ts'
import type { Log } from '../sync/log.ts'
import type { Post } from './post.ts'
import { signed } from './signature.ts'

const [second, minute, hour] = [1_000, 60_000, 3_600_000]
/** How long it waits after each try that failed; after the last, some four days on, it is given up and shown. */
export const pauses: readonly number[] = [
  5 * second,
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  6 * hour,
  12 * hour,
  24 * hour,
  24 * hour,
  24 * hour,
]

/** What sending asks of the house. */
export type Sending = {
  hooks: Pick<Deliveries, 'settle'>
  post: Post
  log: Pick<Log, 'error'>
  pauses?: readonly number[]
  now?: () => number
}

/** What is under way: to each hook one message after the other. */
export class Lines {
  readonly #parts: Sending
  readonly #leaving: AbortSignal
  readonly #onEnd: () => void
  readonly #lines = new Map<string, Promise<void>>()

  /** `onEnd` is told when a line ends, and there may be more to send. */
  constructor(parts: Sending, leaving: AbortSignal, onEnd: () => void) {
    this.#parts = parts
    this.#leaving = leaving
    this.#onEnd = onEnd
  }

  /** The hooks to which something is under way. */
  get busy(): string[] {
    return [...this.#lines.keys()]
  }

  async ended(): Promise<void> {
    await Promise.all(this.#lines.values())
  }

  begin(due: readonly Due[]): void {
    for (const hook of new Set(due.map((one) => one.hook)))
      this.#lines.set(
        hook,
        this.#line(
          hook,
          due.filter((one) => one.hook === hook),
        ),
      )
  }

  #line(hook: string, due: readonly Due[]): Promise<void> {
    return this.#work(due)
      .catch((fault: unknown) => {
        this.#parts.log.error({ err: fault, hook }, 'What came of a webhook’s messages could not be kept')
        // They would be sent again at once, and again.
        return sleep(minute, undefined, { signal: this.#leaving, ref: false }).catch(() => undefined)
      })
      .finally(() => {
        this.#lines.delete(hook)
        this.#onEnd()
      })
  }

  async #work(due: readonly Due[]): Promise<void> {
    for (const one of due) if (!this.#leaving.aborted) await this.#send(one)
  }

  async #send({ id, url, secret, body, tries }: Due): Promise<void> {
    const { hooks, post, pauses: waits = pauses, now = Date.now } = this.#parts
    const fault = await post(url, signed(secret, id, now(), body), body, this.#leaving)
    if (this.#leaving.aborted) return
    if (fault === undefined)
      return hooks.settle(id, { tries: tries + 1, state: 'delivered', next_at: null, fault: null })
    const wait = fault === 'gone' ? undefined : waits[tries]
    const next_at = wait === undefined ? null : now() + wait
    const state = wait === undefined ? 'givenUp' : 'waiting'
    return hooks.settle(id, { tries: tries + 1, state, next_at, fault })
  }
}
