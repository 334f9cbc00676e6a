import type { Extension } from '@hocuspocus/server'
import { Refused } from './door.ts'
import type { Log } from './log.ts'
import type { Context } from './socket.ts'

/** Where going on after a fault would let something through. */
const decisive = new Set(['onAuthenticate', 'onLoadDocument', 'beforeSync', 'beforeUnloadDocument'])

type Hook = (payload: { context?: Partial<Context> | undefined }) => Promise<unknown>

/**
 * The same extension, with hooks whose faults cost their socket and nothing else. Hocuspocus does not wait for many
 * of its hooks: one that threw there would end the process, with everybody's boards.
 */
export function calm(extension: Extension<Context>, log: Log): Extension<Context> {
  const hooks = Object.entries(extension).map(([name, hook]) => [
    name,
    typeof hook === 'function' ? calmHook(name, hook as Hook, log) : (hook as unknown),
  ])
  return Object.fromEntries(hooks) as Extension<Context>
}

function calmHook(name: string, hook: Hook, log: Log): Hook {
  return async (payload) => {
    try {
      return await hook(payload)
    } catch (fault) {
      const reason = fault instanceof Refused ? fault.reason : 'failed'
      if (!(fault instanceof Refused))
        log.error(
          { hook: name, ...whose(payload.context), fault: told(fault) },
          'A hook failed; its socket was closed.',
        )
      // After this turn, in which Hocuspocus still tells the client why.
      setImmediate(() => payload.context?.socket?.refuse(reason))
      // Hocuspocus tells the client the reason, and prints only what has a message.
      if (decisive.has(name)) throw new Refused(reason, '')
      return undefined
    }
  }
}

/** Whose socket it was, and on which board. */
const whose = (context: Partial<Context> | undefined) => ({
  board: context?.socket?.way.board,
  person: context?.socket?.person?.id,
})

const told = (fault: unknown): string =>
  fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
