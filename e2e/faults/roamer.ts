import { setTimeout as pause } from 'node:timers/promises'
import { getState, type Doc } from 'yjs'
import { newDoc } from '@parley/model/board/doc.ts'
import { addCard, setField, setTitle } from '@parley/model/board/edit.ts'
import { Guest } from '@parley/server/sync/guest.ts'
import { until } from '@parley/server/sync/stage.ts'

// As patient as the page is.
const reconnect = { delay: 500, minDelay: 300, maxDelay: 5_000 }
/** After so many edits she waits until they are acknowledged. */
const ahead = 20

/** Somebody with the page's own connection, who goes wherever an address leads, and writes on while she is cut off. */
export class Roamer {
  readonly guest: Guest
  acknowledged = 0
  /** When all she had written was acknowledged, each time. */
  readonly acks: number[] = []
  /** Cut off, until something of hers was acknowledged again: ms. */
  readonly backMs: number[] = []
  readonly #extent: number
  #safe = 0
  #cutAt: number | undefined
  #writes = true
  #ended: Promise<void> = Promise.resolve()

  /** `extent` letters are in each of her titles. */
  constructor(url: string, board: string, name: string, extent = 10) {
    this.guest = new Guest({ url }, name, board, newDoc(), reconnect)
    this.#extent = extent
    this.guest.provider.on('close', () => (this.#cutAt ??= performance.now()))
  }

  goOn(): void {
    this.#ended = this.#work()
  }

  /** Writes no more; answers when all she wrote is acknowledged. */
  async rest(): Promise<void> {
    this.#writes = false
    await this.#ended
    await this.guest.saved()
    this.#acked()
  }

  /** How many of the edits that were acknowledged to her are not in a document. */
  lostIn(doc: Doc): number {
    return Math.max(0, this.#safe - getState(doc.store, this.guest.doc.clientID))
  }

  async #work(): Promise<void> {
    for (let count = 0; this.#writes; count++) {
      this.#edit(count)
      await pause(2)
      if (count % ahead !== ahead - 1) continue
      await until(() => this.guest.isSaved || !this.#writes, 'it is kept', 120_000)
      if (this.guest.isSaved) this.#acked()
    }
  }

  #edit(count: number): void {
    const { pen, name } = this.guest
    // Some cards, and then no more: a board that grows for ever would hide what else does.
    if (count % 40 === 39 && count < 800) addCard(pen, { kind: 'message', title: `${name} ${count}` })
    else if (count % 4 === 3) setTitle(pen, name, `${count} `.padEnd(this.#extent, 'x'))
    else setField(pen, { card: name }, ['x'], count)
  }

  #acked(): void {
    const { doc } = this.guest
    const clock = getState(doc.store, doc.clientID)
    if (clock === this.#safe) return
    this.acknowledged += clock - this.#safe
    this.#safe = clock
    const now = performance.now()
    this.acks.push(now)
    if (this.#cutAt !== undefined) this.backMs.push(now - this.#cutAt)
    this.#cutAt = undefined
  }
}
