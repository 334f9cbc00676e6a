import { encodeStateAsUpdate, getState, type Doc } from 'yjs'
import { canonical } from '@parley/model/board/doc.ts'
import { addCard, setField, setTitle, type Pen } from '@parley/model/board/edit.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { rebuild } from '@parley/server/store/rebuild.ts'
import { Stranger } from '@parley/server/sync/stranger.ts'

/** A plan with a message card for each writer. */
export const planOf = (names: readonly string[]): string =>
  ['plan "Faults"', ...names.map((name) => `message ${name} "Of ${name}"`)].join('\n')

// The kind of frame in which the server tells something that is not of the board.
const stateless = 5

const cardsEnough = 400

type Where = { url: string; board: string; before: Doc }

/** A board as somebody has it who will write under an id of her own. */
export const copyOf = (doc: Doc): Doc => rebuild({ rows: [{ bytes: encodeStateAsUpdate(doc) }] })

/** Somebody who edits as fast as acknowledgements allow, and remembers how far they came. */
export class Writer {
  readonly #name: string
  readonly #pen: Pen
  readonly #stranger: Stranger
  /** What of her clock each edit took that is not acknowledged yet, and when it was sent. */
  readonly #sent: { clock: number; at: number }[] = []
  #safe = 0
  #goesOn = false
  #count = 0
  /** Some cards, and then no more, whoever comes anew: a board that grows for ever would hide what else does. */
  readonly #addsCards: boolean
  acknowledged = 0
  /** How long acknowledgements took, ms. */
  readonly waits: number[] = []
  onAck: () => void = () => undefined

  private constructor(name: string, doc: Doc, stranger: Stranger) {
    this.#name = name
    this.#pen = { doc, origin: this }
    this.#stranger = stranger
    this.#addsCards = readBoard(doc).cards.size < cardsEnough
    doc.on('update', (update: Uint8Array) => {
      this.#sent.push({ clock: this.#clock(doc), at: performance.now() })
      stranger.update(update)
    })
    stranger.onAck = () => this.#acked()
  }

  /** She comes to a board, with a copy of her own. */
  static async at({ url, board, before }: Where, name: string, copy = copyOf(before)): Promise<Writer> {
    const stranger = await Stranger.at({ url }, board, name)
    stranger.askForAll(copy)
    return new Writer(name, copy, stranger)
  }

  get clientId(): number {
    return this.#pen.doc.clientID
  }

  /** Where her clock stands after the last edit that was acknowledged. */
  get safe(): number {
    return this.#safe
  }

  get isCut(): boolean {
    return this.#stranger.closed !== undefined
  }

  /** How she was cut off. */
  get cutBy(): string {
    const { code, says } = this.#stranger.closed ?? { code: 0, says: '' }
    return `${this.#name} was cut off with ${code} ${says}`
  }

  /** How often the server told her something: its welcome, and what it cannot do. */
  get notices(): number {
    return this.#stranger.heard.filter((kind) => kind === stateless).length
  }

  /** Keeps a few edits on the way at any time. */
  goOn(): void {
    this.#goesOn = true
    while (this.#sent.length < 5) this.edit()
  }

  /** Writes no more; `settled` when all she wrote is acknowledged. */
  rest(): void {
    this.#goesOn = false
  }

  get settled(): boolean {
    return this.#sent.length === 0
  }

  /** How many of her acknowledged edits are not in a document: 0, if acknowledged means kept. */
  lostIn(doc: Doc, safe = this.#safe): number {
    return Math.max(0, safe - this.#clock(doc))
  }

  /** Does a document say anything else than hers? It may be told only to who writes alone. */
  differsFrom(doc: Doc): boolean {
    return canonical(doc) !== canonical(this.#pen.doc)
  }

  leave(): void {
    this.#stranger.leave()
  }

  edit(): void {
    const count = this.#count++
    if (count % 40 === 39 && count < 800 && this.#addsCards)
      addCard(this.#pen, { kind: 'message', title: `${this.#name} ${count}` })
    else if (count % 4 === 3) setTitle(this.#pen, this.#name, `Edit ${count}`)
    else setField(this.#pen, { card: this.#name }, ['x'], count)
  }

  #clock(doc: Doc): number {
    return getState(doc.store, this.clientId)
  }

  #acked(): void {
    const sent = this.#sent.shift()
    if (sent === undefined) return
    this.#safe = sent.clock
    this.acknowledged++
    this.waits.push(performance.now() - sent.at)
    this.onAck()
    if (this.#goesOn) this.goOn()
  }
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
