import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { heardChannel, writtenChannel } from './channels.ts'
import { leading } from './locks.ts'
import { connectionTo } from './postgres.ts'

/** What a node hears of the others. */
export type Hearing = {
  /** Somebody committed rows of a board, the newest with this number. */
  written(board: string, seq: number): void
  /** What `tell` was given on another node. */
  heard(message: unknown): void
  /** It listens again: whatever was said meanwhile it does not know. */
  again(): void
}

/** The Parleys on one database. */
export type Nodes = {
  hear(hearing: Hearing): void
  /** Tells the others, if they can be told at all: whoever needs to be sure reads the database. */
  tell(message: object): void
  /** Is this the one node that does what one alone should do? */
  leads(): boolean
  close(): Promise<void>
}

/** There is no other. */
export const alone: Nodes = {
  hear: () => undefined,
  tell: () => undefined,
  leads: () => true,
  close: async () => undefined,
}

/** Postgres takes no longer message. */
const longest = 7_900
const [retryMs, lookMs] = [200, 4_000]

/** Joins the nodes on a Postgres; answers when it listens. A lost connection is replaced until it is closed. */
export async function joinNodes(url: string): Promise<Nodes> {
  const own = crypto.randomUUID()
  const hearings: Hearing[] = []
  let client: pg.Client | undefined
  let leads = false
  const ending = new AbortController()
  const { signal } = ending
  // A connection answers one question after the other.
  let last: Promise<unknown> = Promise.resolve()
  const ask = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }

  function take({ channel, payload = '' }: pg.Notification): void {
    const [, from = '', rest = ''] = /^(\S+) (.*)$/s.exec(payload) ?? []
    for (const hearing of hearings)
      if (channel === writtenChannel) hearing.written(rest, Number(from))
      else if (from !== own) hearing.heard(JSON.parse(rest))
  }

  async function join(): Promise<pg.Client> {
    const one = connectionTo(url)
    one.on('error', () => lost(one))
    one.on('end', () => lost(one))
    one.on('notification', take)
    try {
      await one.connect()
      await one.query(`listen ${writtenChannel}; listen ${heardChannel}`)
      leads = await leading(one)
      signal.throwIfAborted()
      return one
    } catch (fault) {
      await one.end().catch(() => undefined)
      throw fault
    }
  }

  function lost(one: pg.Client): void {
    if (client !== one) return
    client = undefined
    leads = false
    void one.end().catch(() => undefined)
    void rejoin()
  }

  async function rejoin(): Promise<void> {
    while (!signal.aborted && client === undefined) {
      await pause(retryMs, undefined, { signal }).catch(() => undefined)
      if (!signal.aborted) client = await join().catch(() => undefined)
    }
    if (!signal.aborted) for (const hearing of hearings) hearing.again()
  }

  // A connection that is dead says nothing of itself; and whoever led may be gone.
  const looking = setInterval(() => {
    const one = client
    if (one)
      ask(() => leading(one)).then(
        (now) => (leads = now && client === one),
        () => lost(one),
      )
  }, lookMs).unref()

  client = await join()
  return {
    hear: (hearing) => void hearings.push(hearing),
    tell(message) {
      const payload = `${own} ${JSON.stringify(message)}`
      if (Buffer.byteLength(payload) > longest) return
      void ask(async () => client?.query('select pg_notify($1, $2)', [heardChannel, payload])).catch(
        () => undefined,
      )
    },
    leads: () => leads,
    async close() {
      ending.abort()
      clearInterval(looking)
      const one = client
      client = undefined
      await one?.end().catch(() => undefined)
    },
  }
}
