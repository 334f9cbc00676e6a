import type { ExpressionBuilder } from 'kysely'
import type { Tables } from './tables.ts'

/** For whom comments are read: a guest is told of nothing internal, not even by a number or a moment. */
export type Reader = { person: string; internal: boolean }

/** Which columns of a thread speak of what this reader sees of it. */
export const readerOf = ({ internal }: Reader) =>
  internal
    ? ({ comments: 'threads.said', spokenAt: 'threads.said_at' } as const)
    : ({ comments: 'threads.shared', spokenAt: 'threads.shared_at' } as const)

type OfThread = ExpressionBuilder<Tables, 'threads'>

/** The id of the first comment in a thread that this reader sees. */
export const firstOf = (row: OfThread, reader: Reader) => oneOf(row, reader, 'asc')
/** The same of the last. */
export const lastOf = (row: OfThread, reader: Reader) => oneOf(row, reader, 'desc')

function oneOf(row: OfThread, { internal }: Reader, order: 'asc' | 'desc') {
  const query = row
    .selectFrom('comments')
    .select('comments.id')
    .whereRef('comments.thread', '=', 'threads.id')
    .where('comments.deleted_at', 'is', null)
    .orderBy('comments.created_at', order)
    .limit(1)
  return internal ? query : query.where('comments.internal', '=', 0)
}
