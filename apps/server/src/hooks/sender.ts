import { setTimeout as sleep } from 'node:timers/promises'
import type { Due, Hooks } from '../store/hooks.ts'
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

export type Sender = {
  /** There may be something to send. */
  wake(): void
  /** Nothing new is begun. What is under way is sent again by the next start, under the same id. */
  stop(): Promise<void>
}

type Parts = {
  hooks: Pick<Hooks, 'due' | 'nextDue' | 'settle'>
  post: Post
  log: Pick<Log, 'error'>
  pauses?: readonly number[]
  now?: () => number
  /** Of several nodes one sends. */
  leads?: () => boolean
}

const atATime = 100
const longestSleep = hour
/** How soon it is seen that the node which sent is gone. */
const leadMs = 10 * second

/** Sends what is due, one after the other to each hook, so that one that is slow holds up no other. */
export function createSender(parts: Parts): Sender {
  const { hooks, post, log, pauses: waits = pauses, now = Date.now, leads = () => true } = parts
  const lines = new Map<string, Promise<void>>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const leaving = new AbortController()
  let looking: Promise<void> | undefined
  let again = false

  async function send({ id, url, secret, body, tries }: Due): Promise<void> {
    const fault = await post(url, signed(secret, id, now(), body), body, leaving.signal)
    if (leaving.signal.aborted) return
    if (fault === undefined)
      return hooks.settle(id, { tries: tries + 1, state: 'delivered', next_at: null, fault: null })
    const wait = fault === 'gone' ? undefined : waits[tries]
    const next_at = wait === undefined ? null : now() + wait
    const state = wait === undefined ? 'givenUp' : 'waiting'
    return hooks.settle(id, { tries: tries + 1, state, next_at, fault })
  }

  async function work(due: readonly Due[]): Promise<void> {
    for (const one of due) if (!leaving.signal.aborted) await send(one)
  }

  function begin(hook: string, due: readonly Due[]): void {
    const line = work(due)
      .catch((fault: unknown) => {
        log.error({ err: fault, hook }, 'What came of a webhook’s messages could not be kept')
        // They would be sent again at once, and again.
        return sleep(minute, undefined, { signal: leaving.signal, ref: false }).catch(() => undefined)
      })
      .finally(() => {
        lines.delete(hook)
        wake()
      })
    lines.set(hook, line)
  }

  async function look(): Promise<void> {
    if (!leads()) return sleepFor(leadMs)
    const due = await hooks.due(now(), [...lines.keys()], atATime)
    for (const hook of new Set(due.map((one) => one.hook)))
      begin(
        hook,
        due.filter((one) => one.hook === hook),
      )
    const next = await hooks.nextDue()
    // While some are under way, what is due may be theirs.
    if (next !== undefined) sleepFor(Math.max(next - now(), lines.size > 0 ? second : 0))
  }

  function sleepFor(ms: number): void {
    clearTimeout(timer)
    if (!leaving.signal.aborted) timer = setTimeout(wake, Math.min(ms, longestSleep)).unref()
  }

  function wake(): void {
    if (leaving.signal.aborted) return
    again = looking !== undefined
    looking ??= look()
      .catch((fault: unknown) => {
        log.error({ err: fault }, 'Webhooks could not be looked through')
        sleepFor(minute)
      })
      .finally(() => {
        looking = undefined
        if (again) wake()
      })
  }

  return {
    wake,
    async stop() {
      leaving.abort()
      clearTimeout(timer)
      await Promise.all([looking, ...lines.values()])
    },
  }
}
