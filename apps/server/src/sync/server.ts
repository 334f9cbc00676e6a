import type { IncomingMessage } from 'node:http'
import { Hocuspocus, type Extension } from '@hocuspocus/server'
import type { Registry } from 'prom-client'
import { encodeStateAsUpdate } from 'yjs'
import { can, type Act, type Role } from '@parley/model/access.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { limits, type CloseReason, type Notice, type Who } from '@parley/model/wire.ts'
import type { JournalPort } from '../store/journal-thread.ts'
import { alone, type Nodes } from '../store/nodes.ts'
import { rebuild } from '../store/rebuild.ts'
import { createAuthenticate, type EpochOf } from './authenticate.ts'
import { calm } from './calm.ts'
import { own } from './catch-up.ts'
import { Commits } from './commits.ts'
import { Refused, whoOf, type BoardBytes, type Boards, type Gate, type Person, type Watch } from './door.ts'
import { createGuard } from './guard.ts'
import { startHeartbeat } from './heartbeat.ts'
import { Journal } from './journal.ts'
import { judge, ownUpdate } from './judge.ts'
import { seldom, type Log } from './log.ts'
import { createMeters } from './meters.ts'
import { readerOf, type OpenBoard } from './open-board.ts'
import { createPresenceAcross, whoIn } from './presence-across.ts'
import { createPresence } from './presence.ts'
import { defaults, type Settings } from './settings.ts'
import type { BoardSocket, Context } from './socket.ts'
import { Sockets } from './sockets.ts'
import { createTurns } from './turns.ts'
import { createUpgrade } from './upgrade.ts'

export type BoardsParts = {
  /** `openJournal(databaseFile(dataDir))`; whoever opened it closes it, after `stop`. */
  journal: JournalPort
  gate: Gate
  epochOf: EpochOf
  log: Log
  metrics: Registry
  /** Where a request comes from; behind a proxy that is for main to know. */
  addressOf?: (request: IncomingMessage) => string
  settings?: Partial<Settings>
  watch?: Partial<Watch>
  /** Others on the same journal; none unless said. */
  nodes?: Nodes
  /** Who somebody is that wrote on another node. */
  personOf?: (id: string) => Promise<Person | undefined>
}

const aDay = 86_400_000

/** The live boards: everything from a socket to the journal. */
export function createBoards(parts: BoardsParts): Boards {
  const { gate, epochOf, journal: port, watch = {} } = parts
  const settings = { ...defaults, ...parts.settings }
  const log = seldom(parts.log)
  const meters = createMeters(parts.metrics)
  const sockets = new Sockets(settings, meters)
  const commits = new Commits({ journal: port, settings, meters, log }, (says) => {
    const notice: Notice = says === undefined ? { type: 'savingAgain' } : { type: 'cannotSave', says }
    for (const socket of sockets.all) socket.notify(notice)
  })
  const onRemoved = (board: string, by: Person, cards: string[]): void => {
    const notice: Notice = { type: 'removed', cards: cards.slice(0, limits.cardsNamed), by: whoOf(by) }
    for (const socket of on(board)) socket.notify(notice)
  }
  const { nodes = alone, personOf = async () => undefined } = parts
  const shared = nodes !== alone
  const told = { onRemoved, watch, personOf, shared }
  const journal = new Journal({ journal: port, commits, settings, meters, log, ...told })
  const presence = createPresence(journal, settings, meters)
  const across = createPresenceAcross(nodes, (board) => {
    const [open, document] = [journal.named(board), hocuspocus.documents.get(board)]
    return open && document && { open, awareness: document.awareness }
  })
  let stopping = false

  const hocuspocus = new Hocuspocus<Context>({
    quiet: true,
    // Ours are the ping and the deadline for signing in; an idle reader is nobody's harm.
    timeout: aDay,
    maxUnauthenticatedQueueSize: 1_100_000,
    maxUnauthenticatedQueueMessages: 100,
    maxPendingDocuments: 1,
    // In this order: who she is, what she may write, that it is written, and who sees her.
    extensions: [
      createAuthenticate({ gate, epochOf, sockets, trouble: () => commits.trouble, watch }),
      createGuard(journal, settings),
      journal.extension,
      presence.extension,
      ...(shared ? [across.extension] : []),
      paced,
    ].map((extension) => calm(extension, log)),
  })
  const heartbeat = startHeartbeat(sockets, settings)
  nodes.hear({
    written(board, seq) {
      const open = journal.named(board)
      if (open && seq > open.seq) journal.catchUp(open)
    },
    heard: across.heard,
    again: lookAgain,
  })
  const on = (board: string): BoardSocket[] =>
    sockets.all.filter((socket) => socket.way.board === board && !socket.refused)

  /** Works on a board that stays in memory meanwhile. */
  async function holding<T>(board: string, work: () => Promise<T>): Promise<T> {
    const hold = await hocuspocus.openDirectConnection(board)
    try {
      return await work()
    } finally {
      await hold.disconnect()
    }
  }

  const apply = async (board: string, person: Person, update: Uint8Array): Promise<void> =>
    admit(board, person, { role: await gate.roleOn(person, board), act: 'edit' }, () => update)

  const inTurn = createTurns()
  const write: Boards['write'] = (board, person, act, build) =>
    inTurn(board, async () => {
      const right = { role: await gate.ownRoleOn(person, board), act }
      await admit(board, person, right, (open) => build(readerOf(open).board))
    })

  async function admit(
    board: string,
    person: Person,
    { role, act }: { role: Role | undefined; act: Act },
    updateFor: (open: OpenBoard) => Uint8Array,
  ): Promise<void> {
    if (!role) throw new Refused('notHere', 'There is no such board for you.')
    if (commits.trouble !== undefined) throw new Refused('failed', commits.trouble)
    await holding(board, async () => {
      const doc = hocuspocus.documents.get(board)
      if (!doc) throw new Refused('failed', 'The board could not be opened.')
      const open = journal.boardOf(doc)
      const admitted = judge(open, person, role, updateFor(open), settings, act)
      if (admitted) await journal.write(open, admitted, own)
    })
  }

  async function keep(board: string, update: Uint8Array): Promise<void> {
    if (commits.trouble !== undefined) throw new Refused('failed', commits.trouble)
    await holding(board, async () => {
      const doc = hocuspocus.documents.get(board)
      if (!doc) throw new Refused('failed', 'The board could not be opened.')
      const open = journal.boardOf(doc)
      await journal.write(open, ownUpdate(open, update, settings), own)
    })
  }

  async function read(board: string) {
    const doc = hocuspocus.documents.get(board)
    if (doc) {
      const open = journal.boardOf(doc)
      return { board: readerOf(open).board, seq: open.seq }
    }
    const stored = await port.stored(board)
    return { board: readBoard(rebuild(stored)), seq: stored.seq }
  }

  async function bytes(board: string): Promise<BoardBytes> {
    const doc = hocuspocus.documents.get(board)
    if (doc) return { rows: [{ bytes: encodeStateAsUpdate(doc) }], seq: journal.boardOf(doc).seq }
    const { checkpoint, rows, seq } = await port.stored(board)
    return { checkpoint, rows, seq }
  }

  async function state(board: string): Promise<Uint8Array> {
    return encodeStateAsUpdate(hocuspocus.documents.get(board) ?? rebuild(await port.stored(board)))
  }

  function present(board: string): Who[] {
    const here = new Map<string, Who>()
    const document = hocuspocus.documents.get(board)
    if (shared && document) for (const [, { who }] of whoIn(document.awareness)) here.set(who.id, who)
    for (const { person, connection } of on(board)) {
      if (!person || !connection) continue
      here.set(person.id, whoOf(person))
    }
    return [...here.values()]
  }

  async function recheck(): Promise<void> {
    const open = sockets.all.filter(({ person, refused }) => person && !refused)
    const good = await gate.stillGood(open.map(({ shown }) => shown ?? {}))
    for (const [at, socket] of open.entries()) if (!good[at]) socket.refuse('signedOut')
  }

  async function redecide(board: string): Promise<void> {
    for (const socket of on(board)) {
      if (!socket.person) continue
      const role = await gate.roleOn(socket.person, board)
      if (role === socket.role) continue
      // One that is just being let in may have been asked about before; it comes back and is asked again.
      if (!role || !can(socket.role, 'edit') || can(role, 'edit')) socket.refuse(role ? 'resync' : 'revoked')
      else lower(socket, role)
    }
  }

  /** Other nodes may have written, or changed somebody's rights, without a word of it here. */
  function lookAgain(): void {
    for (const open of journal.all) journal.catchUp(open)
    const boards = new Set(sockets.all.flatMap(({ way }) => way.board ?? []))
    for (const board of boards)
      void redecide(board).catch(() => on(board).forEach((socket) => socket.refuse('resync')))
  }

  /** What is on its way still counts: a page that hears of it writes no more, and has everything acknowledged. */
  function lower(socket: BoardSocket, role: Role): void {
    socket.notify({ type: 'lowered', role })
    setTimeout(() => socket.refuse('resync'), settings.lowerMs).unref()
  }

  async function stop(): Promise<void> {
    stopping = true
    journal.stop()
    // Unread, nothing new arrives while what was read is still on its way to the disk and acknowledged.
    for (const socket of sockets.all) socket.ws.pause()
    await Promise.race([commits.barrier(), after(settings.stopMs)])
    commits.close()
    await turn()
    await Promise.race([Promise.all(sockets.all.map(restarted)), after(settings.stopMs / 4)])
    for (const socket of sockets.all) socket.ws.terminate()
    heartbeat.stop()
  }

  return {
    upgrade: createUpgrade({
      hocuspocus,
      sockets,
      settings,
      log,
      gate,
      takePresence: presence.take,
      watch,
      addressOf: parts.addressOf ?? ((request) => request.socket.remoteAddress ?? ''),
      isStopping: () => stopping,
    }),
    apply,
    write,
    keep,
    read,
    bytes,
    state,
    present,
    recheck,
    redecide,
    dismiss: (person, reason, board) => sockets.dismiss(person, reason, board),
    shut: (board: string, reason: CloseReason) => on(board).forEach((socket) => socket.refuse(reason)),
    trouble: () => commits.trouble,
    stop,
  }
}

/** A frame is dealt with: its socket may be read further. */
const paced: Extension<Context> = {
  extensionName: 'paced',
  afterHandleMessage: async ({ context }) => context.socket.pace.done(),
}

/** Long enough for everything that waited on a commit to have happened, and been sent. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref())

function restarted(socket: BoardSocket): Promise<void> {
  return new Promise((resolve) => {
    socket.ws.once('close', () => resolve())
    socket.refuse('restarting')
  })
}
