import { deviceFor } from '../access/device.ts'
import { openSession } from '../access/sessions.ts'
import type { Held } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import { Problem } from './problem.ts'
import type { Context } from './house.ts'

/** What another tab asks while the new cookie is on its way is still answered. */
const passingMs = 3_000
/** A board that comes back is to bring the new cookie. */
const soonMs = 1_000

/**
 * Whoever may more than before, or has a new password, gets a new session, and all that she had end: what somebody
 * else gave her, or took from her, before she came in opens nothing now. A program that shows a token, which no page
 * can plant, goes on with that one. Throws `signedOut` where she has left since, or has yet another password.
 */
export async function renewSession(ctx: Context, row: Held): Promise<void> {
  const secret = await ctx.store.together(async (store) => {
    if (!(await store.people.stillHas(row))) throw new Problem('signedOut')
    return ctx.byToken ? store.sessions.endAll(row.id, ctx.session) : replaceSession(ctx, store, row.id)
  })
  if (secret) ctx.setCookie(secret)
  ctx.setDevice(deviceFor(row))
  setTimeout(() => ctx.boards.dismiss(row.id, 'resync'), soonMs).unref()
}

async function replaceSession(ctx: Context, store: Store, person: string): Promise<string> {
  const { sessions } = store
  const now = Date.now()
  const own = ctx.session === undefined ? [] : await sessions.standing([ctx.session], now)
  await sessions.endAll(person)
  for (const hash of own) await sessions.add({ hash, person, createdAt: now, expiresAt: now + passingMs })
  return openSession(store, person, ctx.agent)
}
