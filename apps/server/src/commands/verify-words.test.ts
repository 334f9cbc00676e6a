import { describe, expect, inject, test } from 'vitest'
import { board, person, seed } from '../store/a-store.ts'
import { aDatabase } from '../store/a-postgres.ts'
import { openDatabase, type Database } from '../store/database.ts'
import { storeIn, type Store } from '../store/store.ts'
import { verifyWords } from './verify-words.ts'

/** Alice and bob have said, noted, reviewed and answered, and thought better of it. */
async function talk(store: Store): Promise<void> {
  for (const name of ['alice', 'bob']) await store.people.add(person(name))
  await store.boards.add(board('b1'), seed)
  const about = { kind: 'card' as const, anchor: 's1', about: '{}', label: '' }
  const unsolved = { internal: 0, created_by: 'alice', created_at: 1, resolved_by: null, resolved_at: null }
  await store.threads.add({ id: 't1', board: 'b1', ...about, ...unsolved })
  const said = { thread: 't1', person: 'alice', mentions: '[]', internal: 0 }
  for (const id of ['c1', 'c2', 'c3']) await store.comments.add({ ...said, id, text: `I say ${id}` }, 1)
  await store.comments.edit('c2', 'I say it better', '["bob"]', 2)
  const gone = await store.comments.byId('c3')
  if (gone) await store.comments.delete(gone, 3)
  const note = { board: 'b1', card: 's1', changed_by: 'bob', changed_at: 1 }
  await store.notes.set({ ...note, text: 'Ask them' }, '')
  await store.notes.set({ ...note, text: 'Ask them again' }, 'Ask them')
  const review = { id: 'r1', board: 'b1', name: 'Spring', about: '[]', card: 'x1' }
  await store.reviews.begin({ ...review, begun_by: 'bob', begun_at: 1, turn: 0 })
  const entry = { review: 'r1', side: 'company' as const, id: 'e1', part: 'praise' as const, by: 'bob' }
  for (const text of ['Quick', 'Quick and kind'])
    await store.reviewWords.putEntry({ ...entry, text, version: text.length, begun_at: 1 })
  const change = { review: 'r1', id: 'g1', side: 'company' as const, text: 'Answer sooner', who: 'bob' }
  const rest = { until: null, card: null, label: null, version: 1, by: 'bob', begun_at: 1 }
  for (const who of ['bob', 'carol']) await store.reviewWords.putChange({ ...change, ...rest, who })
  const nobody = { may_answer: 0, address: null, address_mark: null, language: null, added_by: null }
  const answer = { board: 'b1', card: 'p1', at: 1, score: 9, choice: null, source: 'link' as const }
  await store.answers.take([
    { ...answer, ...nobody, id: 'a1', text: 'Good soap' },
    { ...answer, ...nobody, id: 'a2', text: null },
  ])
}

async function troubles(db: Database): Promise<string[]> {
  const told: string[] = []
  await verifyWords(db, (line) => void told.push(line))
  return told
}

function flipsAreNoticed(open: () => Promise<Database>): void {
  test('one letter that flips in what somebody said is told, and nothing else is [H-9]', async () => {
    const db = await open()
    await talk(storeIn(db))
    expect(await troubles(db)).toEqual([])
    await db.updateTable('comments').set({ text: 'I say c0' }).where('id', '=', 'c1').execute()
    await db.updateTable('notes').set({ text: 'Ask tham again' }).execute()
    await db.updateTable('review_entries').set({ text: 'Quick and kin ' }).execute()
    await db.updateTable('review_changes').set({ who: 'caroL' }).execute()
    await db.updateTable('answers').set({ text: 'Good soup' }).where('id', '=', 'a1').execute()
    const rows = [
      'comments c1',
      'notes b1 s1',
      'review_entries r1 company e1',
      'review_changes r1 g1',
      'answers a1',
    ]
    expect(await troubles(db)).toEqual(rows.map((row) => `${row}: the words are not as they were written`))
    await db.updateTable('comments').set({ sum: null }).execute()
    expect(await troubles(db)).toHaveLength(4)
    await db.destroy()
  })
}

describe('on SQLite', () => {
  flipsAreNoticed(() => openDatabase(':memory:'))
})

const server = inject('postgres')
describe.skipIf(server === '')('on Postgres', () => {
  flipsAreNoticed(async () => openDatabase(await aDatabase(server)))
})
