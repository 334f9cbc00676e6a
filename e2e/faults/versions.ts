/** What another version of Parley has otherwise: in a file that ends so, this in the place of that. */
export type Turn = { in: string; from: string; to: string }

const board = 'packages/model/src/board/migrate.ts'
const persona = 'packages/model/src/cards/persona.ts'

const tables: Turn = {
  in: 'apps/server/src/store/migrations/index.ts',
  from: '} as const satisfies Record<string, Migration>',
  to: `  '999-next': {
    up: (db) => db.schema.createTable('next').addColumn('id', 'text').execute(),
  },
} as const satisfies Record<string, Migration>`,
}

/** A field more, as most releases bring one: pages of before go on beside it, and keep what they do not know. */
export const later: readonly Turn[] = [
  {
    in: persona,
    from: '    evidence,',
    to: `    evidence,
    nickname: prose({ label: 'Nickname', help: 'What we call them among ourselves.' }),`,
  },
]

/** The same with another layout of the database: what nodes of before must work beside. */
export const grown: readonly Turn[] = [...later, tables]

/** Another layout of boards, in which a field has another name, and another one of the database. */
export const next: readonly Turn[] = [
  { in: persona, from: 'pastExperience: prose(', to: 'livedThrough: prose(' },
  { in: board, from: 'export const schema = 1\n', to: 'export const schema = 2\n' },
  {
    in: board,
    from: 'const steps: Readonly<Record<number, (doc: Y.Doc) => void>> = {}',
    to: `const steps = { 1: (doc: Y.Doc) => rootOf(doc, 'cards').forEach(rename) }
function rename(card: unknown): void {
  const map = card as Y.Map<unknown>
  if (map.get('pastExperience') === undefined) return
  map.set('livedThrough', map.get('pastExperience'))
  map.delete('pastExperience')
}`,
  },
  tables,
]
