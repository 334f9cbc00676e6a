import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { NotificationShown } from '../store/notifications.ts'
import { noteKinds, type NoteKind } from './happened.ts'
import type { Asking } from './house.ts'
import { router, signedIn } from './trpc.ts'

const Kind = z.enum(noteKinds)

const settings = router({
  /** Of each kind: does she want to be told? */
  get: signedIn.query(async ({ ctx }): Promise<Record<NoteKind, boolean>> => {
    const silenced = await ctx.store.notifications.silenced(ctx.person.id)
    const told = noteKinds.map((kind) => [kind, !silenced.includes(kind)] as const)
    return z.record(Kind, z.boolean()).parse(Object.fromEntries(told))
  }),

  set: signedIn.input(z.strictObject({ kind: Kind, on: z.boolean() })).mutation(async ({ ctx, input }) => {
    await ctx.store.notifications.setSilenced(ctx.person.id, input.kind, !input.on)
    tellHer(ctx)
    return {}
  }),
})

/** What somebody is told in person: everybody's own, and nobody else's. */
export const notifications = router({
  /** The newest first, a page at a time: `before` is the `next` of the page that came before. */
  list: signedIn
    .input(
      z
        .strictObject({ before: Id.optional(), limit: z.int().min(1).max(100).default(30) })
        .default({ limit: 30 }),
    )
    .query(async ({ ctx, input: { before, limit } }) => {
      const of = { before, limit: limit + 1, now: Date.now() }
      const rows = await ctx.store.notifications.page(ctx.person, of)
      const page = rows.slice(0, limit)
      return { notifications: page.map(shown), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
    }),

  count: signedIn.query(async ({ ctx }) => ({
    unread: await ctx.store.notifications.unread(ctx.person, Date.now()),
  })),

  /** She has seen these, or all. Somebody else’s stay as they are. */
  read: signedIn
    .input(
      z.union([
        z.strictObject({ ids: z.array(Id).min(1).max(200) }),
        z.strictObject({ all: z.literal(true) }),
      ]),
    )
    .mutation(async ({ ctx, input }) => {
      await ctx.store.notifications.setRead(ctx.person.id, 'ids' in input ? input.ids : 'all', Date.now())
      tellHer(ctx)
      return {}
    }),

  settings,
})

/** Her other pages count anew. */
const tellHer = ({ desk, person }: Asking): void =>
  desk.tell({ of: 'notifications', board: null, to: [person.id] })

const shown = (row: NotificationShown) => ({
  id: row.id,
  kind: Kind.parse(row.kind),
  board: { id: row.board, title: row.title },
  snapshot: row.snapshot,
  thread: row.thread,
  by: row.done_by === null ? null : { id: row.done_by, name: row.name ?? '', colour: row.colour ?? 1 },
  says: row.says,
  at: new Date(row.at).toISOString(),
  read: row.read_at !== null,
})
