import { rootOf } from '@parley/model/board/doc.ts'
import type { JournalPort } from '../store/journal-thread.ts'
import type { WrittenRow } from '../store/journal-rows.ts'
import { applyWhole } from '../store/rebuild.ts'
import type { Person } from './door.ts'
import type { Log } from './log.ts'
import type { OpenBoard } from './open-board.ts'
import { removedBy } from './removed.ts'
import { readUpdate, type Reading } from './update.ts'

type Parts = {
  journal: Pick<JournalPort, 'after'>
  log: Log
  onRemoved: (board: string, by: Person, cards: string[]) => void
  personOf: (id: string) => Promise<Person | undefined>
  /** Another node has written the board anew: what is open here is past. */
  onAnew: (open: OpenBoard) => void
  settings: { retryMs: number }
}

/** What comes by no socket is passed on to all of them. */
export const own = { source: 'local' as const, skipStoreHooks: true }

/**
 * Takes over from the journal what other nodes wrote, in its order, and passes it on to the people here. Rows that this
 * node wrote itself come along where others' lie between them; applied again they change nothing.
 */
export class CatchUp {
  readonly #parts: Parts
  /** Boards that are being caught up with; true for those to look at once more. */
  readonly #busy = new Map<OpenBoard, boolean>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  begin(open: OpenBoard): void {
    if (this.#busy.has(open)) this.#busy.set(open, true)
    else void this.#run(open)
  }

  async #run(open: OpenBoard): Promise<void> {
    this.#busy.set(open, false)
    let failed = false
    try {
      do {
        this.#busy.set(open, false)
        await this.#once(open)
      } while (this.#busy.get(open) === true)
    } catch (fault) {
      failed = true
      this.#parts.log.error({ board: open.id, fault: String(fault) }, 'The journal could not be read on.')
    } finally {
      this.#busy.delete(open)
    }
    if (failed && !gone(open)) setTimeout(() => this.begin(open), this.#parts.settings.retryMs).unref()
  }

  async #once(open: OpenBoard): Promise<void> {
    const rows = (await this.#parts.journal.after(open.id, open.seq)).map((row) => ({
      ...row,
      says: saidIn(row.bytes),
    }))
    // Who took a card is told before it goes: asked first, and only where something was deleted.
    const takers = rows.flatMap(({ person, says }) => (person && says.deleted.length > 0 ? person : []))
    const people = new Map<string, Person | undefined>()
    for (const id of new Set(takers)) people.set(id, await this.#parts.personOf(id))
    if (gone(open)) return
    if (rows.some(({ whole }) => whole === 1)) return this.#parts.onAnew(open)
    for (const row of rows) this.#take(open, row, people.get(row.person ?? ''))
  }

  #take(
    open: OpenBoard,
    { seq, person, bytes, says }: WrittenRow & { says: Reading },
    by: Person | undefined,
  ): void {
    if (seq <= open.seq) return
    let whole = false
    const taken = removedBy(open.doc, () => (whole = applyWhole(open.doc, bytes, own)))
    if (!whole) this.#parts.log.warn({ board: open.id, seq }, 'A row of another node found no place.')
    if (by && taken.length > 0) this.#parts.onRemoved(open.id, by, taken)
    if (person !== null)
      for (const { client } of says.parts) if (!open.owners.has(client)) open.owners.set(client, person)
    open.seq = seq
    open.rows++
    const { holds, writing, doc } = open
    holds.bytes += bytes.length
    holds.cards = Math.max(holds.cards, rootOf(doc, 'cards').size + writing.cards)
    holds.links = Math.max(holds.links, rootOf(doc, 'links').size + writing.links)
  }
}

/** A row that cannot be read costs nothing but itself. */
function saidIn(bytes: Uint8Array): Reading {
  try {
    return readUpdate(bytes)
  } catch {
    return { parts: [], deleted: [] }
  }
}

const gone = ({ doc }: OpenBoard): boolean => doc.isDestroyed
