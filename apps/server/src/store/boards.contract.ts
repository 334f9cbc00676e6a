import { expect, test } from 'vitest'
import { board, invitation, seed, type Given } from './a-store.ts'
import { sumOf } from './sums.ts'

/** What any database must do for boards, and what lies in the bin. */
export function boardsContract(given: Given): void {
  test('a board comes with its first update, or not at all [J-10]', async () => {
    const { db, store } = given
    await store.boards.add(board('b1'), seed)
    const rows = await db.selectFrom('journal').selectAll().execute()
    expect(rows.map((row) => ({ ...row, bytes: [...row.bytes] }))).toEqual([
      {
        board: 'b1',
        seq: 1,
        at: 2_000,
        person: 'alice',
        bytes: [0, 0],
        whole: 0,
        sum: sumOf('b1', { seq: 1, bytes: seed }),
      },
    ])
    await expect(store.boards.add(board('b1', { title: 'again' }), seed)).rejects.toThrow(/unique/i)
    expect(await db.selectFrom('journal').selectAll().execute()).toHaveLength(1)
  })

  test('the last edit is the newest row of the journal, with the name of who wrote it', async () => {
    const { db, store } = given
    await store.boards.add(board('b1'), seed)
    await store.boards.add(board('b2'), seed)
    await db
      .insertInto('journal')
      .values({ board: 'b1', seq: 2, at: 5_000, person: 'bob', bytes: seed })
      .execute()
    const edits = await store.boards.lastEdits(['b1', 'b2', 'nowhere'])
    expect(edits.get('b1')).toEqual({ seq: 2, at: 5_000, by: 'bob' })
    expect(edits.get('b2')).toEqual({ seq: 1, at: 2_000, by: 'alice' })
    expect(edits.has('nowhere')).toBe(false)
    expect(await store.boards.lastEdits([])).toEqual(new Map())
  })

  test('a checkpoint that took the tail’s place still says how far a board has come', async () => {
    const { db, store } = given
    await store.boards.add(board('b1'), seed)
    await db.deleteFrom('journal').execute()
    await db.insertInto('checkpoints').values({ board: 'b1', seq: 9, at: 7_000, bytes: seed }).execute()
    expect((await store.boards.lastEdits(['b1'])).get('b1')).toEqual({ seq: 9, at: 7_000, by: undefined })
  })

  test('the bin holds what was thrown away; a sweep takes what lies too long, and all that hangs on it', async () => {
    const { db, store } = given
    for (const id of ['b1', 'b2', 'b3']) await store.boards.add(board(id), seed)
    await store.invitations.add(invitation('i1'))
    await store.grants.add({ board: 'b1', person: 'bob', invitation: 'i1', role: 'editor', createdAt: 0 })
    await store.boards.setDeleted('b1', 10_000)
    await store.boards.setDeleted('b2', 20_000)
    expect((await store.boards.bin()).map(({ id }) => id)).toEqual(['b2', 'b1'])
    expect((await store.boards.list()).map(({ id }) => id)).toEqual(['b3'])
    expect(await store.boards.sweep(15_000)).toEqual(['b1'])
    expect(await store.boards.byId('b1')).toBeUndefined()
    expect(await store.invitations.byId('i1')).toBeUndefined()
    expect(await store.grants.rolesOf('bob', 0)).toEqual([])
    const rows = await db.selectFrom('journal').select('board').execute()
    expect(rows.map((row) => row.board).sort()).toEqual(['b2', 'b3'])
    await store.boards.setDeleted('b2', null)
    expect((await store.boards.list()).map(({ id }) => id)).toEqual(['b2', 'b3'])
  })

  test('after a restore every board has another epoch [H-5]', async () => {
    const { store } = given
    for (const id of ['b1', 'b2']) await store.boards.add(board(id), seed)
    let next = 0
    await store.boards.renewEpochs(() => `epoch ${(next += 1)}`)
    const epochs = (await store.boards.list()).map(({ epoch }) => epoch)
    expect(new Set([...epochs, 'first']).size).toBe(3)
  })
}
