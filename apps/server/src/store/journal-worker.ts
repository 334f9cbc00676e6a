import { accessSync, constants } from 'node:fs'
import { dirname } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { codeOf } from './code-of.ts'
import { journalIn } from './journal.ts'
import type { Answer, Call } from './journal-thread.ts'
import { packedEntries } from './packed.ts'
import { isPostgresAddress } from './sqlite.ts'
import { openKeeping } from './statements.ts'

/** A thread with a connection of its own, so that waiting for the disk never holds up the people on the boards. */
const { at } = workerData as { at: string }
const database = isPostgresAddress(at) ? (await import('./postgres.ts')).openPostgres(at, 1) : openKeeping(at)
const journal = journalIn(database)

async function obey(call: Call): Promise<unknown> {
  switch (call.does) {
    case 'append':
      return journal.append(packedEntries.open(call.entries))
    case 'writeAnew': {
      const { writeAnew } = await import('./anew.ts')
      return writeAnew(journal, call.board)
    }
    case 'lookAgain':
      return journal.lookAgain(call.board)
    case 'checkpoint': {
      // Loaded here, because the thread that commits never needs Yjs and should be ready soon.
      const { checkpoint } = await import('./checkpoint.ts')
      return checkpoint(journal, call.board, call.before)
    }
    case 'close':
      return database.destroy()
  }
}

parentPort?.on('message', ({ id, call }: { id: number; call: Call }) => {
  const answer = (message: Answer) => parentPort?.postMessage(message)
  obey(call)
    .then(
      (value) => answer({ id, value }),
      (fault: unknown) => answer({ id, fault: told(fault) }),
    )
    .finally(() => {
      if (call.does === 'close') parentPort?.close()
    })
})

/** SQLite says of a disk that became read-only under it only that it could not write. */
function whyNot(code: string): string {
  if (!code.startsWith('SQLITE_IOERR')) return code
  try {
    accessSync(dirname(at), constants.W_OK)
    return code
  } catch (fault) {
    return codeOf(fault) === 'EROFS' ? 'EROFS' : code
  }
}

/** An error's class is lost between threads; its code is what the other side goes by. */
function told(fault: unknown): { code: string; says: string } {
  return { code: whyNot(codeOf(fault)), says: fault instanceof Error ? fault.message : String(fault) }
}
