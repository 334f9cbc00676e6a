import { Worker } from 'node:worker_threads'
import { Kysely, SqliteDialect } from 'kysely'
import { DatabaseError } from 'pg'
import { storedIn } from './checkpoint.ts'
import type { Append } from './entry.ts'
import { journalIn, type Journal } from './journal.ts'
import type { Stored } from './journal-rows.ts'
import { packedEntries, type Packed } from './packed.ts'
import { openPostgres } from './postgres.ts'
import { isPostgresAddress, openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

export type Call =
  | { does: 'append'; entries: Packed }
  | { does: 'writeAnew' | 'lookAgain'; board: string }
  | { does: 'checkpoint'; board: string; before: number }
  | { does: 'close' }
export type Answer = { id: number; value: unknown } | { id: number; fault: { code: string; says: string } }

/** The journal could not do what was asked; `code` is the database's, or the operating system's. */
export class JournalFault extends Error {
  readonly code: string
  constructor(code: string, says: string) {
    super(says)
    this.code = code
  }
}

/** What the live boards ask of the disk. */
export type JournalPort = {
  /** As a journal's; throws JournalFault. */
  append: Append
  /** As `writeAnew`. Nobody may write on the board meanwhile, in a file. */
  writeAnew(board: string): Promise<void>
  stored(board: string): Promise<Stored>
  /** What was written after a row, perhaps on another node. */
  after: Journal['after']
  /** Keeps the board's state beside its rows, and folds rows older than `before` into one. */
  checkpoint(board: string, before: number): Promise<void>
  close(): Promise<void>
}

/**
 * The journal of a database. In a file one thread commits, so that a slow disk holds up nobody; a Postgres is another
 * process by itself. Another thread makes checkpoints, so that those hold up no commit. Reading is done here: it waits
 * for nothing.
 */
export const openJournal = (at: string): JournalPort =>
  isPostgresAddress(at) ? journalInPostgres(at) : journalInFile(at)

function journalInFile(file: string): JournalPort {
  // Opened when it is first asked: Kysely closes none that it never used, and the last to close folds the log in.
  const database = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: async () => openSqlite(file) }),
  })
  const journal = journalIn(database)
  const writer = new Thread(file, true)
  const keeper = new Thread(file)
  return {
    append: async (entries) => {
      const packed = packedEntries.pack(entries)
      return (await writer.ask({ does: 'append', entries: packed }, [packed.bytes.buffer])) as number[]
    },
    async writeAnew(board) {
      await keeper.ask({ does: 'writeAnew', board })
      await writer.ask({ does: 'lookAgain', board })
    },
    stored: (board) => storedIn(journal, board),
    after: (board, seq) => journal.after(board, seq),
    checkpoint: async (board, before) => {
      await keeper.ask({ does: 'checkpoint', board, before })
    },
    close: async () => {
      await Promise.all([writer.close(), keeper.close(), database.destroy()])
    },
  }
}

/** One connection writes, so that a batch is a commit; others read. */
function journalInPostgres(url: string): JournalPort {
  const [writing, reading] = [openPostgres(url, 1), openPostgres(url, 4)]
  const writer = journalIn(writing)
  const journal = journalIn(reading)
  const keeper = new Thread(url)
  return {
    append: (entries) => writer.append(entries).catch(toldAsFault),
    async writeAnew(board) {
      await keeper.ask({ does: 'writeAnew', board })
    },
    stored: (board) => storedIn(journal, board),
    after: (board, seq) => journal.after(board, seq),
    checkpoint: async (board, before) => {
      await keeper.ask({ does: 'checkpoint', board, before })
    },
    close: async () => {
      await Promise.all([keeper.close(), writing.destroy(), reading.destroy()])
    },
  }
}

/** What is no answer of the database is that it is away. */
function toldAsFault(fault: unknown): never {
  const says = fault instanceof Error ? fault.message : String(fault)
  throw new JournalFault(fault instanceof DatabaseError ? (fault.code ?? '') : 'DATABASE_AWAY', says)
}

type Waiting = { resolve: (value: unknown) => void; reject: (fault: Error) => void }

/** One worker; a dead one is replaced by the next question. */
class Thread {
  readonly #at: string
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #next = 0

  constructor(at: string, now = false) {
    this.#at = at
    // Started at once: the first person to write should not wait for a thread to load.
    if (now) this.#worker = this.#start()
  }

  ask(call: Call, hand: ArrayBuffer[] = []): Promise<unknown> {
    const worker = (this.#worker ??= this.#start())
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.postMessage({ id, call }, hand)
    })
  }

  async close(): Promise<void> {
    if (this.#worker) await this.ask({ does: 'close' }).catch(() => undefined)
    await this.#worker?.terminate()
  }

  #start(): Worker {
    // Flags of this process are not the thread's: an --import of the house would run in it a second time.
    const worker = new Worker(new URL('./journal-worker.ts', import.meta.url), {
      workerData: { at: this.#at },
      execArgv: [],
    })
    worker.on('message', (answer: Answer) => this.#settle(answer))
    worker.on('error', (fault) => this.#lost(worker, fault instanceof Error ? fault.message : String(fault)))
    worker.on('exit', () => this.#lost(worker, 'The journal’s thread ended.'))
    return worker
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if ('fault' in answer) waiting?.reject(new JournalFault(answer.fault.code, answer.fault.says))
    else waiting?.resolve(answer.value)
  }

  #lost(worker: Worker, says: string): void {
    if (this.#worker !== worker) return
    this.#worker = undefined
    for (const { reject } of this.#waiting.values()) reject(new JournalFault('ERR_WORKER', says))
    this.#waiting.clear()
  }
}
