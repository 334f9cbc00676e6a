import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** Where a table says whose a row is, and what of it she is given: never a secret, nor what is another's. */
type Kept = { table: keyof Tables; whose: string; give: readonly string[] }

/** Everything that is kept about somebody by her id. A table that names people and is not here fails the suite. */
export const keptTables: readonly Kept[] = [
  { table: 'people', whose: 'id', give: ['name', 'email', 'standing', 'colour', 'created_at'] },
  { table: 'sessions', whose: 'person', give: ['agent', 'created_at', 'seen_at', 'expires_at'] },
  { table: 'tokens', whose: 'person', give: ['name', 'created_at', 'used_at'] },
  { table: 'grants', whose: 'person', give: ['board', 'snapshot', 'role', 'created_at'] },
  { table: 'journal_ends', whose: 'person', give: ['board', 'at'] },
  { table: 'boards', whose: 'created_by', give: ['id', 'title', 'created_at', 'deleted_at'] },
  {
    table: 'invitations',
    whose: 'created_by',
    give: ['board', 'snapshot', 'role', 'created_at', 'expires_at', 'max_uses', 'uses', 'revoked_at'],
  },
  { table: 'assets', whose: 'person', give: ['hash', 'type', 'board', 'created_at'] },
  { table: 'snapshots', whose: 'created_by', give: ['id', 'board', 'name', 'kind', 'created_at'] },
  { table: 'threads', whose: 'created_by', give: ['id', 'board', 'label', 'created_at', 'resolved_at'] },
  { table: 'comments', whose: 'person', give: ['thread', 'text', 'created_at', 'edited_at', 'deleted_at'] },
  { table: 'reactions', whose: 'person', give: ['comment', 'emoji'] },
  { table: 'following', whose: 'person', give: ['thread', 'seen_at'] },
  { table: 'notes', whose: 'changed_by', give: ['board', 'card', 'text', 'changed_at'] },
  { table: 'reviews', whose: 'begun_by', give: ['id', 'board', 'name', 'begun_at'] },
  { table: 'review_sides', whose: 'written_by', give: ['review', 'side', 'written_at'] },
  { table: 'review_sides', whose: 'signed_by', give: ['review', 'side', 'signed_at', 'signed_text'] },
  { table: 'review_entries', whose: 'by', give: ['review', 'side', 'part', 'text', 'begun_at'] },
  { table: 'review_changes', whose: 'by', give: ['review', 'side', 'text', 'who', 'until', 'begun_at'] },
  { table: 'rounds', whose: 'moderator', give: ['board', 'muted', 'private'] },
  {
    table: 'proposals',
    whose: 'person',
    give: ['board', 'title', 'text', 'type', 'sentiment', 'created_at'],
  },
  { table: 'ballots', whose: 'person', give: ['vote', 'card', 'votes'] },
  { table: 'threads', whose: 'created_by', give: ['id', 'board', 'label', 'created_at'] },
  { table: 'threads', whose: 'resolved_by', give: ['id', 'board', 'resolved_at'] },
  {
    table: 'comments',
    whose: 'person',
    give: ['thread', 'text', 'internal', 'created_at', 'edited_at', 'deleted_at'],
  },
  { table: 'reactions', whose: 'person', give: ['comment', 'emoji'] },
  { table: 'following', whose: 'person', give: ['thread', 'takes_part', 'seen_at'] },
  { table: 'notes', whose: 'changed_by', give: ['board', 'card', 'text', 'changed_at'] },
  { table: 'notifications', whose: 'person', give: ['kind', 'board', 'snapshot', 'thread', 'at', 'read_at'] },
  { table: 'silenced', whose: 'person', give: ['kind'] },
  { table: 'audit', whose: 'person', give: ['at', 'what', 'board', 'outcome'] },
  {
    table: 'approvals',
    whose: 'asked_by',
    give: ['id', 'board', 'snapshot', 'mode', 'note', 'asked_at', 'due_at', 'state', 'settled_at'],
  },
  { table: 'approvals', whose: 'fallback', give: ['id', 'board', 'snapshot', 'due_at'] },
  { table: 'approvals', whose: 'settled_by', give: ['id', 'board', 'snapshot', 'state', 'settled_at'] },
  { table: 'approval_people', whose: 'person', give: ['approval'] },
  { table: 'views', whose: 'person', give: ['board', 'name', 'search', 'shared', 'created_at'] },
  {
    table: 'embeds',
    whose: 'created_by',
    give: ['board', 'name', 'search', 'created_at', 'expires_at', 'revoked_at'],
  },
  {
    table: 'listening_links',
    whose: 'created_by',
    give: ['board', 'card', 'question', 'ends_on', 'closed_at', 'created_at'],
  },
  { table: 'answers', whose: 'added_by', give: ['board', 'card', 'at', 'source'] },
  {
    table: 'data_sets',
    whose: 'created_by',
    give: ['id', 'title', 'client', 'lawful_basis', 'purpose', 'retention', 'created_at'],
  },
  { table: 'data_set_rights', whose: 'person', give: ['data_set', 'given_at'] },
  { table: 'data_set_rights', whose: 'given_by', give: ['data_set', 'given_at'] },
  { table: 'decisions', whose: 'person', give: ['approval', 'decision', 'note', 'decided_at'] },
]

type Edits = { board: string; edits: number | string; first_at: number; last_at: number }
export type KeptOf = Record<string, Record<string, unknown>[]>

/** All rows about one person, by table; her edits, which are parts of documents, are counted by board. */
export async function keptOf(db: Database, person: string): Promise<KeptOf> {
  const all: KeptOf = {}
  for (const { table, whose, give } of keptTables) {
    const columns = sql.join(give.map((column) => sql.ref(column)))
    const mine = sql`select ${columns} from ${sql.table(table)} where ${sql.ref(whose)} = ${person}`
    const { rows } = await mine.$castTo<Record<string, unknown>>().execute(db)
    all[table] = [...(all[table] ?? []), ...rows]
  }
  return { ...all, edits: await editsOf(db, person) }
}

const editsOf = (db: Database, person: string): Promise<Edits[]> =>
  db
    .selectFrom('journal')
    .select((row) => [
      'board',
      row.fn.countAll<number | string>().as('edits'),
      row.fn.min('at').as('first_at'),
      row.fn.max('at').as('last_at'),
    ])
    .where('person', '=', person)
    .groupBy('board')
    .execute()
