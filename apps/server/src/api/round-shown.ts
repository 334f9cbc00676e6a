import { can } from '@parley/model/access.ts'
import { asPerson } from '../access/sessions.ts'
import { whoOf } from '../sync/door.ts'
import { mayLead, roundNow, type RoundNow } from './leading.ts'
import { kindsOf, resultOf } from './round-vote.ts'
import type { Asking } from './house.ts'

/** How long a clock that has run out still says so. */
const overMs = 60_000

/** A board's round for one person. Nothing of what others wrote in private or voted is in it but how many did. */
export async function roundFor(ctx: Asking, board: string) {
  const { store, gate, person } = ctx
  const now = await roundNow(store, board)
  const role = await gate.ownRoleOn(person, board)
  const moderator = now && now.moderator !== null && (await store.people.byId(now.moderator))
  const mine = await store.proposals.by(board, person.id)
  const [last] = await store.votes.ended(board, Number.MAX_SAFE_INTEGER, 1)
  return {
    moderator: moderator ? whoOf(asPerson(moderator)) : null,
    muted: now?.muted === 1,
    private: now?.private === 1,
    mayLead: mayLead(role, now, person.id),
    mayPropose: can(role, 'propose'),
    timer: timerOf(now),
    written: await store.proposals.count(board),
    mine: mine.map(({ id, title, text, type, sentiment }) => ({ id, title, text, type, sentiment })),
    vote: await openVote(ctx, board),
    result: last ? await resultOf(store, last) : null,
  }
}

/** `leftMs` is by the server's clock, so that nobody's own need be right. */
function timerOf(now: RoundNow | undefined) {
  if (!now || now.ends_at === null) return null
  const leftMs = now.ends_at - Date.now()
  if (leftMs < -overMs) return null
  return { endsAt: new Date(now.ends_at).toISOString(), leftMs, lastsMs: now.lasts_ms ?? 0 }
}

async function openVote({ store, person }: Asking, board: string) {
  const open = await store.votes.open(board)
  if (!open) return null
  const mine = await store.votes.mine(open.id, person.id)
  const left = open.each - mine.reduce((sum, { votes }) => sum + votes, 0)
  return {
    id: open.id,
    each: open.each,
    on: kindsOf(open),
    mine,
    left,
    voters: await store.votes.voters(open.id),
  }
}
