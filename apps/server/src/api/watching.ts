import type { Watch } from '../sync/door.ts'
import type { Auditing } from './auditing.ts'
import type { NewErrors } from './new-errors.ts'

type Parts = {
  auditing: Auditing
  /** Asked for late: it reads the boards that are watched here. */
  newErrors: () => Pick<NewErrors, 'opened' | 'edited'>
}

/** What is made of sockets and edits: who came and who was turned away is kept, and boards are looked at anew. */
export function watchFor({ auditing, newErrors }: Parts) {
  return {
    came(board, { id }) {
      void auditing.noteSeldom({ what: 'socket.board', person: id, board, outcome: 'ok' })
      newErrors().opened(board)
    },
    turnedAway: ({ reason, ...whom }) =>
      void auditing.noteSeldom({ what: 'socket.board', outcome: reason, ...whom }),
    edited: (board, { id }) => newErrors().edited(board, id),
    /** At the socket for news. */
    listening: (code: string, address: string) =>
      void auditing.noteSeldom({ what: 'socket.news', person: undefined, outcome: code, address }),
  } satisfies Watch & { listening: (code: string, address: string) => void }
}
