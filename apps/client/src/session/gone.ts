import { z } from 'zod'

/** As much of a BroadcastChannel as is used here. */
export type Channel = EventTarget & Pick<BroadcastChannel, 'postMessage' | 'close'>

/** As much of a browser's locks as is used here. */
export type Locks = {
  request(name: string, options: { signal: AbortSignal }, work: () => Promise<void> | void): Promise<unknown>
}

const Here = z.object({ is: z.literal('here'), tab: z.number(), asks: z.boolean() })

/**
 * Tells when another tab on a channel is gone, closed or killed: each holds a lock of its own as long as it lives, for
 * which the others wait. Answers how to stop, upon which the others hear that this one is gone.
 */
export function watchForGone(
  name: string,
  channel: Channel,
  locks: Locks,
  here: { tab: number; onGone(tab: number): void },
): () => void {
  const over = new AbortController()
  const { signal } = over
  const waitedFor = new Set([here.tab])
  const wait = (tab: number) => {
    waitedFor.add(tab)
    // Whoever stops waiting is told so as of an error.
    locks.request(`${name}/${tab}`, { signal }, () => here.onGone(tab)).catch(() => undefined)
  }
  const greet = (asks: boolean) => channel.postMessage({ is: 'here', tab: here.tab, asks })
  channel.addEventListener('message', (event) => {
    const said = Here.safeParse((event as MessageEvent<unknown>).data)
    if (!said.success || signal.aborted) return
    if (said.data.asks) greet(false)
    if (!waitedFor.has(said.data.tab)) wait(said.data.tab)
  })
  const hold = () =>
    new Promise<void>((end) => {
      signal.addEventListener('abort', () => end())
      // Not before it has the lock: whoever asked for it first would take this tab for gone.
      greet(true)
    })
  locks.request(`${name}/${here.tab}`, { signal }, hold).catch(() => undefined)
  return () => over.abort()
}
