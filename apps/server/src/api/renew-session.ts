import { deviceFor } from '../access/device.ts'
import { openSession } from '../access/sessions.ts'
import type { PersonRow } from '../store/people.ts'
import type { Context } from './house.ts'

/** What another tab asks while the new cookie is on its way is still answered. */
const passingMs = 3_000
/** A board that comes back is to bring the new cookie. */
const soonMs = 1_000

/**
 * Whoever may more than before, or has a new password, gets a new session, and all that she had end: what somebody
 * else gave her, or took from her, before she came in opens nothing now. A program that shows a token, which no page
 * can plant, goes on with that one.
 */
export async function renewSession(ctx: Context, row: Pick<PersonRow, 'id' | 'password'>): Promise<void> {
  if (ctx.byToken) await ctx.store.sessions.endAll(row.id, ctx.session)
  else await replaceSession(ctx, row.id)
  ctx.setDevice(deviceFor(row))
  setTimeout(() => ctx.boards.dismiss(row.id, 'resync'), soonMs).unref()
}

async function replaceSession(ctx: Context, person: string): Promise<void> {
  const { sessions } = ctx.store
  const now = Date.now()
  const own = ctx.session === undefined ? [] : await sessions.standing([ctx.session], now)
  await sessions.endAll(person)
  for (const hash of own) await sessions.add({ hash, person, createdAt: now, expiresAt: now + passingMs })
  ctx.setCookie(await openSession(ctx.store, person, ctx.agent))
}
