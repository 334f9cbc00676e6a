import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { aDatabase } from './a-postgres.ts'
import { damageContract } from './damage.contract.ts'
import { databaseFile, openDatabase } from './database.ts'
import type { Entry } from './entry.ts'
import { journalIn } from './journal.ts'
import { journalContract } from './journal.contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-journal-'))
const another = mkdtempSync(join(tmpdir(), 'parley-journal-'))
afterAll(() => [folder, another].forEach((one) => rmSync(one, { recursive: true })))

journalContract('SQLite', async () => databaseFile(folder), 'SQLITE_CONSTRAINT_NOTNULL')
damageContract('SQLite', async () => databaseFile(another))

const server = inject('postgres')
const aWord = (board: string, word: number, more: Partial<Entry> = {}): Entry => ({
  board,
  at: 1_000 + word,
  person: 'alice',
  bytes: Uint8Array.of(0, word),
  clients: [],
  ...more,
})

describe.skipIf(server === '')('on Postgres', () => {
  journalContract('Postgres', () => aDatabase(server), '23502')
  damageContract('Postgres', () => aDatabase(server))

  /** Two nodes on one database. */
  async function nodes() {
    const at = await aDatabase(server)
    const databases = [await openDatabase(at), await openDatabase(at)] as const
    const end = () => Promise.all(databases.map((database) => database.destroy()))
    const [one, other] = databases
    return { databases, journals: [journalIn(one), journalIn(other)] as const, end }
  }

  test('nodes that write on the same boards at once leave no gap and number nothing twice', async () => {
    const { databases, journals, end } = await nodes()
    const batch = (at: number) => ['b1', 'b2', 'b3'].map((board) => aWord(board, at % 256))
    const all = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        journals[at % 2 ? 1 : 0].append(at % 3 ? batch(at) : batch(at).reverse()),
      ),
    )
    expect(all.flat()).toHaveLength(180)
    for (const board of ['b1', 'b2', 'b3']) {
      const rows = await databases[0]
        .selectFrom('journal')
        .select('seq')
        .where('board', '=', board)
        .orderBy('seq')
        .execute()
      expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
    }
    await end()
  })

  test('of two people who begin under one client id on two nodes, one is turned away whole', async () => {
    const { journals, end } = await nodes()
    const [first, second] = journals
    const both = await Promise.all([
      first.append([aWord('b1', 1, { clients: [7] }), aWord('b1', 2)]),
      second.append([aWord('b1', 3, { clients: [7], person: 'bob' }), aWord('b1', 4, { person: 'bob' })]),
    ])
    expect(new Set(both.flat())).toEqual(new Set([1, 2, 3, 'foreignId']))
    const stored = await first.stored('b1')
    expect(stored.owners).toHaveLength(1)
    expect(stored.rows).toHaveLength(3)
    await end()
  })

  test('an answer that stayed out though the commit was made is no reason to write it twice', async () => {
    const { databases, journals, end } = await nodes()
    const [database] = databases
    const entries = [aWord('b1', 1), aWord('b2', 2), aWord('b1', 3)]
    await journals[1].append(entries)
    // What fails makes this node unsure of everything that it was about to write.
    await expect(journals[0].append([aWord('b1', 9, { at: Number.NaN })])).rejects.toThrow(/bigint/)
    expect(await journals[0].append([...entries, aWord('b1', 4)])).toEqual([1, 1, 2, 3])
    expect(await database.selectFrom('journal').select('seq').execute()).toHaveLength(4)
    await end()
  })
})
