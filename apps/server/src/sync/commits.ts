import type { Entry, LeftOut } from '../store/entry.ts'
import type { JournalPort } from '../store/journal-thread.ts'
import { Refused } from './door.ts'
import type { Log } from './log.ts'
import type { Meters } from './meters.ts'
import type { Settings } from './settings.ts'

type Held = { entry: Entry; resolve: (seq: number) => void; reject: (fault: Error) => void }
type Parts = { journal: JournalPort; settings: Settings; meters: Meters; log: Log }

const largestBatch = 1_000
// People who wrote within so short a time write at once.
const crowdMs = 200

/**
 * Commits updates in groups: the next batch gathers while one is on its way to the disk. A batch that fails stays
 * at the head of the line and is tried again until it succeeds; what waits is neither acknowledged nor shown to
 * anybody, and `trouble` says why.
 */
export class Commits {
  readonly #parts: Parts
  readonly #onTrouble: (says: string | undefined) => void
  #line: Held[] = []
  #heldBytes = 0
  #busy = false
  #startedAt = -Infinity
  #lastSize = 0
  #lastPerson: string | null = null
  #crowdUntil = -Infinity
  #trouble: string | undefined
  #idle: (() => void)[] = []
  #closed = false

  /** `onTrouble` is told when writing begins to fail, with the reason, and when it works again. */
  constructor(parts: Parts, onTrouble: (says: string | undefined) => void) {
    this.#parts = parts
    this.#onTrouble = onTrouble
  }

  get trouble(): string | undefined {
    return this.#trouble
  }

  /** Resolves with the row's number once it is on the disk. Throws Refused when it will not get there. */
  append(entry: Entry): Promise<number> {
    const full =
      this.#trouble !== undefined && this.#heldBytes + entry.bytes.length > this.#parts.settings.heldBytes
    if (full || this.#closed) return Promise.reject(cannot())
    this.#heldBytes += entry.bytes.length
    if (entry.person !== this.#lastPerson) this.#crowdUntil = performance.now() + crowdMs
    this.#lastPerson = entry.person
    return new Promise((resolve, reject) => {
      this.#line.push({ entry, resolve, reject })
      this.#soon()
    })
  }

  /** Resolves when nothing is on its way any more. */
  barrier(): Promise<void> {
    if (!this.#busy && this.#line.length === 0) return Promise.resolve()
    return new Promise((resolve) => this.#idle.push(resolve))
  }

  /** Turns away what still waits: nobody was told that it was saved. */
  close(): void {
    this.#closed = true
    for (const { reject } of this.#line.splice(0)) reject(cannot())
  }

  #soon(): void {
    if (this.#busy || this.#line.length === 0) return
    this.#busy = true
    const now = performance.now()
    const { gatherMs, gatherManyMs } = this.#parts.settings
    const wait = this.#startedAt + (this.#lastSize > 1 ? gatherManyMs : gatherMs) - now
    // One person's updates wait for each other, so that gathering would only slow her down; a crowd's go together.
    if (wait > 0 && now < this.#crowdUntil) setTimeout(() => this.#go(), wait)
    else setImmediate(() => this.#go())
  }

  #go(): void {
    this.#startedAt = performance.now()
    const batch = this.#line.splice(0, largestBatch)
    if (batch.length === 0) return this.#rest()
    this.#lastSize = batch.length
    this.#parts.journal.append(batch.map(({ entry }) => entry)).then(
      (seqs) => this.#done(batch, seqs),
      (fault: unknown) => this.#failed(batch, fault),
    )
  }

  #done(batch: readonly Held[], seqs: readonly (number | LeftOut)[]): void {
    const { meters } = this.#parts
    meters.commit.observe(performance.now() - this.#startedAt)
    meters.batch.observe(batch.length)
    meters.updates.inc(batch.length)
    this.#setTrouble(undefined)
    batch.forEach(({ entry, resolve, reject }, one) => {
      this.#heldBytes -= entry.bytes.length
      const seq = seqs[one] ?? 'resync'
      if (typeof seq === 'number') resolve(seq)
      else reject(new Refused(seq, leftOut[seq]))
    })
    this.#rest()
  }

  #failed(batch: readonly Held[], fault: unknown): void {
    const { meters, log, settings } = this.#parts
    meters.failures.inc()
    log.error(
      { fault: String(fault), waiting: batch.length },
      'The journal could not be written; trying again.',
    )
    if (this.#closed) for (const { reject } of batch) reject(cannot())
    else this.#line.unshift(...batch)
    this.#setTrouble(sentenceFor(fault))
    setTimeout(() => this.#go(), settings.retryMs)
  }

  #rest(): void {
    this.#busy = false
    this.#soon()
    if (!this.#busy) for (const resolve of this.#idle.splice(0)) resolve()
  }

  #setTrouble(says: string | undefined): void {
    if (this.#trouble === says) return
    this.#trouble = says
    this.#onTrouble(says)
  }
}

const leftOut: Record<LeftOut, string> = {
  foreignId: 'Somebody else was first under this id, elsewhere.',
  resync: 'The board was written anew, elsewhere.',
}

const cannot = (): Refused => new Refused('failed', 'Nothing can be saved at the moment.')

function sentenceFor(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  const is = (...codes: string[]) => codes.some((one) => code.startsWith(one))
  if (is('SQLITE_FULL', 'ENOSPC', '53100')) return 'The server’s disk is full.'
  if (is('SQLITE_READONLY', 'EROFS', '25006')) return 'The server’s disk is read-only.'
  // Also while it starts, stops or has no connection left.
  if (is('DATABASE_AWAY', '57P', '08', '53300')) return 'The database does not answer.'
  return 'The server cannot write to its disk.'
}
