import { asPerson } from '../access/sessions.ts'
import type { Person } from '../sync/door.ts'
import type { Asking } from './house.ts'
import { seesInternal } from './need.ts'

/** Where something is said: on a board, or about one snapshot of it. */
export type Place = { board: string; snapshot: string | undefined }

/**
 * Who can be mentioned there, by name. Colleagues may mention every colleague and whoever was let in. A guest may
 * mention those whom she meets there anyhow: who was let in, who founded the board, who is on it, who wrote.
 */
export async function mentionable(ctx: Asking, place: Place): Promise<Person[]> {
  const { store } = ctx
  const { board, snapshot } = place
  const invited = await store.grants.peopleOn(board, snapshot, Date.now())
  const ids = seesInternal(ctx)
    ? [...invited, ...(await store.people.accounts()).map(({ id }) => id)]
    : await metThere(ctx, place, invited)
  const rows = await store.people.byIds([...new Set(ids)])
  const there = rows.filter(({ left_at }) => left_at === null)
  return there.map(asPerson).toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Somebody who sees one snapshot of the board meets nobody but those who speak of that. */
async function metThere(
  ctx: Asking,
  { board, snapshot }: Place,
  invited: readonly string[],
): Promise<string[]> {
  const onBoard = (await ctx.gate.roleOn(ctx.person, board)) !== undefined
  const wrote = await ctx.store.comments.authors(board, onBoard ? undefined : snapshot)
  if (!onBoard) {
    const taken = snapshot === undefined ? undefined : await ctx.store.snapshots.byId(snapshot)
    return [...wrote, ...(taken ? [taken.created_by] : []), ctx.person.id]
  }
  const founder = (await ctx.store.boards.byId(board))?.created_by
  const here = ctx.boards.present(board).map(({ id }) => id)
  return [...invited, ...wrote, ...here, ...(founder === undefined ? [] : [founder])]
}

/** Of the people somebody names, those whom she can name there and who may read what she says. */
export async function mentioned(
  ctx: Asking,
  place: Place,
  named: readonly string[],
  internal: boolean,
): Promise<string[]> {
  if (named.length === 0) return []
  const there = (await mentionable(ctx, place)).filter(({ guest }) => !(internal && guest))
  const ids = new Set(there.map(({ id }) => id))
  return [...new Set(named)].filter((id) => ids.has(id))
}
