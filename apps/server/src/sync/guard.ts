import type { Extension } from '@hocuspocus/server'
import { Refused } from './door.ts'
import type { Journal } from './journal.ts'
import { judge } from './judge.ts'
import type { Settings } from './settings.ts'
import type { Context } from './socket.ts'

/**
 * The guard as Hocuspocus meets it. An update that is refused costs its socket, and is emptied in place: throwing
 * would stop it too, but make Hocuspocus print a stack for every piece of rubbish. Nothing is acknowledged on a
 * socket that was refused.
 */
export function createGuard(journal: Journal, settings: Settings): Extension<Context> {
  return {
    extensionName: 'guard',
    async beforeSync({ type, payload, document, context: { socket } }) {
      if (type === 0) return
      socket.admitted = undefined
      try {
        if (socket.person && !socket.refused)
          socket.admitted = judge(journal.boardOf(document), socket.person, socket.role, payload, settings)
      } catch (fault) {
        if (!(fault instanceof Refused)) throw fault
        socket.refuse(fault.reason)
      } finally {
        payload.fill(0)
      }
    },
  }
}
