import type { Watch } from '../sync/door.ts'
import type { Auditing } from './auditing.ts'

/** What the audit log keeps of sockets: who came to a board, and who was turned away at any of them. */
export function watchFor(auditing: Auditing) {
  return {
    came: (board, { id }) =>
      void auditing.noteSeldom({ what: 'socket.board', person: id, board, outcome: 'ok' }),
    turnedAway: ({ reason, ...whom }) =>
      void auditing.noteSeldom({ what: 'socket.board', outcome: reason, ...whom }),
    /** At the socket for news. */
    listening: (code: string, address: string) =>
      void auditing.noteSeldom({ what: 'socket.news', person: undefined, outcome: code, address }),
  } satisfies Partial<Watch> & { listening: (code: string, address: string) => void }
}
