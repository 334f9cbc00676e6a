import { can, sideByStanding, type Side } from '@parley/model/access.ts'
import type { ReviewRow } from '../store/reviews.ts'
import type { Store } from '../store/store.ts'
import { Problem } from './problem.ts'
import type { Asking, House } from './house.ts'

/** A review, and for which side of it somebody speaks. */
export type Speaking = { row: ReviewRow; side: Side }

export const otherSide = { company: 'customer', customer: 'company' } as const satisfies Record<Side, Side>

/** A review, for who may review its board; for everybody else there is none. */
export async function needReview(ctx: Asking, id: string): Promise<Speaking> {
  const row = await ctx.store.reviews.byId(id)
  const role = row && (await ctx.gate.roleOn(ctx.person, row.board))
  if (!row || !role) throw new Problem('noReview')
  if (!can(role, 'review')) throw new Problem('notAllowed')
  const side = await sideIn(ctx, id)
  if (!side) throw new Problem('noReview')
  return { row, side }
}

/**
 * A guest who became a colleague stays with the side that she has written for. A colleague who became a guest has none:
 * for the house she speaks no more, and what it wrote she knows.
 */
export async function sideIn({ store, person }: Asking, review: string): Promise<Side | undefined> {
  const writers = await store.reviewWords.writers(review)
  const wrote = writers.find(({ by }) => by === person.id)?.side
  const own = sideByStanding[person.standing]
  return wrote === 'company' && own === 'customer' ? undefined : (wrote ?? own)
}

/** The ids of all who may speak for a side, so that its news reaches nobody else. */
export async function speakersOf(
  { store }: Pick<House, 'store'>,
  { row, side }: Speaking,
): Promise<string[]> {
  const people = side === 'customer' ? await customersOn(store, row.board) : await store.people.accounts()
  const stays = new Map((await store.reviewWords.writers(row.id)).map((one) => [one.by, one.side]))
  return people.map(({ id }) => id).filter((id) => (stays.get(id) ?? side) === side)
}

/**
 * Whom of a side to tell in person: every customer who is on the board, and of the house those who have to do with
 * the review, since all of the workspace could speak for it.
 */
export async function takersOf(ctx: Pick<House, 'store'>, speaking: Speaking): Promise<string[]> {
  const speakers = await speakersOf(ctx, speaking)
  if (speaking.side === 'customer') return speakers
  const { row } = speaking
  const writers = await ctx.store.reviewWords.writers(row.id)
  const founder = (await ctx.store.boards.byId(row.board))?.created_by
  const takers = [row.begun_by, founder, ...writers.map(({ by }) => by)]
  return speakers.filter((id) => takers.includes(id))
}

/** The guests of a board who may review it, by name. */
export async function customersOn(store: Store, board: string): Promise<{ id: string; name: string }[]> {
  const letIn = (await store.grants.guestsOn(board, Date.now())).filter(({ role }) => can(role, 'review'))
  return [...new Map(letIn.map(({ person, name }) => [person, { id: person, name }])).values()]
}
