import type { Database } from './database.ts'

/** What serves her alone: how she comes in, what she was told, and what she follows. */
const hers = ['sessions', 'tokens', 'notifications', 'silenced', 'following', 'data_set_rights'] as const

/** Deletes what is of no use to anybody once this person has left. */
export async function forget(db: Database, person: string): Promise<void> {
  for (const table of hers) await db.deleteFrom(table).where('person', '=', person).execute()
  // What she saved for everybody stays theirs.
  await db.deleteFrom('views').where('person', '=', person).where('shared', '=', 0).execute()
}
