import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import { HookEvent, HookEvents } from '../hooks/events.ts'
import { faultIn } from '../hooks/post.ts'
import { newHookSecret } from '../hooks/signature.ts'
import type { DeliveryRow } from '../store/deliveries.ts'
import type { HookRow } from '../store/hooks.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { needInWorkspace } from './need.ts'
import { router, signedIn } from './trpc.ts'

const mostHooks = 50

const Create = z.strictObject({
  url: z.string().max(2_000, 'is longer than 2,000 letters'),
  events: z.array(HookEvent).min(1, 'names no event').max(HookEvent.options.length),
  board: Id.optional(),
})

/** Sentences for what is wrong with an address before anything was sent there. */
const says = {
  notHttps: 'url: an address outside begins with https.',
  inside: 'url: it leads into this network, which the server’s settings do not allow.',
}

/** Other programs that are told of what happens; for the workspace's owner. */
export const hooks = router({
  /** The secret by which the other program knows our messages is shown this once. */
  create: signedIn.input(Create).mutation(async ({ ctx, input: { url, events, board } }) => {
    needInWorkspace(ctx, 'administer')
    const fault = faultIn(url, ctx.hooksInside)
    if (fault)
      throw new Problem(
        'badInput',
        fault === 'notHttps' || fault === 'inside'
          ? says[fault]
          : 'url: is not an address such as https://example.org/parley',
      )
    if (board !== undefined && !(await ctx.store.boards.byId(board))) throw new Problem('notHere')
    if ((await ctx.store.hooks.list()).length >= mostHooks)
      throw new Problem('badInput', `There are ${mostHooks} webhooks already: delete one first.`)
    const secret = newHookSecret()
    const row = { id: newId(), board: board ?? null, url, secret, created_at: Date.now() }
    await ctx.store.hooks.add({ ...row, events: JSON.stringify([...new Set(events)]) })
    return { hook: row.id, secret }
  }),

  list: signedIn.query(async ({ ctx }) => {
    needInWorkspace(ctx, 'administer')
    const rows = await ctx.store.hooks.list()
    return Promise.all(rows.map(async (row) => shown(row, await lastOf(ctx, row.id))))
  }),

  /** Nothing more is sent there, not even what was on its way. */
  delete: signedIn.input(z.strictObject({ hook: Id })).mutation(async ({ ctx, input }) => {
    await needHook(ctx, input.hook)
    await ctx.store.hooks.remove(input.hook)
    return {}
  }),

  deliveries: router({
    /** What was sent to one, the newest first: `before` is the `next` of the page that came before. */
    list: signedIn
      .input(
        z.strictObject({
          hook: Id,
          before: Id.optional(),
          limit: z.int().min(1).max(100).default(30),
        }),
      )
      .query(async ({ ctx, input: { hook, before, limit } }) => {
        await needHook(ctx, hook)
        const rows = await ctx.store.hooks.deliveries(hook, { before, limit: limit + 1 })
        const page = rows.slice(0, limit)
        return { deliveries: page.map(sent), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
      }),
  }),

  /** Tries one again now, from the beginning; under its old id, by which a receiver knows it. */
  resend: signedIn.input(z.strictObject({ delivery: Id })).mutation(async ({ ctx, input }) => {
    needInWorkspace(ctx, 'administer')
    const row = await ctx.store.hooks.delivery(input.delivery)
    if (!row) throw new Problem('noHook')
    await ctx.store.hooks.settle(row.id, { tries: 0, state: 'waiting', next_at: Date.now(), fault: null })
    ctx.sender.wake()
    return {}
  }),
})

async function needHook(ctx: Asking, id: string): Promise<HookRow> {
  needInWorkspace(ctx, 'administer')
  const row = await ctx.store.hooks.byId(id)
  if (!row) throw new Problem('noHook')
  return row
}

const lastOf = async ({ store }: Asking, hook: string): Promise<DeliveryRow | undefined> =>
  (await store.hooks.deliveries(hook, { limit: 1 }))[0]

const shown = (row: HookRow & { title: string | null }, last: DeliveryRow | undefined) => ({
  id: row.id,
  url: row.url,
  events: HookEvents.parse(JSON.parse(row.events)),
  board: row.board === null ? null : { id: row.board, title: row.title ?? '' },
  createdAt: new Date(row.created_at).toISOString(),
  last: last ? sent(last) : null,
})

const sent = ({ id, event, created_at, tries, state, next_at, fault }: DeliveryRow) => ({
  id,
  event: HookEvent.parse(event),
  at: new Date(created_at).toISOString(),
  tries,
  state,
  nextAt: next_at === null ? null : new Date(next_at).toISOString(),
  fault,
})
