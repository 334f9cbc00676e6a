import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type VoteRow = Selectable<Tables['votes']>
export type Tally = { card: string; votes: number }

export type Votes = {
  add(vote: VoteRow): Promise<void>
  /** The one that is going on. */
  open(board: string): Promise<VoteRow | undefined>
  /** Those that are over and began before a moment, the newest first. */
  ended(board: string, before: number, limit: number): Promise<VoteRow[]>
  end(board: string, at: number): Promise<void>
  /** What one person has on each card. */
  mine(vote: string, person: string): Promise<Tally[]>
  /** Replaces what one person has on a card; 0 takes it back. */
  cast(ballot: { vote: string; person: string; card: string; votes: number }): Promise<void>
  /** How many people have voted. */
  voters(vote: string): Promise<number>
  /** What all have given each card, the most first. */
  tally(vote: string): Promise<Tally[]>
}

/** Votes on a board's cards. */
export const votesIn = (db: Database): Votes => ({
  async add(vote) {
    await db.insertInto('votes').values(vote).execute()
  },

  open: (board) =>
    db
      .selectFrom('votes')
      .selectAll()
      .where('board', '=', board)
      .where('ended_at', 'is', null)
      .executeTakeFirst(),

  ended: (board, before, limit) =>
    db
      .selectFrom('votes')
      .selectAll()
      .where('board', '=', board)
      .where('ended_at', 'is not', null)
      .where('begun_at', '<', before)
      .orderBy('begun_at', 'desc')
      .limit(limit)
      .execute(),

  async end(board, at) {
    await db
      .updateTable('votes')
      .set({ ended_at: at })
      .where('board', '=', board)
      .where('ended_at', 'is', null)
      .execute()
  },

  ...ballotsIn(db),
})

const ballotsIn = (db: Database): Pick<Votes, 'mine' | 'cast' | 'voters' | 'tally'> => ({
  mine: (vote, person) =>
    db
      .selectFrom('ballots')
      .select(['card', 'votes'])
      .where('vote', '=', vote)
      .where('person', '=', person)
      .execute(),

  async cast(ballot) {
    const { vote, person, card } = ballot
    await db
      .deleteFrom('ballots')
      .where('vote', '=', vote)
      .where('person', '=', person)
      .where('card', '=', card)
      .execute()
    if (ballot.votes > 0) await db.insertInto('ballots').values(ballot).execute()
  },

  async voters(vote) {
    const { people } = await db
      .selectFrom('ballots')
      .select(({ fn }) => fn.count<number | string>('person').distinct().as('people'))
      .where('vote', '=', vote)
      .executeTakeFirstOrThrow()
    return Number(people)
  },

  async tally(vote) {
    const rows = await db
      .selectFrom('ballots')
      .select(({ fn }) => ['card', fn.sum<number | string>('votes').as('votes')])
      .where('vote', '=', vote)
      .groupBy('card')
      .orderBy('votes', 'desc')
      .orderBy('card')
      .execute()
    return rows.map(({ card, votes }) => ({ card, votes: Number(votes) }))
  },
})
