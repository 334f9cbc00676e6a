import { sql, type Selectable, type Updateable } from 'kysely'
import { takeAnswers, type NewAnswer } from './answers-taken.ts'
import { withoutLog, type Database } from './database.ts'
import type { Tables } from './tables.ts'

export type AnswerRow = Omit<Selectable<Tables['answers']>, 'sum'>
type Changes = Pick<Updateable<Tables['answers']>, 'read_at' | 'sentiment' | 'feedback' | 'told_at' | 'tags'>

/** Which of a board's answers, the newest first. */
export type AnswersAsked = {
  board: string
  card?: string | undefined
  /** `open`: no feedback card holds it yet. `toTell`: may be answered, and was not. */
  show?: 'unread' | 'tagged' | 'open' | 'toTell' | undefined
  /** Only those in whose words, choice or tags this stands. */
  words?: string | undefined
  /** Only those held by one of these cards. */
  feedback?: readonly string[] | undefined
  /** Only those after this one in the list. */
  before?: { at: number; id: string } | undefined
  limit: number
}
/** Who would recommend us, by contact point and month (2026-11). */
export type Scores = {
  card: string
  month: string
  promoters: number
  passives: number
  detractors: number
}

/** Who spoke at a contact point on a day (in UTC), and how many of them were negative. */
export type VoicesOfDay = { card: string; day: string; all: number; negative: number }

export type Answers = {
  /** Keeps what came in, all or none, and answers the ids of those for which there was no room. */
  take(answers: readonly NewAnswer[]): Promise<ReadonlySet<string>>
  list(asked: AnswersAsked): Promise<AnswerRow[]>
  byIds(board: string, ids: readonly string[]): Promise<AnswerRow[]>
  count(board: string): Promise<{ all: number; unread: number }>
  /** How many answers stand behind each contact point of a board. */
  countByCard(board: string): Promise<ReadonlyMap<string, number>>
  scores(board: string): Promise<Scores[]>
  /** From that day on; answers with neither a mood nor a score say nothing of it. */
  voices(board: string, from: string): Promise<VoicesOfDay[]>
  change(board: string, ids: readonly string[], changes: Changes): Promise<void>
  remove(board: string, ids: readonly string[]): Promise<void>
  /** What came with one of these addresses, on all boards. */
  byMarks(marks: readonly string[]): Promise<AnswerRow[]>
  /** The marks of all addresses that there are. */
  marks(): Promise<string[]>
  /** Deletes everything that came with this address up to then, on all boards; answers how many. */
  erase(mark: string, until: number): Promise<number>
}

/** What people answered at contact points. */
export const answersIn = (db: Database): Answers => {
  const these = (board: string, ids: readonly string[]) =>
    db.selectFrom('answers').selectAll().where('board', '=', board).where('id', 'in', ids)
  return {
    take: (answers) => takeAnswers(db, answers),

    list: (asked) => listed(db, asked).execute(),

    byIds: (board, ids) => these(board, ids).execute(),

    async count(board) {
      const row = await db
        .selectFrom('answers')
        .select((one) => [
          one.fn.countAll<number | string>().as('all'),
          one.fn.sum<number | string | null>(sql`case when read_at is null then 1 else 0 end`).as('unread'),
        ])
        .where('board', '=', board)
        .executeTakeFirstOrThrow()
      return { all: Number(row.all), unread: Number(row.unread ?? 0) }
    },

    async countByCard(board) {
      const rows = await db
        .selectFrom('answers')
        .select((one) => ['card', one.fn.sum<number | string>('times').as('count')])
        .where('board', '=', board)
        .groupBy('card')
        .execute()
      return new Map(rows.map(({ card, count }) => [card, Number(count)]))
    },

    scores: (board) => scoresOf(db, board),

    voices: (board, from) => voicesOf(db, board, from),

    async change(board, ids, changes) {
      if (ids.length === 0 || Object.keys(changes).length === 0) return
      await db.updateTable('answers').set(changes).where('board', '=', board).where('id', 'in', ids).execute()
    },

    async remove(board, ids) {
      await db.deleteFrom('answers').where('board', '=', board).where('id', 'in', ids).execute()
      await withoutLog(db)
    },

    byMarks: (marks) => db.selectFrom('answers').selectAll().where('address_mark', 'in', marks).execute(),

    async marks() {
      const rows = await db.selectFrom('answers').select('address_mark').distinct().execute()
      return rows.flatMap(({ address_mark }) => address_mark ?? [])
    },

    async erase(mark, until) {
      const done = await db
        .deleteFrom('answers')
        .where('address_mark', '=', mark)
        .where('at', '<=', until)
        .executeTakeFirstOrThrow()
      if (done.numDeletedRows > 0n) await withoutLog(db)
      return Number(done.numDeletedRows)
    },
  }
}

function listed(db: Database, { board, card, show, words, feedback, before, limit }: AnswersAsked) {
  let rows = db.selectFrom('answers').selectAll().where('board', '=', board)
  if (card !== undefined) rows = rows.where('card', '=', card)
  if (show === 'unread') rows = rows.where('read_at', 'is', null)
  if (show === 'tagged') rows = rows.where('tags', '!=', '[]')
  if (show === 'open') rows = rows.where('feedback', 'is', null)
  if (show === 'toTell')
    rows = rows.where('may_answer', '=', 1).where('address', 'is not', null).where('told_at', 'is', null)
  if (words !== undefined)
    rows = rows.where((row) =>
      row.or(
        spelled(words).flatMap((one) =>
          (['text', 'choice', 'tags'] as const).map(
            (column) => sql<boolean>`lower(${sql.ref(column)}) like lower(${one}) escape '!'`,
          ),
        ),
      ),
    )
  if (feedback !== undefined) rows = rows.where('feedback', 'in', feedback)
  if (before !== undefined)
    rows = rows.where((row) =>
      row.or([row('at', '<', before.at), row.and([row('at', '=', before.at), row('id', '<', before.id)])]),
    )
  return rows.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit)
}

/** As typed, small, and with a capital: the database knows the case of Latin letters at most. */
function spelled(words: string): string[] {
  const small = words.toLowerCase()
  const [first = '', ...rest] = small
  const all = new Set([words, small, first.toUpperCase() + rest.join('')])
  return [...all].map((one) => `%${one.replaceAll(/[!%_]/g, (sign) => `!${sign}`)}%`)
}

async function scoresOf(db: Database, board: string): Promise<Scores[]> {
  const month = sql<string>`substr(day, 1, 7)`
  const times = (from: number, to: number) =>
    sql<
      number | string
    >`sum(case when score between ${sql.lit(from)} and ${sql.lit(to)} then times else 0 end)`
  const rows = await db
    .selectFrom('answers')
    .select([
      'card',
      month.as('month'),
      times(9, 10).as('promoters'),
      times(7, 8).as('passives'),
      times(0, 6).as('detractors'),
    ])
    .where('board', '=', board)
    .where('score', 'is not', null)
    .groupBy(['card', month])
    .orderBy('card')
    .orderBy(month)
    .execute()
  return rows.map(({ card, month: when, ...counts }) => ({
    card,
    month: when,
    promoters: Number(counts.promoters),
    passives: Number(counts.passives),
    detractors: Number(counts.detractors),
  }))
}

async function voicesOf(db: Database, board: string, from: string): Promise<VoicesOfDay[]> {
  // A mood that somebody set counts before the score, as where answers become a card.
  const negative = sql<
    number | string
  >`sum(case when sentiment < 0 or (sentiment is null and score <= 6) then times else 0 end)`
  const rows = await db
    .selectFrom('answers')
    .select((row) => ['card', 'day', row.fn.sum<number | string>('times').as('all'), negative.as('negative')])
    .where('board', '=', board)
    .where('day', '>=', from)
    .where((row) => row.or([row('sentiment', 'is not', null), row('score', 'is not', null)]))
    .groupBy(['card', 'day'])
    .orderBy('card')
    .orderBy('day')
    .execute()
  return rows.map((row) => ({ ...row, all: Number(row.all), negative: Number(row.negative) }))
}
