import { expect, test } from 'vitest'
import { checkChain } from './audit.ts'
import { person, board, seed, type Given } from './a-store.ts'

/** What any database must do for the log, and what is done whole or not at all. */
export function auditContract(given: Given): void {
  test('what happened is read a page at a time, and a row that was changed breaks the chain [R-9]', async () => {
    const { db, store } = given
    await store.boards.add(board('b1'), seed)
    const entry = { at: 1, person: 'bob', about: null, outcome: 'ok' }
    for (let at = 0; at < 5; at++)
      await store.audit.append({ ...entry, what: `act ${at}`, board: at % 2 ? 'b1' : null })
    const newest = await store.audit.page({ limit: 2 })
    expect(newest.map(({ seq, name, title }) => [seq, name, title])).toEqual([
      [5, 'bob', null],
      [4, 'bob', 'Board b1'],
    ])
    expect((await store.audit.page({ board: 'b1', before: 4, limit: 9 })).map(({ seq }) => seq)).toEqual([2])
    expect(await checkChain(store.audit)).toEqual({
      rows: 5,
      last: newest[0]?.hash,
      brokenAt: null,
      found: null,
    })
    expect((await checkChain(store.audit, newest[1]?.hash)).found).toBe(true)
    expect((await checkChain(store.audit, 'never a hash of it')).found).toBe(false)
    await db.updateTable('audit').set({ person: 'alice' }).where('seq', '=', 3).execute()
    expect((await checkChain(store.audit)).brokenAt).toBe(3)
    await db.deleteFrom('audit').where('seq', '<=', 3).execute()
    expect((await checkChain(store.audit)).brokenAt).toBe(4)
  })

  test('whatever a stranger sends as the name of a board, the chain holds', async () => {
    const { store } = given
    const entry = { at: 1, person: null, about: null, outcome: 'signedOut' }
    for (const name of ['b\ud800', 'b\0', '\udfff\0'])
      await store.audit.append({ ...entry, what: 'boards.delete', board: name })
    expect(await checkChain(store.audit)).toMatchObject({ rows: 3, brokenAt: null })
  })

  test('what happens at once stands in one chain', async () => {
    const { store } = given
    const entry = { at: 1, person: 'bob', board: null, about: null, outcome: 'ok' }
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => store.audit.append({ ...entry, what: `act ${at}` })),
    )
    expect(await checkChain(store.audit)).toMatchObject({ rows: 20, brokenAt: null })
  })

  test('two who may not both win do not, however closely they come', async () => {
    const { store } = given
    const claim = (id: string) =>
      store.together(async (inner) => {
        if ((await inner.people.count('owner')) > 1) return false
        await inner.people.add(person(id, { standing: 'owner' }))
        return true
      })
    const won = await Promise.all(['carol', 'dora', 'eve', 'fay'].map(claim))
    expect(won.filter(Boolean)).toHaveLength(1)
  })

  test('what is done together is done whole or not at all', async () => {
    const { store } = given
    const both = store.together(async (inner) => {
      await inner.people.add(person('carol'))
      await inner.together((deeper) => deeper.people.add(person('bob')))
    })
    await expect(both).rejects.toThrow(/unique/i)
    expect(await store.people.byId('carol')).toBeUndefined()
  })
}
