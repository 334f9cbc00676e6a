import { getState, type Doc } from 'yjs'
import { newDoc } from '@parley/model/board/doc.ts'
import { setField } from '@parley/model/board/edit.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { Someone } from '@parley/server/cast.ts'
import { Guest } from '@parley/server/sync/guest.ts'
import { until } from '@parley/server/sync/stage.ts'
import type { Parley } from '../parley.ts'
import { planOf, sumOf } from './writer.ts'

const names = ['person0', 'person1', 'person2', 'person3']
// As patient as the page is.
const reconnect = { delay: 500, minDelay: 300, maxDelay: 2_500 }
/** Unacknowledged edits after which each waits. */
const ahead = 10
type Member = { guest: Guest; token: string }

/** Four people who write at one board of a whole Parley for as long as they are told to, whatever becomes of it. */
export class Crew {
  readonly board: string
  readonly #url: string
  readonly #members: readonly Member[]
  #writing: NodeJS.Timeout | undefined
  #no = 0

  private constructor(url: string, board: string, members: readonly Member[]) {
    this.#url = url
    this.board = board
    this.#members = members
  }

  static async at({ url }: Pick<Parley, 'url'>): Promise<Crew> {
    const alice = new Someone({ url }, 'alice')
    await alice.signUp()
    const plan = `${planOf(names)}\npersona p1 "Rita" pastExperience="Waited for weeks"`
    const { board } = await alice.api.boards.import.mutate({ plan: planFileOf(boardFrom(sketch(plan))) })
    const { token } = await alice.api.invitations.create.mutate({ board, role: 'editor' })
    const members: Member[] = []
    for (const name of names) {
      const accepted = await new Someone({ url }, name).api.invitations.accept.mutate({ token, name })
      const own = accepted.token ?? ''
      members.push({ token: own, guest: new Guest(socketOf(url), own, board, newDoc(), reconnect) })
    }
    const crew = new Crew(url, board, members)
    await crew.settle()
    return crew
  }

  get written(): number {
    return this.#no
  }

  goOn(): void {
    this.#writing ??= setInterval(() => {
      for (const [one, { guest }] of this.#members.entries())
        // What is sent while she comes back, before all is told, is turned away: a page waits for that, and so does she.
        if (guest.provider.synced && guest.provider.unsyncedChanges < ahead)
          setField(guest.pen, { card: `person${one}` }, ['x'], ++this.#no)
    }, 30)
  }

  /** They write while something is done, and on until all are back; answers how long after it each was saved. */
  async throughout(something: () => Promise<unknown>): Promise<number[]> {
    this.goOn()
    const cut = this.#members.map(({ guest }) => guest.closed.length)
    await something()
    const ready = performance.now()
    await until(
      () => this.#members.every(({ guest }, one) => guest.closed.length > (cut[one] ?? 0)),
      'all were cut off',
    )
    return Promise.all(
      this.#members.map(async ({ guest }) => {
        await until(() => guest.provider.synced, 'she is back')
        return performance.now() - ready
      }),
    )
  }

  /** Everybody is there, and what they wrote until now is acknowledged; they write on. */
  async allSaved(): Promise<void> {
    const { clocks } = this
    await until(async () => (await this.lacking(clocks)) === 0, 'all that was written is there')
  }

  /** They rest, and all they wrote is acknowledged. */
  async settle(): Promise<void> {
    clearInterval(this.#writing)
    this.#writing = undefined
    await Promise.all(this.#members.map(({ guest }) => guest.saved()))
  }

  /** How far each has come, by her client id. */
  get clocks(): Map<number, number> {
    return new Map(
      this.#members.map(({ guest: { doc } }) => [doc.clientID, getState(doc.store, doc.clientID)]),
    )
  }

  /** How much of what they had written a Parley does not give to somebody who comes anew. */
  async lacking(clocks: ReadonlyMap<number, number>, url = this.#url): Promise<number> {
    const reader = new Guest(socketOf(url), this.#members[0]?.token ?? '', this.board)
    await reader.saved()
    const lost = lackingIn(reader.doc, clocks)
    reader.leave()
    return lost
  }

  leave(): void {
    clearInterval(this.#writing)
    for (const { guest } of this.#members) guest.leave()
  }
}

const socketOf = (url: string) => ({ url: url.replace('http', 'ws') })

const lackingIn = (doc: Doc, clocks: ReadonlyMap<number, number>): number =>
  sumOf([...clocks].map(([client, clock]) => Math.max(0, clock - getState(doc.store, client))))
