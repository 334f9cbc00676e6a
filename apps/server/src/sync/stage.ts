import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Registry } from 'prom-client'
import type { Role } from '@parley/model/access.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { aPlace } from '../store/a-postgres.ts'
import { openDatabase, type Database } from '../store/database.ts'
import { openJournal, type JournalPort } from '../store/journal-thread.ts'
import { joinNodes } from '../store/join-nodes.ts'
import { alone } from '../store/nodes.ts'
import { sumOf } from '../store/sums.ts'
import type { Boards, Gate, Person } from './door.ts'
import type { Log } from './log.ts'
import { createBoards } from './server.ts'
import type { Settings } from './settings.ts'

/** How a stage differs from the usual one. */
export type Staging = {
  folder?: string
  /** Which database; else one of the stage's own. */
  at?: string
  /** Other stages stand on the same database. */
  beside?: boolean
  settings?: Partial<Settings>
  /** Puts something between the boards and the disk. */
  journal?: (real: JournalPort) => JournalPort
  /** The same between the boards and what is known of people. */
  gate?: (real: Gate) => Gate
  log?: Log
}

/** Live boards on a real port, over a folder of their own, where a person's token is her name. */
export type Stage = {
  url: string
  folder: string
  at: string
  boards: Boards
  database: Database
  metrics: Registry
  /** Everybody is an editor of every board unless it stands here. */
  roles: Map<string, Role | undefined>
  seed(board: string, plan?: string): Promise<void>
  /** Stops the boards and opens others over the same folder and port. */
  again(): Promise<Stage>
  /** Stops the boards; the folder stays. */
  stop(): Promise<void>
  close(): Promise<void>
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

export const person = (name: string): Person => ({
  id: name,
  name,
  colour: 1,
  guest: false,
  standing: 'member',
})

export async function openStage(staging: Staging = {}, port = 0): Promise<Stage> {
  const folder = staging.folder ?? (await mkdtemp(join(tmpdir(), 'parley-stage-')))
  const at = staging.at ?? (await aPlace(folder))
  const database = await openDatabase(at)
  const real = openJournal(at)
  const nodes = staging.beside ? await joinNodes(at, staging.log ?? silent) : alone
  const roles = new Map<string, Role | undefined>()
  const metrics = new Registry()
  const boards = createBoards({
    journal: staging.journal?.(real) ?? real,
    gate: staging.gate?.(gateOver(roles)) ?? gateOver(roles),
    log: staging.log ?? silent,
    metrics,
    nodes,
    personOf: async (id) => person(id),
    settings: { checkpointOnLeaving: 1, ...staging.settings },
  })
  const server = createServer()
  server.on('upgrade', (request, socket, head) => boards.upgrade(request, socket, head))
  const listening = await listen(server, port)
  const stop = async () => {
    await boards.stop()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await nodes.close()
    await real.close()
    await database.destroy()
  }
  return {
    url: `ws://127.0.0.1:${listening}`,
    folder,
    at,
    boards,
    database,
    metrics,
    roles,
    seed: (board, plan = 'plan "Spring"') => seed(database, board, plan),
    stop,
    again: async () => {
      await stop()
      return openStage({ ...staging, folder, at }, listening)
    },
    close: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Everybody is who her token or cookie says, and an editor unless it stands among the roles. */
export function gateOver(roles: ReadonlyMap<string, Role | undefined>): Gate {
  const roleFrom: Gate['roleOn'] = async ({ id }, board) => {
    if (board.startsWith('nowhere')) return undefined
    return roles.has(id) ? roles.get(id) : 'editor'
  }
  return {
    identify: async ({ token, cookie }) => {
      const name = token ?? cookie?.replace(/^person=/, '')
      return name && !name.startsWith('nobody') ? person(name) : undefined
    },
    stillGood: async (shown) => shown.map(() => true),
    roleOnSnapshot: async () => undefined,
    roleOn: roleFrom,
    ownRoleOn: roleFrom,
    rolesOn: async (somebody, board) => {
      const role = await roleFrom(somebody, board)
      return { own: role, role }
    },
    originAllowed: ({ headers }, hasToken) =>
      headers.origin ? headers.origin === 'http://parley.test' : hasToken,
  }
}

/** A board of Alice’s, as it stands in a database. */
export async function seed(database: Database, board: string, plan: string): Promise<void> {
  const first = { seq: 1, bytes: seedUpdate(sketch(plan), board) }
  const row = { title: 'Spring', client: null, epoch: 'first', created_at: Date.now(), deleted_at: null }
  const alice = {
    id: 'alice',
    name: 'Alice',
    email: null,
    password: null,
    colour: 1,
    created_at: 0,
    left_at: null,
  }
  const known = database.insertInto('people').values({ ...alice, standing: 'member' })
  await known.onConflict((clash) => clash.doNothing()).execute()
  await database
    .insertInto('boards')
    .values({ id: board, created_by: 'alice', ...row })
    .execute()
  await database
    .insertInto('journal')
    .values({ board, at: Date.now(), person: null, sum: sumOf(board, first), ...first })
    .execute()
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** People are back within five seconds; on a machine that is busy with other tests it may take a little longer. */
export const soonMs = 20_000

/** Waits until something is so; whoever waits in vain hears what for. */
export async function until(
  so: () => boolean | Promise<boolean>,
  what: string,
  patienceMs = 50_000,
): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await so())) {
    if (Date.now() > end) throw new Error(`It never came about that ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
