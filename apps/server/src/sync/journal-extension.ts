import type { Extension } from '@hocuspocus/server'
import { Refused } from './door.ts'
import type { Journal } from './journal.ts'
import type { Meters } from './meters.ts'
import type { Context } from './socket.ts'

/** The journal as Hocuspocus meets it: what it opens is loaded, and what it is sent is written before it is applied. */
export function createJournalExtension(journal: Journal, meters: Meters): Extension<Context> {
  return {
    extensionName: 'journal',
    onLoadDocument: async ({ documentName, document }) => {
      try {
        await journal.load(documentName, document)
      } catch (fault) {
        // Hocuspocus forgets a document that could not be loaded, but not its timers.
        document.destroy()
        throw fault
      }
      // What was loaded waits to be passed on. Nobody is there yet: later, the first to come would get it twice.
      document.flush()
      meters.boards.inc()
    },
    beforeSync: async ({ document, connection, context: { socket } }) => {
      const { admitted } = socket
      if (!admitted) return
      socket.admitted = undefined
      try {
        await journal.write(journal.boardOf(document), admitted, { source: 'connection', connection })
        socket.edits++
      } catch (fault) {
        if (!(fault instanceof Refused)) throw fault
        socket.refuse(fault.reason)
      }
    },
    beforeUnloadDocument: async ({ document }) => journal.letGo(document),
    afterUnloadDocument: async () => meters.boards.dec(),
  }
}
