import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyUpdate, encodeStateAsUpdate, encodeStateVector, type Doc } from 'yjs'
import { canonical, newDoc } from '@parley/model/board/doc.ts'
import { addCard, removeCards, setField } from '@parley/model/board/edit.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { writeAnew } from './anew.ts'
import { checkpoint, stateOf, storedIn } from './checkpoint.ts'
import { openDatabase, type Database } from './database.ts'
import type { Entry } from './entry.ts'
import { journalIn, type Journal } from './journal.ts'
import { openJournal } from './journal-thread.ts'
import { rebuild } from './rebuild.ts'

const day = 86_400_000
const entry = (board: string, more: Partial<Entry> = {}): Entry => ({
  board,
  at: Date.now(),
  person: 'alice',
  bytes: Uint8Array.of(0, 0),
  clients: [],
  ...more,
})

/** What a journal must do on any database. `open` gives the address of an empty one, `missing` is its code for a value that is none. */
export function journalContract(name: string, open: () => Promise<string>, missing: string): void {
  describe(`a journal on ${name}`, () => {
    let at: string
    let database: Database
    let journal: Journal
    beforeAll(async () => {
      at = await open()
      database = await openDatabase(at)
      journal = journalIn(database)
    })
    afterAll(() => database.destroy())

    /** Alice's work on a board, an update a day, the last of them today. */
    async function work(board: string, days: number, do_: (doc: Doc, day: number) => void): Promise<Doc> {
      const doc = newDoc()
      const entries: Entry[] = []
      doc.on('update', (bytes: Uint8Array) => entries.push(entry(board, { bytes })))
      for (let one = 0; one < days; one++) do_(doc, one)
      await journal.append(
        entries.map((it, one) => ({ ...it, at: Date.now() - (entries.length - 1 - one) * day })),
      )
      return doc
    }

    const rows = (board: string) =>
      database.selectFrom('journal').selectAll().where('board', '=', board).orderBy('seq').execute()

    test('each board’s rows are numbered without gaps, also when many share a commit [J-5]', async () => {
      expect(await journal.append([entry('a'), entry('b'), entry('a')])).toEqual([1, 1, 2])
      expect(await journal.append([entry('b'), entry('a')])).toEqual([2, 3])
      expect(await journalIn(database).append([entry('a')])).toEqual([4])
    })

    test('a commit that fails leaves nothing behind, and takes no number [J-4]', async () => {
      await journal.append([entry('c')])
      const broken = { ...entry('c'), bytes: null as unknown as Uint8Array }
      await expect(journal.append([entry('c'), broken])).rejects.toThrow()
      expect(await journal.append([entry('c')])).toEqual([2])
      expect((await rows('c')).map(({ seq }) => seq)).toEqual([1, 2])
    })

    test('a client id stays with the person who wrote with it first [S-4]', async () => {
      await journal.append([entry('d', { clients: [7, 8] })])
      await journal.append([
        entry('d', { person: 'bob', clients: [7] }),
        entry('d', { person: 'bob', clients: [9] }),
      ])
      expect(new Map((await journal.stored('d')).owners)).toEqual(
        new Map([
          [7, 'alice'],
          [8, 'alice'],
          [9, 'bob'],
        ]),
      )
    })

    test('more entries than one statement takes are one commit all the same [J-4]', async () => {
      const many = Array.from({ length: 2_500 }, () => entry('many'))
      const broken = entry('many', { at: null as unknown as number })
      await expect(journal.append([...many, broken])).rejects.toMatchObject({ code: missing })
      expect(await rows('many')).toEqual([])
      expect((await journal.append(many)).at(-1)).toBe(2_500)
    })

    test('what is written and whose ids it brings are one commit [J-4]', async () => {
      const clients = [5, null as unknown as number]
      await expect(journal.append([entry('ids', { clients })])).rejects.toMatchObject({ code: missing })
      const { owners, seq } = await journal.stored('ids')
      expect([owners, seq, await rows('ids')]).toEqual([[], 0, []])
    })

    test('a board opens from its checkpoint and the rows after it, the same as from all rows [J-7]', async () => {
      const doc = await work('e', 30, (doc, one) =>
        addCard({ doc, origin: {} }, { id: `c${one}`, kind: 'message', title: `Card ${one}` }),
      )
      await checkpoint(journal, 'e', 0)
      const before = encodeStateVector(doc)
      setField({ doc, origin: {} }, { card: 'c1' }, ['x'], 5)
      await journal.append([entry('e', { bytes: encodeStateAsUpdate(doc, before) })])
      const stored = await storedIn(journal, 'e')
      expect([stored.checkpoint?.seq, stored.rows.length, stored.seq]).toEqual([30, 1, 31])
      expect(stored.damaged).toEqual({ rows: 0, checkpoint: false })
      expect(canonical(rebuild(stored))).toBe(canonical(doc))
      expect(canonical(rebuild(await journal.rowsUpTo('e', 31)))).toBe(canonical(doc))
    })

    test('rows of the last thirty days stay one by one; older ones become their sum, and the board stays the same [H-1]', async () => {
      const doc = await work('f', 700, (doc, one) => {
        if (one % 3 === 2) removeCards({ doc, origin: {} }, [`c${one - 1}`])
        else addCard({ doc, origin: {} }, { id: `c${one}`, kind: 'message' })
      })
      await checkpoint(journal, 'f', Date.now() - 30 * day)
      const left = await rows('f')
      expect([left.length, left[0]?.person, left.at(-1)?.seq]).toEqual([31, null, 700])
      expect(canonical(rebuild({ rows: left }))).toBe(canonical(doc))
      expect(canonical(rebuild(await storedIn(journal, 'f')))).toBe(canonical(doc))
      expect(await journalIn(database).append([entry('f')])).toEqual([701])
    })

    test('a board that was written anew is opened, folded and numbered on from there [J-17]', async () => {
      const row = { id: 'z', title: 'Z', client: null, epoch: 'first', created_at: 0, deleted_at: null }
      const zoe = {
        id: 'zoe',
        name: 'Zoe',
        email: null,
        password: null,
        colour: 1,
        created_at: 0,
        left_at: null,
      }
      await database
        .insertInto('people')
        .values({ ...zoe, standing: 'member' })
        .execute()
      await database
        .insertInto('boards')
        .values({ ...row, created_by: 'zoe' })
        .execute()
      const doc = await work('z', 600, (doc, one) => {
        addCard({ doc, origin: {} }, { id: `c${one}`, kind: 'message' })
        if (one > 0) removeCards({ doc, origin: {} }, [`c${one - 1}`])
      })
      const { seq } = await journal.stored('z')
      await writeAnew(journal, 'z')
      const late = { board: 'z', after: seq, at: 0, epoch: 'late', bytes: Uint8Array.of(0, 0), clients: [] }
      expect(await journal.beginAnew(late)).toBe(false)
      const stored = await journal.stored('z')
      expect([stored.seq, stored.rows.at(-1)?.whole]).toEqual([seq + 1, 1])
      expect(['first', 'late']).not.toContain(stored.epoch)
      expect(canonical(rebuild(stored))).toBe(canonical(doc))
      journal.lookAgain('z')
      await journal.append([entry('z', { at: Date.now() + day })])
      await checkpoint(journal, 'z', Date.now() + 1)
      const left = await rows('z')
      expect(left.map((one) => one.seq)).toEqual([seq + 1, seq + 2])
      expect(canonical(rebuild({ rows: left }))).toBe(canonical(doc))
    })

    test('a state that does not read back as its board is never kept [J-6]', () => {
      const doc = newDoc()
      addCard({ doc, origin: {} }, { id: 'c1', kind: 'message' })
      // A document that still waits for something: its state says more than it shows.
      const ahead = newDoc()
      applyUpdate(ahead, encodeStateAsUpdate(doc))
      const known = encodeStateVector(ahead)
      addCard({ doc: ahead, origin: {} }, { id: 'c2', kind: 'message' })
      const late = encodeStateVector(ahead)
      addCard({ doc: ahead, origin: {} }, { id: 'c3', kind: 'message' })
      applyUpdate(doc, encodeStateAsUpdate(ahead, late))
      const missing = encodeStateAsUpdate(ahead, known)
      expect(stateOf(ahead).length).toBeGreaterThan(missing.length)
      const lying = Object.assign(newDoc(), { store: doc.store })
      expect(() => stateOf(lying)).toThrow(/read back/)
    })

    test('for those who look back a state is kept each four thousand rows of a board, and no sooner', async () => {
      const state = Uint8Array.of(0, 0)
      for (const seq of [3_999, 4_000, 4_001, 7_999, 8_000, 12_500]) await journal.mark('k', seq, state)
      await journal.mark('another', 4_000, state)
      const kept = database.selectFrom('marks').select('seq').where('board', '=', 'k').orderBy('seq')
      expect((await kept.execute()).map(({ seq }) => seq)).toEqual([4_000, 8_000, 12_500])
    })

    test('a row that cannot be applied costs nothing but itself [J-8]', async () => {
      const doc = await work('g', 3, (doc, one) =>
        addCard({ doc, origin: {} }, { id: `c${one}`, kind: 'message' }),
      )
      await journal.append([entry('g', { bytes: Uint8Array.of(1, 2, 3) })])
      expect(canonical(rebuild(await storedIn(journal, 'g')))).toBe(canonical(doc))
    })

    test('a checkpoint in which a bit flipped is noticed, and the board is read from its rows [J-19]', async () => {
      const doc = await work('i', 12, (doc, one) =>
        addCard({ doc, origin: {} }, { id: `c${one}`, kind: 'message' }),
      )
      await checkpoint(journal, 'i', 0)
      const kept = database.selectFrom('checkpoints').select('bytes').where('board', '=', 'i')
      const bytes = Buffer.from((await kept.executeTakeFirstOrThrow()).bytes)
      bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 4, bytes.length >> 1)
      await database.updateTable('checkpoints').set({ bytes }).where('board', '=', 'i').execute()
      const stored = await storedIn(journal, 'i')
      expect(stored.damaged).toEqual({ rows: 0, checkpoint: true })
      expect(canonical(rebuild(stored))).toBe(canonical(doc))
    })

    test('last rows that are gone are missed, and their numbers are not given away again [J-19]', async () => {
      await work('j', 9, (doc, one) => addCard({ doc, origin: {} }, { id: `c${one}`, kind: 'message' }))
      await database.deleteFrom('journal').where('board', '=', 'j').where('seq', '>', 6).execute()
      const stored = await storedIn(journal, 'j')
      expect([stored.damaged.rows, stored.seq, readBoard(rebuild(stored)).cards.size]).toEqual([3, 9, 6])
      expect(await journalIn(database).append([entry('j')])).toEqual([10])
      expect((await storedIn(journal, 'j')).damaged.rows).toBe(3)
      await database.deleteFrom('journal').where('board', '=', 'j').execute()
      expect((await storedIn(journal, 'j')).damaged.rows).toBe(10)
    })

    test('the journal’s threads commit, keep checkpoints, and say what went wrong', async () => {
      const port = openJournal(at)
      const doc = newDoc()
      addCard({ doc, origin: {} }, { id: 'c1', kind: 'message' })
      expect(await port.append([entry('h', { bytes: encodeStateAsUpdate(doc), clients: [3] })])).toEqual([1])
      await port.checkpoint('h', 0)
      const stored = await port.stored('h')
      expect([stored.checkpoint?.seq, stored.rows.length, stored.owners]).toEqual([1, 0, [[3, 'alice']]])
      expect(canonical(rebuild(stored))).toBe(canonical(doc))
      const broken = { ...entry('h'), at: null as unknown as number }
      await expect(port.append([broken])).rejects.toMatchObject({ code: missing })
      await port.close()
    })
  })
}
