import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import { atOnce, type Database } from './database.ts'
import type { Tables } from './tables.ts'
import { sumOfWords } from './worded.ts'

/** An answer as it comes in; whatever is done with it comes later. */
export type NewAnswer = Pick<
  Insertable<Tables['answers']>,
  | 'id'
  | 'board'
  | 'card'
  | 'at'
  | 'score'
  | 'text'
  | 'choice'
  | 'may_answer'
  | 'address'
  | 'address_mark'
  | 'language'
  | 'source'
  | 'added_by'
>
type Row = Insertable<Tables['answers']>

/** More than a team reads; a flood may fill it, and no more. */
export const mostAtCard = 50_000
/** A statement holds so many at once. */
const perStatement = 100

/**
 * Keeps answers, all or none: the very same words on one day are kept once with their number. Where a contact point has
 * its fill, the oldest that nobody read and that hold no words go first; what then finds no room is not kept. Answers the
 * ids of those.
 */
export const takeAnswers = (db: Database, answers: readonly NewAnswer[]): Promise<Set<string>> =>
  atOnce(db, async (inner) => {
    const refused = new Set<string>()
    for (const rows of byCard(merged(answers))) {
      const [fit, rest] = await roomFor(inner, rows)
      rest.forEach(({ id }) => refused.add(id))
      for (let at = 0; at < fit.length; at += perStatement)
        await inner
          .insertInto('answers')
          .values(fit.slice(at, at + perStatement))
          .onConflict((clash) =>
            clash.column('same').doUpdateSet((row) => ({
              times: row('answers.times', '+', row.ref('excluded.times')),
            })),
          )
          .execute()
    }
    return refused
  })

/** The same words twice in one statement would clash with each other. */
function merged(answers: readonly NewAnswer[]): Row[] {
  const rows = new Map<string, Row>()
  for (const answer of answers) {
    const day = new Date(answer.at).toISOString().slice(0, 10)
    const same = answer.text ? sameOf({ ...answer, day }) : null
    const key = same ?? answer.id
    const known = rows.get(key)
    if (known) known.times += 1
    else rows.set(key, { ...answer, day, same, times: 1, tags: '[]', sum: sumOf(answer) })
  }
  return [...rows.values()]
}

const sumOf = ({ id, text = null, choice = null }: NewAnswer): number =>
  sumOfWords('answers', { id, text, choice })

const sameOf = ({
  board,
  card,
  day,
  text,
  score,
  choice,
  address_mark,
}: NewAnswer & { day: string }): string =>
  createHash('sha256')
    .update(JSON.stringify([board, card, day, text, score, choice, address_mark]))
    .digest('base64url')

function byCard(rows: readonly Row[]): Row[][] {
  const cards = new Map<string, Row[]>()
  for (const row of rows) {
    const key = JSON.stringify([row.board, row.card])
    cards.set(key, [...(cards.get(key) ?? []), row])
  }
  return [...cards.values()]
}

/** Those for which there is room or can be made, words first; and the rest. */
async function roomFor(db: Database, rows: readonly Row[]): Promise<[Row[], Row[]]> {
  const [first] = rows
  if (!first) return [[], []]
  const there = db.selectFrom('answers').where('board', '=', first.board).where('card', '=', first.card)
  const { count } = await there
    .select((row) => row.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow()
  const over = Number(count) + rows.length - mostAtCard
  if (over <= 0) return [[...rows], []]
  const oldest = there
    .select('id')
    .where('read_at', 'is', null)
    .where('text', 'is', null)
    .where('feedback', 'is', null)
    .orderBy('at')
    .limit(over)
  const { numDeletedRows } = await db
    .deleteFrom('answers')
    .where('id', 'in', oldest)
    .executeTakeFirstOrThrow()
  const room = rows.length - (over - Number(numDeletedRows))
  const wordsFirst = rows.toSorted((a, b) => Number(!a.text) - Number(!b.text))
  return [wordsFirst.slice(0, Math.max(0, room)), wordsFirst.slice(Math.max(0, room))]
}
