import type { Hocuspocus } from '@hocuspocus/server'
import type { Act, Role } from '@parley/model/access.ts'
import type { JournalPort } from '../store/journal-thread.ts'
import { createWritingAnew } from './anew.ts'
import { own } from './catch-up.ts'
import type { Commits } from './commits.ts'
import { Refused, type Boards, type Gate, type Person } from './door.ts'
import type { Journal } from './journal.ts'
import { judge, ownUpdate, type Admitted } from './judge.ts'
import { readerOf, type OpenBoard } from './open-board.ts'
import type { Settings } from './settings.ts'
import type { Context } from './socket.ts'
import type { Sockets } from './sockets.ts'
import { createTurns } from './turns.ts'

type Parts = {
  hocuspocus: Hocuspocus<Context>
  journal: Journal
  commits: Commits
  gate: Gate
  settings: Settings
  sockets: Sockets
  port: JournalPort
  /** The document is past: whoever comes opens the board again. */
  forget: (open: OpenBoard) => void
}

const nothing = async (): Promise<void> => undefined

/** What is written to a board by no socket: it stays in memory meanwhile, and all who are on it are told. */
export function createWriting(parts: Parts): Pick<Boards, 'apply' | 'write' | 'keep' | 'anew'> {
  const { hocuspocus, journal, commits, gate, settings, sockets, forget } = parts
  const inTurn = createTurns()

  async function hold(board: string, work: (open: OpenBoard) => Promise<unknown>): Promise<void> {
    const held = await hocuspocus.openDirectConnection(board)
    try {
      const doc = hocuspocus.documents.get(board)
      if (!doc) throw new Refused('failed', 'The board could not be opened.')
      await work(journal.boardOf(doc))
    } finally {
      await held.disconnect()
    }
  }

  const anew = createWritingAnew({ journal: parts.port, settings, hold, sockets, forget })

  /** `ask` is what is asked once the board is open, which may take a while. What it admits is written before anything else happens. */
  async function put<T>(
    board: string,
    ask: () => Promise<T>,
    admit: (open: OpenBoard, answer: T) => Admitted | undefined,
  ): Promise<void> {
    await anew.over(board)
    if (commits.trouble !== undefined) throw new Refused('failed', commits.trouble)
    await hold(board, async (open) => {
      const admitted = admit(open, await ask())
      if (admitted) await journal.write(open, admitted, own)
    })
  }

  const putFor = async (
    board: string,
    person: Person,
    { roleNow, act }: { roleNow: () => Promise<Role | undefined>; act: Act },
    updateFor: (open: OpenBoard) => Uint8Array,
  ): Promise<void> => {
    const needRole = async (): Promise<Role> => {
      const role = await roleNow()
      if (!role) throw new Refused('notHere', 'There is no such board for you.')
      return role
    }
    // No board is opened for who has no role, and nothing written for who has lost it meanwhile.
    await needRole()
    await put(board, needRole, (open, role) => judge(open, person, role, updateFor(open), settings, act))
  }

  return {
    apply: async (board, person, update) =>
      putFor(board, person, { roleNow: () => gate.roleOn(person, board), act: 'edit' }, () => update),
    write: (board, person, act, build) =>
      inTurn(board, async () => {
        const right = { roleNow: () => gate.ownRoleOn(person, board), act }
        await putFor(board, person, right, (open) => build(readerOf(open).board))
      }),
    anew: (board) => anew.begin(board),
    keep: (board, update) => put(board, nothing, (open) => ownUpdate(open, update, settings)),
  }
}
