import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type ProposalRow = Selectable<Tables['proposals']>

export type Proposals = {
  add(proposal: ProposalRow): Promise<void>
  /** All that waits on a board to be shown, with who wrote it: each person's together, in the order of writing. */
  of(board: string): Promise<(ProposalRow & { by: string })[]>
  by(board: string, person: string): Promise<ProposalRow[]>
  /** How many people wrote, and how much. */
  count(board: string): Promise<{ people: number; pieces: number }>
  /** Takes one's own back; false where there is none of hers with this id. */
  takeBack(board: string, person: string, id: string): Promise<boolean>
  remove(ids: readonly string[]): Promise<void>
}

/** Feedback that was written in private and waits to be shown. */
export const proposalsIn = (db: Database): Proposals => ({
  async add(proposal) {
    await db.insertInto('proposals').values(proposal).execute()
  },

  of: (board) =>
    db
      .selectFrom('proposals')
      .innerJoin('people', 'people.id', 'proposals.person')
      .selectAll('proposals')
      .select('people.name as by')
      .where('board', '=', board)
      .orderBy('people.name')
      .orderBy('proposals.person')
      .orderBy('proposals.created_at')
      .execute(),

  by: (board, person) =>
    db
      .selectFrom('proposals')
      .selectAll()
      .where('board', '=', board)
      .where('person', '=', person)
      .orderBy('created_at')
      .execute(),

  async count(board) {
    const { people, pieces } = await db
      .selectFrom('proposals')
      .select(({ fn }) => [
        fn.count<number | string>('person').distinct().as('people'),
        fn.countAll<number | string>().as('pieces'),
      ])
      .where('board', '=', board)
      .executeTakeFirstOrThrow()
    return { people: Number(people), pieces: Number(pieces) }
  },

  async takeBack(board, person, id) {
    const { numDeletedRows } = await db
      .deleteFrom('proposals')
      .where('id', '=', id)
      .where('board', '=', board)
      .where('person', '=', person)
      .executeTakeFirst()
    return numDeletedRows > 0n
  },

  async remove(ids) {
    if (ids.length > 0) await db.deleteFrom('proposals').where('id', 'in', ids).execute()
  },
})
