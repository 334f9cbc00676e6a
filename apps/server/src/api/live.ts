import { initTRPC } from '@trpc/server'
import { Id } from '@parley/model/ids.ts'
import type { News } from '@parley/model/wire.ts'
import { z } from 'zod'
import { canInWorkspace } from '@parley/model/access.ts'
import type { Credentials, Gate, Person } from '../sync/door.ts'
import type { Store } from '../store/store.ts'
import type { NewsDesk, Told } from './news.ts'

/** One page that listens. */
export type Listener = {
  store: Store
  gate: Gate
  desk: NewsDesk
  shown: Credentials
  /** Begins to listen once more, where she may; until `leaveOne`. */
  takeOne(): boolean
  leaveOne(): void
}

const t = initTRPC.context<Listener>().create({ isDev: false })

const Where = z.strictObject({ board: Id.optional(), snapshot: Id.optional() })
type Where = z.infer<typeof Where>

/** What is told to pages as it happens. Served on its own socket, which can do nothing else. */
export const liveRouter = t.router({
  /**
   * News of a board or a snapshot, and what is for this person alone. Rights are asked anew at each piece of news:
   * whoever was sent away meanwhile hears nothing more, and it ends for who is signed out.
   */
  news: t.procedure.input(Where).subscription(async function* ({ ctx, input, signal }) {
    if (!ctx.takeOne()) return
    try {
      for await (const told of ctx.desk.heard(signal ?? AbortSignal.abort())) {
        const person = await ctx.gate.identify(ctx.shown)
        if (!person) return
        if (await isFor(ctx, person, input, told)) yield { of: told.of, board: told.board } satisfies News
      }
    } finally {
      ctx.leaveOne()
    }
  }),
})
export type LiveRouter = typeof liveRouter

async function isFor({ store, gate }: Listener, person: Person, at: Where, told: Told): Promise<boolean> {
  if (told.to) return told.to.includes(person.id)
  if (told.internal && !canInWorkspace(person.standing, 'seeInternal')) return false
  const here = told.board !== null && told.board === at.board
  if (here && (await gate.roleOn(person, told.board ?? '')) !== undefined) return true
  if (told.snapshot === undefined || told.snapshot !== at.snapshot) return false
  const row = await store.snapshots.byId(told.snapshot)
  return row !== undefined && (await gate.roleOnSnapshot(person, row)) !== undefined
}
