import { initTRPC, type TRPCError } from '@trpc/server'
import { z } from 'zod'
import { canInWorkspace, can, type Act, type Role, type WorkspaceAct } from '@parley/model/access.ts'
import type { Deeds } from './deeds.ts'
import type { Seal } from '../access/seal.ts'
import type { AnswerPace } from '../listening/answer-pace.ts'
import type { Intake } from '../listening/intake.ts'
import type { Guesses } from '../access/guesses.ts'
import type { Pictures } from '../access/pictures.ts'
import type { SetupCode } from '../access/setup-code.ts'
import type { Consumers } from '../consumers/consumers.ts'
import type { Sender } from '../hooks/sender.ts'
import type { Store } from '../store/store.ts'
import { Refused, type Boards, type Gate, type Person } from '../sync/door.ts'
import type { ApprovedVersions } from './approved-versions.ts'
import type { Auditing } from './auditing.ts'
import { costOf } from './audited.ts'
import { noteDone, noteRefused, type Touched } from './calls-audited.ts'
import type { Imports } from './imports.ts'
import type { NewsDesk } from './news.ts'
import type { OwnLanes } from './own-lanes.ts'
import type { Past } from './past.ts'
import { fromRefused, Problem, problems, type ProblemData } from './problem.ts'
import type { Readings } from './readings.ts'
import type { Summaries } from './summary.ts'
import type { TongueName } from '@parley/model/tongue/tongues.ts'
import type { SnapshotRow } from '../store/snapshots.ts'
import type { Happened } from './happened.ts'

/** What every procedure stands on; built in `rooms/house.ts`. */
export type House = {
  store: Store
  gate: Gate
  boards: Boards
  readings: Readings
  /** What the boards' journals tell. */
  past: Past
  summaries: Summaries
  imports: Imports
  pictures: Pictures
  /** The people of the data sets. */
  consumers: Consumers
  setupCode: SetupCode
  /** Wrong passwords and codes. */
  guesses: Guesses
  /** How much everybody may change in a while. */
  deeds: Deeds
  ownLanes: OwnLanes
  desk: NewsDesk
  sender: Pick<Sender, 'wake'>
  /** May webhooks lead into our own network? */
  hooksInside: boolean
  /** Call it when something beside the document was changed, after it was kept. */
  happened: Happened
  /** What was approved, written into the boards. */
  approvedVersions: ApprovedVersions
  /** Where answers come in, and what keeps the addresses that come with them. */
  intake: Intake
  /** How fast they may come from one network. */
  answerPace: AnswerPace
  seal: Seal
  /** The log of access and decisions. */
  auditing: Auditing
}

/** One request: who asks, from where, and how to answer with a cookie. */
export type Context = House & {
  person: Person | undefined
  /** The hash of the session that the request came with. */
  session: string | undefined
  /** Was it shown as a token, by a program that reads no cookies? */
  byToken: boolean
  /** As tries are counted: an IPv6 network, not the one address. */
  address: string
  /** What this call is about, for the audit log: a fresh one for each call of a batch. */
  touched: Touched
  /** In which the model's sentences are said to whoever asks. */
  tongue: TongueName
  /** How the browser names itself. */
  agent: string | undefined
  /** How people reach us, for links that are handed on: https://parley.example.org */
  base: string
  /** What the browser shows of having been let in before. */
  device: string | undefined
  setCookie(secret: string): void
  setDevice(shown: string): void
  clearCookie(): void
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error }) {
    const parley = told(error)
    const { code, httpStatus } = shape.data
    return { ...shape, message: parley.says, data: { code, httpStatus, parley } }
  },
})

/** What a client is told of an error. Of one that nobody foresaw it learns nothing but that it happened. */
function told(error: TRPCError): ProblemData {
  if (error instanceof Problem) return error.parley
  if (error.cause instanceof z.ZodError) return toldOfInput(error.cause)
  if (error.code === 'NOT_FOUND' || error.code === 'METHOD_NOT_SUPPORTED')
    return { code: 'noSuchCall', says: problems.noSuchCall.says }
  const code = error.code === 'INTERNAL_SERVER_ERROR' ? 'failed' : 'badInput'
  return { code, says: problems[code].says }
}

function toldOfInput(error: z.ZodError): ProblemData {
  const faults = error.issues.map(({ path, message }) => ({ path: path.join('.'), says: message }))
  const [first] = faults
  const says = first ? `${first.path || 'The request'}: ${first.says}` : problems.badInput.says
  return { code: 'badInput', says, faults }
}

export const router = t.router

/** Here, and nowhere else, calls come into the audit log. */
const noted = t.procedure.use(async ({ ctx, path, getRawInput, next }) => {
  const touched: Touched = {}
  const done = await next({ ctx: { ...ctx, touched } })
  const input = await getRawInput().catch(() => undefined)
  const call = { path, person: ctx.person?.id, address: ctx.address, touched, input }
  if (done.ok) {
    await noteDone(ctx.auditing, call, done.data)
    return done
  }
  const { cause } = done.error
  const problem = cause instanceof Refused ? fromRefused(cause) : done.error
  await noteRefused(ctx.auditing, call, problem)
  if (cause instanceof Refused) throw problem
  return done
})

/** What anybody may call. Whoever floods the house waits before anything is worked out for her. */
export const procedure = noted.use(({ ctx, path, type, next }) => {
  const who = ctx.person?.id ?? ctx.address
  if (type === 'mutation' && !ctx.deeds.take(who, costOf(path))) throw new Problem('tooFast')
  return next()
})

/** What only somebody may call, guests included. */
export const signedIn = procedure.use(({ ctx, next }) => {
  if (!ctx.person) throw new Problem('signedOut')
  const { person } = ctx
  return ctx.ownLanes.take(person.id, () => next({ ctx: { ...ctx, person } }))
})

export type Asking = Context & { person: Person }

/** The person's role on the board, which must allow the act; without any role there is no such board for her. */
export async function need(ctx: Asking, board: string, act: Act): Promise<Role> {
  ctx.touched.board = board
  return mustAllow(await ctx.gate.roleOn(ctx.person, board), act)
}

/** The same by her own role, whoever may have muted editing: for what leads a round or is no editing. */
export async function needOwn(ctx: Asking, board: string, act: Act): Promise<Role> {
  ctx.touched.board = board
  return mustAllow(await ctx.gate.ownRoleOn(ctx.person, board), act)
}

function mustAllow(role: Role | undefined, act: Act): Role {
  if (!role) throw new Problem('notHere')
  if (!can(role, act)) throw new Problem('notAllowed')
  return role
}

/** Somebody wanted it seen. */
export const isOpen = (kind: SnapshotRow['kind']): boolean => kind === 'named' || kind === 'asked'

/**
 * A snapshot, for who may do this with it; for everybody else there is none. What Parley kept by itself shows the
 * board as it was before somebody was let in, and is for those who may see the past.
 */
export async function needSnapshot(ctx: Asking, id: string, act: Act): Promise<SnapshotRow> {
  const row = await ctx.store.snapshots.byId(id)
  ctx.touched.board = row?.board
  const role = row && (await ctx.gate.roleOnSnapshot(ctx.person, row))
  if (!row || !role) throw new Problem('noSnapshot')
  if (!isOpen(row.kind) && !can(role, 'seePast')) throw new Problem('noSnapshot')
  if (!can(role, act)) throw new Problem('notAllowed')
  return row
}

/** Is she one of the house, for whom internal notes and threads are? */
export const seesInternal = ({ person }: Asking): boolean => canInWorkspace(person.standing, 'seeInternal')

export function needInWorkspace(ctx: Asking, act: WorkspaceAct): void {
  if (!canInWorkspace(ctx.person.standing, act)) throw new Problem('notAllowed')
}
