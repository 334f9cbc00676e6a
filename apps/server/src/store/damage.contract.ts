import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBoard } from '@parley/model/board/read.ts'
import { newDoc } from '@parley/model/board/doc.ts'
import { addCard } from '@parley/model/board/edit.ts'
import { checkpoint, storedIn } from './checkpoint.ts'
import { openDatabase, type Database } from './database.ts'
import type { Entry } from './entry.ts'
import { journalIn, type Journal } from './journal.ts'
import { rebuild } from './rebuild.ts'

/** What a journal must notice on any database; as for `journalContract`. */
export function damageContract(name: string, open: () => Promise<string>): void {
  describe(`what a journal on ${name} notices`, () => {
    let database: Database
    let journal: Journal
    beforeAll(async () => {
      database = await openDatabase(await open())
      journal = journalIn(database)
    })
    afterAll(() => database.destroy())

    /** Alice puts so many cards on a board, c1 by row 1 and so on, long ago. */
    async function write(board: string, cards: number): Promise<void> {
      const entries: Entry[] = []
      const doc = newDoc()
      doc.on('update', (bytes) => entries.push({ board, at: 1_000, person: 'alice', bytes, clients: [] }))
      for (let one = 1; one <= cards; one++) addCard({ doc, origin: {} }, { id: `c${one}`, kind: 'message' })
      await journal.append(entries)
    }
    const rowOf = (board: string, seq: number) =>
      database.selectFrom('journal').selectAll().where('board', '=', board).where('seq', '=', seq)
    const rowsOf = (board: string) =>
      database.selectFrom('journal').select('seq').where('board', '=', board).execute()

    async function put(board: string, seq: number, bytes: Uint8Array, sum?: number | null): Promise<void> {
      const set = sum === undefined ? { bytes } : { bytes, sum }
      await database
        .updateTable('journal')
        .set(set)
        .where('board', '=', board)
        .where('seq', '=', seq)
        .execute()
    }
    /** In a letter of a word: the update can be read as before, and only its sum tells. */
    async function flipABit(board: string, seq: number): Promise<void> {
      const bytes = Buffer.from((await rowOf(board, seq).executeTakeFirstOrThrow()).bytes)
      const at = bytes.indexOf('message')
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      await put(board, seq, bytes)
    }

    test('a row in which a bit flipped is passed over and counted, whoever reads [J-19]', async () => {
      await write('bit', 4)
      await flipABit('bit', 4)
      const stored = await storedIn(journal, 'bit')
      expect(stored.damaged).toEqual({ rows: 1, checkpoint: false })
      expect([...readBoard(rebuild(stored)).cards.keys()].sort()).toEqual(['c1', 'c2', 'c3'])
      expect((await journal.rowsUpTo('bit', 4)).damaged).toBe(1)
      expect((await journal.after('bit', 2)).map(({ seq, person }) => [seq, person])).toEqual([[3, 'alice']])
    })

    test('a whole row that stands in the place of another is as damaged as one that is torn [J-19]', async () => {
      await write('place', 3)
      const { bytes, sum } = await rowOf('place', 2).executeTakeFirstOrThrow()
      await put('place', 3, bytes, sum)
      expect((await storedIn(journal, 'place')).damaged.rows).toBe(1)
    })

    test('a row from before there were sums counts as it stands', async () => {
      await write('old', 2)
      const { bytes } = await rowOf('old', 1).executeTakeFirstOrThrow()
      await put('old', 1, bytes, null)
      const stored = await storedIn(journal, 'old')
      expect([stored.damaged.rows, readBoard(rebuild(stored)).cards.size]).toEqual([0, 2])
    })

    test('rows are not folded where one of them is damaged or gone: it may yet be looked for [J-19]', async () => {
      await write('torn', 520)
      await flipABit('torn', 520)
      await expect(checkpoint(journal, 'torn', Date.now())).rejects.toThrow('1 rows')
      expect(await rowsOf('torn')).toHaveLength(520)
      await write('short', 520)
      await database.deleteFrom('journal').where('board', '=', 'short').where('seq', '=', 7).execute()
      await expect(checkpoint(journal, 'short', Date.now())).rejects.toThrow('1 rows')
      expect(await rowsOf('short')).toHaveLength(519)
    })

    test('a row that is gone from the end is missed also where the board is read from all its rows [J-19]', async () => {
      await write('end', 4)
      await database.deleteFrom('journal').where('board', '=', 'end').where('seq', '=', 4).execute()
      expect((await journal.rowsUpTo('end', 4)).damaged).toBe(1)
      expect((await journal.rowsUpTo('end', 3)).damaged).toBe(0)
    })

    test('a few old rows stay one by one: who looks back sees each', async () => {
      await write('few', 40)
      await checkpoint(journal, 'few', Date.now())
      expect(await rowsOf('few')).toHaveLength(40)
    })
  })
}
