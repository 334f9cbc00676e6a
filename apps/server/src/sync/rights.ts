import { can, type Role } from '@parley/model/access.ts'
import type { Boards, Gate } from './door.ts'
import type { BoardSocket } from './socket.ts'
import type { Sockets } from './sockets.ts'

type Parts = { gate: Gate; sockets: Sockets; settings: { lowerMs: number } }

/** Looks again whether people who are on a board may still be there, as who they are. */
export function createRights({ gate, sockets, settings }: Parts) {
  async function recheck(): Promise<void> {
    const open = sockets.all.filter(({ person, refused }) => person && !refused)
    const good = await gate.stillGood(open.map(({ shown }) => shown ?? {}))
    for (const [at, socket] of open.entries()) if (!good[at]) socket.refuse('signedOut')
  }

  async function redecide(board: string): Promise<void> {
    for (const socket of sockets.on(board)) {
      if (!socket.person) continue
      const { own, role } = await gate.rolesOn(socket.person, board)
      if (role === socket.role && own === socket.own) continue
      // One that is just being let in may have been asked about before; it comes back and is asked again.
      if (!role || !can(socket.role, 'edit') || can(role, 'edit')) socket.refuse(role ? 'resync' : 'revoked')
      else lower(socket, role)
    }
  }

  /** Somebody's rights may have changed without a word of it here. Who cannot be asked about comes back and is asked then. */
  function redecideAll(): void {
    for (const board of new Set(sockets.all.flatMap(({ way }) => way.board ?? [])))
      void redecide(board).catch(() => sockets.shut(board, 'resync'))
  }

  /** What is on its way still counts: a page that hears of it writes no more, and has everything acknowledged. */
  function lower(socket: BoardSocket, role: Role): void {
    socket.notify({ type: 'lowered', role })
    setTimeout(() => socket.refuse('resync'), settings.lowerMs).unref()
  }

  return { recheck, redecide, redecideAll } satisfies Partial<Boards> & { redecideAll: () => void }
}
