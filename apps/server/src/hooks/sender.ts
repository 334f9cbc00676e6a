import type { Deliveries } from '../store/deliveries.ts'
import { Lines, type Sending } from './lines.ts'

const [second, minute, hour] = [1_000, 60_000, 3_600_000]

export type Sender = {
  /** There may be something to send. */
  wake(): void
  /** Nothing new is begun. What is under way is sent again by the next start, under the same id. */
  stop(): Promise<void>
}

type Parts = Sending & {
  hooks: Pick<Deliveries, 'due' | 'nextDue' | 'settle'>
  /** Of several nodes one sends. */
  leads?: () => boolean
}

const atATime = 100
const longestSleep = hour
/** How soon it is seen that the node which sent is gone. */
const leadMs = 10 * second

/** Sends what is due, one after the other to each hook, so that one that is slow holds up no other. */
export function createSender(parts: Parts): Sender {
  const { hooks, log, now = Date.now, leads = () => true } = parts
  const leaving = new AbortController()
  const lines = new Lines(parts, leaving.signal, () => wake())
  let timer: ReturnType<typeof setTimeout> | undefined
  let looking: Promise<void> | undefined
  let again = false

  async function look(): Promise<void> {
    if (!leads()) return sleepFor(leadMs)
    lines.begin(await hooks.due(now(), lines.busy, atATime))
    const next = await hooks.nextDue()
    // While some are under way, what is due may be theirs.
    if (next !== undefined) sleepFor(Math.max(next - now(), lines.busy.length > 0 ? second : 0))
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
      await Promise.all([looking, lines.ended()])
    },
  }
}
