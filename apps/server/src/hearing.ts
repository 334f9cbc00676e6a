import { createTRPCClient, createWSClient, wsLink } from '@trpc/client'
import { WebSocket } from 'ws'
import type { LiveRouter } from './api/live.ts'
import type { House, Someone } from './cast.ts'

export const newsAddress = (house: Pick<House, 'url'>): string => `${house.url.replace('http', 'ws')}/trpc`

/** A socket as somebody's browser opens it, from the house's own page or from another. */
export const socketOf = (who: Someone, origin: string): new (url: string) => WebSocket =>
  class extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { origin, ...(who.cookie && { cookie: who.cookie }) } })
    }
  }

/** Somebody's page that listens. What it hears is told in order; `heard` grows; `over` once nothing more will be told. */
export async function listens(
  house: Pick<House, 'url'>,
  who: Someone,
  where: { board?: string; snapshot?: string },
) {
  const heard: string[] = []
  let over = false
  const Socket = socketOf(who, house.url) as unknown as typeof globalThis.WebSocket
  const socket = createWSClient({ url: newsAddress(house), WebSocket: Socket, retryDelayMs: () => 60_000 })
  const client = createTRPCClient<LiveRouter>({ links: [wsLink({ client: socket })] })
  const leave: (() => unknown)[] = [() => socket.close()]
  await new Promise<void>((begun) => {
    const subscription = client.news.subscribe(where, {
      onStarted: () => begun(),
      onData: ({ of }) => heard.push(of),
      onComplete: () => (over = true),
    })
    leave.unshift(() => subscription.unsubscribe())
  })
  return { heard, over: () => over, leave: () => leave.forEach((go) => go()) }
}
