import type { Doc } from 'yjs'
import { checkpoint, storedIn } from '@parley/server/store/checkpoint.ts'
import type { Database } from '@parley/server/store/database.ts'
import { journalIn } from '@parley/server/store/journal.ts'
import { JournalFault, type JournalPort } from '@parley/server/store/journal-thread.ts'
import { rebuild } from '@parley/server/store/rebuild.ts'
import { after, below, chance, type Place } from './world.ts'

const codes = ['SQLITE_FULL', 'SQLITE_IOERR', 'EROFS'] as const

const fault = (): JournalFault => new JournalFault(codes[below(codes.length)] ?? codes[0], 'The disk fails.')

/** A disk that takes its time, fails for a while, and keeps what was committed whoever dies. */
export class Disk {
  failing = false
  readonly #database: Database
  readonly #slowestMs: number

  constructor(database: Database, slowestMs: number) {
    this.#database = database
    this.#slowestMs = slowestMs
  }

  /** What it holds of a board now. */
  async holds(board: string): Promise<Doc> {
    return rebuild(await storedIn(journalIn(this.#database), board))
  }

  /** As a server has it: what she asked before she died may have been done, and she hears of nothing. */
  for(place: Place): JournalPort {
    let journal = journalIn(this.#database)
    let line: Promise<unknown> = Promise.resolve()
    const asked = async <T>(work: () => Promise<T>): Promise<T> => {
      await after(below(this.#slowestMs))
      if (place.gone) return never()
      const value = await work()
      await after(below(this.#slowestMs))
      return place.gone ? never() : value
    }
    /** One after the other, as a thread does it. */
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const done = line.then(() => asked(work))
      line = done.catch(() => undefined)
      return done
    }
    return {
      append: (entries) =>
        inTurn(async () => {
          if (this.failing) throw fault()
          const numbers = await journal.append(entries)
          if (chance() > 0.01) return numbers
          // The thread ends between its commit and its word of it.
          journal = journalIn(this.#database)
          throw new JournalFault('ERR_WORKER', 'The journal’s thread ended.')
        }),
      checkpoint: (board, before) =>
        asked(async () => {
          if (this.failing) throw fault()
          await checkpoint(journalIn(this.#database), board, before)
        }),
      stored: (board) => asked(() => storedIn(journal, board)),
      after: (board, seq) => asked(() => journal.after(board, seq)),
      writeAnew: () => Promise.reject(new Error('No board is written anew here.')),
      close: async () => undefined,
    }
  }
}

const never = (): Promise<never> => new Promise(() => undefined)
