import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { heardChannel, writtenChannel } from './channels.ts'
import { leading } from './locks.ts'
import type { Hearing, Nodes } from './nodes.ts'
import { payloadOf, saidBy } from './notification.ts'
import { connectionTo } from './postgres.ts'
import { sayingWho } from './versions.ts'

type Log = { warn(about: object, says: string): void }

const [retryMs, lookMs] = [200, 4_000]

/** Joins the nodes on a Postgres; answers when it listens. A lost connection is replaced until it is closed. */
export async function joinNodes(url: string, log: Log): Promise<Nodes> {
  const joined = new Joined(url, log)
  await joined.begin()
  return joined
}

class Joined implements Nodes {
  readonly #own = crypto.randomUUID()
  readonly #hearings: Hearing[] = []
  readonly #ending = new AbortController()
  readonly #url: string
  readonly #log: Log
  #client: pg.Client | undefined
  #leads = false
  #last: Promise<unknown> = Promise.resolve()
  #looking: NodeJS.Timeout | undefined

  constructor(url: string, log: Log) {
    this.#url = url
    this.#log = log
  }

  async begin(): Promise<void> {
    this.#client = await this.#join()
    // A connection that is dead says nothing of itself; and whoever led may be gone.
    this.#looking = setInterval(() => this.#look(), lookMs).unref()
  }

  hear(hearing: Hearing): void {
    this.#hearings.push(hearing)
  }

  tell(message: object): void {
    const payload = payloadOf(this.#own, message)
    if (payload === undefined) return
    const said = () => this.#client?.query('select pg_notify($1, $2)', [heardChannel, payload])
    void this.#ask(async () => said()).catch(() => undefined)
  }

  leads(): boolean {
    return this.#leads
  }

  async close(): Promise<void> {
    this.#ending.abort()
    clearInterval(this.#looking)
    const one = this.#client
    this.#client = undefined
    await one?.end().catch(() => undefined)
  }

  /** A connection answers one question after the other. */
  #ask<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work)
    this.#last = mine.catch(() => undefined)
    return mine
  }

  /** What cannot be read, or cannot be done, costs nothing but itself. */
  #take(notification: pg.Notification): void {
    const { channel } = notification
    const said = saidBy(notification)
    if (!said) return this.#log.warn({ channel }, 'A message that no Parley sends was dropped.')
    if ('from' in said && said.from === this.#own) return
    for (const one of this.#hearings)
      try {
        if ('board' in said) one.written(said.board, said.seq)
        else one.heard(said.message)
      } catch (fault) {
        this.#log.warn({ channel, fault: String(fault) }, 'What another node said could not be done.')
      }
  }

  async #join(): Promise<pg.Client> {
    const one = connectionTo(this.#url)
    one.on('error', () => this.#lost(one))
    one.on('end', () => this.#lost(one))
    one.on('notification', (said) => this.#take(said))
    try {
      await one.connect()
      await one.query(`select ${sayingWho}; listen ${writtenChannel}; listen ${heardChannel}`)
      this.#leads = await leading(one)
      this.#ending.signal.throwIfAborted()
      return one
    } catch (fault) {
      await one.end().catch(() => undefined)
      throw fault
    }
  }

  #lost(one: pg.Client): void {
    if (this.#client !== one) return
    this.#client = undefined
    this.#leads = false
    void one.end().catch(() => undefined)
    void this.#rejoin()
  }

  async #rejoin(): Promise<void> {
    const { signal } = this.#ending
    while (!signal.aborted && this.#client === undefined) {
      await pause(retryMs, undefined, { signal }).catch(() => undefined)
      if (!signal.aborted) this.#client = await this.#join().catch(() => undefined)
    }
    if (!signal.aborted) for (const hearing of this.#hearings) hearing.again()
  }

  #look(): void {
    const one = this.#client
    if (one)
      this.#ask(() => leading(one)).then(
        (now) => (this.#leads = now && this.#client === one),
        () => this.#lost(one),
      )
  }
}
