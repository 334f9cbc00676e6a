import type { IncomingMessage } from 'node:http'
import { Hocuspocus, type Extension } from '@hocuspocus/server'
import type { Registry } from 'prom-client'
import type { Doc } from '@parley/model/board/doc.ts'
import { limits, type Who } from '@parley/model/wire.ts'
import type { JournalPort } from '../store/journal-thread.ts'
import { alone, type Nodes } from '../store/nodes.ts'
import { createAuthenticate } from './authenticate.ts'
import { calm } from './calm.ts'
import { Commits } from './commits.ts'
import { whoOf, type Boards, type Gate, type Person, type Watch } from './door.ts'
import { createGuard } from './guard.ts'
import { startHeartbeat } from './heartbeat.ts'
import { createJournalExtension } from './journal-extension.ts'
import { Journal } from './journal.ts'
import { seldom, type Log } from './log.ts'
import { createMeters } from './meters.ts'
import type { OpenBoard } from './open-board.ts'
import { createPresenceAcross, whoIn } from './presence-across.ts'
import { createPresence } from './presence.ts'
import { createReading } from './reading.ts'
import { createRights } from './rights.ts'
import { defaults, type Settings } from './settings.ts'
import type { BoardSocket, Context } from './socket.ts'
import { Sockets } from './sockets.ts'
import { createUpgrade } from './upgrade.ts'
import { createWriting } from './writing.ts'

export type BoardsParts = {
  /** `openJournal(databaseFile(dataDir))`; whoever opened it closes it, after `stop`. */
  journal: JournalPort
  gate: Gate
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
  const live = openUp(parts)
  const { sockets, commits, hocuspocus, rights, presence } = live
  const { gate, journal: port, watch = {}, addressOf = ({ socket }) => socket.remoteAddress ?? '' } = parts
  let stopping = false
  return {
    upgrade: createUpgrade({
      hocuspocus,
      sockets,
      settings: live.settings,
      log: live.log,
      gate,
      takePresence: presence.take,
      watch,
      addressOf,
      isStopping: () => stopping,
    }),
    ...createWriting({ ...live, gate, port }),
    ...createReading({ ...live, port }),
    present: live.present,
    recheck: rights.recheck,
    redecide: rights.redecide,
    dismiss: (person, reason, board) => sockets.dismiss(person, reason, board),
    shut: (board, reason) => sockets.shut(board, reason),
    trouble: () => commits.trouble,
    stop: async () => {
      stopping = true
      await leave(live)
    },
  }
}

type Live = ReturnType<typeof openUp>

/** Everything that boards live by, tied together and listening. */
function openUp(parts: BoardsParts) {
  const { gate, journal: port, nodes = alone, watch = {}, personOf = async () => undefined } = parts
  const settings = { ...defaults, ...parts.settings }
  const log = seldom(parts.log)
  const meters = createMeters(parts.metrics)
  const sockets = new Sockets(settings, meters)
  const commits = new Commits({ journal: port, settings, meters, log }, (says) =>
    sockets.tell(says === undefined ? { type: 'savingAgain' } : { type: 'cannotSave', says }),
  )
  const onRemoved = (board: string, by: Person, cards: string[]): void =>
    sockets.tell(
      { type: 'removed', cards: cards.slice(0, limits.cardsNamed), by: whoOf(by) },
      sockets.on(board),
    )
  const shared = nodes !== alone
  /** The document is past: whoever comes opens the board again. */
  const forget = (open: OpenBoard): void => {
    hocuspocus.documents.delete(open.id)
    open.doc.destroy()
    meters.boards.dec()
    sockets.shut(open.id, 'resync')
  }
  const told = { onRemoved, watch, personOf, shared, onAnew: forget }
  const journal = new Journal({ journal: port, commits, settings, meters, log, ...told })
  const presence = createPresence(journal, settings, meters)
  const across = createPresenceAcross(nodes, (board) => {
    const [open, document] = [journal.named(board), hocuspocus.documents.get(board)]
    return open && document && { open, awareness: document.awareness }
  })
  const epochOf = (doc: Doc): string => journal.boardOf(doc).epoch
  // In this order: who she is, what she may write, that it is written, and who sees her.
  const hocuspocus = hocuspocusOf(log, [
    createAuthenticate({ gate, epochOf, sockets, trouble: () => commits.trouble, watch, log }),
    createGuard(journal, settings),
    createJournalExtension(journal, meters),
    presence.extension,
    ...(shared ? [across.extension] : []),
    paced,
  ])
  const rights = createRights({ gate, sockets, settings })
  hear(nodes, journal, rights, across)
  const heartbeat = startHeartbeat(sockets, settings)
  const present = (board: string) => presentOn(board, sockets, shared ? hocuspocus : undefined)
  const parted = { settings, log, sockets, commits, journal, presence, hocuspocus, rights, heartbeat }
  return { ...parted, present, forget }
}

/** What other nodes did is taken over here. */
function hear(
  nodes: Nodes,
  journal: Journal,
  rights: ReturnType<typeof createRights>,
  across: ReturnType<typeof createPresenceAcross>,
): void {
  nodes.hear({
    written(board, seq) {
      const open = journal.named(board)
      if (open && seq > open.seq) journal.catchUp(open)
    },
    heard: across.heard,
    /** Other nodes may have written, or changed somebody's rights, without a word of it here. */
    again() {
      for (const open of journal.all) journal.catchUp(open)
      rights.redecideAll()
    },
  })
}

const hocuspocusOf = (log: Log, extensions: readonly Extension<Context>[]): Hocuspocus<Context> =>
  new Hocuspocus<Context>({
    quiet: true,
    // Ours are the ping and the deadline for signing in; an idle reader is nobody's harm.
    timeout: aDay,
    maxUnauthenticatedQueueSize: 1_100_000,
    maxUnauthenticatedQueueMessages: 100,
    maxPendingDocuments: 1,
    extensions: extensions.map((extension) => calm(extension, log)),
  })

/** Who has a socket on the board here; with a Hocuspocus that hears of other nodes, who has one there as well. */
function presentOn(board: string, sockets: Sockets, elsewhere: Hocuspocus<Context> | undefined): Who[] {
  const here = new Map<string, Who>()
  const document = elsewhere?.documents.get(board)
  if (document) for (const [, { who }] of whoIn(document.awareness)) here.set(who.id, who)
  for (const { person, connection } of sockets.on(board))
    if (person && connection) here.set(person.id, whoOf(person))
  return [...here.values()]
}

async function leave({ settings, sockets, commits, journal, heartbeat }: Live): Promise<void> {
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
