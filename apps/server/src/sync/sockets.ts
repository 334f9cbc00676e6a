import type { CloseReason, Notice } from '@parley/model/wire.ts'
import { Buckets } from './bucket.ts'
import { longestVector } from './frames.ts'
import type { Meters } from './meters.ts'
import type { Settings } from './settings.ts'
import type { BoardSocket } from './socket.ts'

type Dismissal = { person: string; board: string | undefined }

// More than can happen while one socket signs in.
const rememberedDismissals = 1_000
/** In bytes: of a board in which two thousand pages wrote. */
const usualVector = 20_000
/** Reasons that say nothing against whoever was on the other end. */
const blameless: ReadonlySet<CloseReason> = new Set([
  'leaving',
  'restarting',
  'failed',
  'resync',
  'otherVersion',
])

const personKey = (id: string): string => `person ${id}`

/** Every open socket: how many somebody may hold, who was turned away, and who must go. */
export class Sockets {
  readonly #settings: Settings
  readonly #meters: Meters
  readonly #open = new Set<BoardSocket>()
  readonly #turnedAway: Buckets
  readonly #beginnings: Buckets
  readonly #vectors: Buckets
  #dismissals: Dismissal[] = []
  #dismissed = 0

  constructor(settings: Settings, meters: Meters) {
    this.#settings = settings
    this.#meters = meters
    this.#turnedAway = new Buckets(settings.turnedAwayPerMinute / 60, settings.turnedAwayPerMinute)
    this.#beginnings = new Buckets(settings.beginningsPerSecond, settings.beginningsAtOnce)
    this.#vectors = new Buckets(settings.vectorBytesPerSecond, settings.vectorBytesAtOnce)
  }

  get all(): BoardSocket[] {
    return [...this.#open]
  }

  /** Those of one board that nobody has sent away yet. */
  on(board: string): BoardSocket[] {
    return this.all.filter((socket) => socket.way.board === board && !socket.refused)
  }

  tell(notice: Notice, to: readonly BoardSocket[] = this.all): void {
    for (const socket of to) socket.notify(notice)
  }

  shut(board: string, reason: CloseReason): void {
    for (const socket of this.on(board)) socket.refuse(reason)
  }

  /** May another socket come from this address? Not when it holds many, or was turned away again and again. */
  mayCome(address: string): boolean {
    if (this.#mustWait(address)) return false
    return this.#count((socket) => socket.way.address === address) < this.#settings.socketsPerAddress
  }

  mayHoldAnother(person: string): boolean {
    if (this.#mustWait(personKey(person))) return false
    return this.#count((socket) => socket.person?.id === person) <= this.#settings.socketsPerPerson
  }

  /** May she come to a board, or ask for all of it, once more? A whole board is dear to put together. */
  mayBegin(person: string, board: string): boolean {
    return this.#beginnings.of(`${person} ${board}`).take()
  }

  add(socket: BoardSocket): void {
    this.#open.add(socket)
    this.#meters.sockets.set(this.#open.size)
    socket.ws.once('close', () => {
      this.#open.delete(socket)
      this.#meters.sockets.set(this.#open.size)
    })
  }

  /** Once it is known who it was it counts against her, not against all who share her address. */
  countRefusal(reason: CloseReason, { person, way }: Pick<BoardSocket, 'person' | 'way'>): void {
    this.#meters.refusals.inc({ reason })
    if (blameless.has(reason)) return
    const whose = person ? personKey(person.id) : way.address
    if (!this.#mustWait(whose)) this.#turnedAway.of(whose).take()
  }

  /** To find out what somebody lacks who says at length what she has is work: of one address it is paced. */
  mayCompare(address: string, bytes: number): boolean {
    if (bytes <= usualVector) return true
    if (bytes > longestVector || this.#vectors.wait(address) > 0) return false
    this.#vectors.of(address).take(bytes)
    return true
  }

  /** Closes a person's sockets, also those that are just being let in. */
  dismiss(person: string, reason: CloseReason, board?: string): void {
    this.#dismissals = [...this.#dismissals, { person, board }].slice(-rememberedDismissals)
    this.#dismissed++
    for (const socket of this.#open)
      if (socket.person?.id === person && (board === undefined || socket.way.board === board))
        socket.refuse(reason)
  }

  /** A moment to ask `dismissedSince` about. */
  mark(): number {
    return this.#dismissed
  }

  /** Was this person sent away after that moment? What was read of her rights meanwhile may be out of date. */
  dismissedSince(mark: number, person: string, board: string | undefined): boolean {
    const since = this.#dismissals.slice(Math.max(0, this.#dismissals.length - (this.#dismissed - mark)))
    return (
      this.#dismissed > mark && since.some((one) => one.person === person && (one.board ?? board) === board)
    )
  }

  #mustWait(whose: string): boolean {
    return this.#turnedAway.wait(whose) > 0
  }

  #count(which: (socket: BoardSocket) => boolean): number {
    let count = 0
    for (const socket of this.#open) if (which(socket)) count++
    return count
  }
}
