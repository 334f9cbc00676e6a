import type { Database } from './database.ts'

/** Somebody’s words as they stood in a thread, and as notifications have them. */
export type Said = { thread: string; person: string; text: string; says: string }

/**
 * What was made of words that are said otherwise now says those, and nothing where there are none; left as it is while
 * another comment of hers in that thread says the same. Returns whose they are.
 */
export async function reword(
  db: Database,
  { thread, person, ...was }: Said,
  says: string,
): Promise<string[]> {
  const still = db
    .selectFrom('comments')
    .select('id')
    .where('thread', '=', thread)
    .where('person', '=', person)
    .where('text', '=', was.text)
  const rows = await db
    .updateTable('notifications')
    .set({ says })
    .where('thread', '=', thread)
    .where('done_by', '=', person)
    .where('says', '=', was.says)
    .where((row) => row.not(row.exists(still)))
    .returning('person')
    .execute()
  return [...new Set(rows.map((row) => row.person))]
}
