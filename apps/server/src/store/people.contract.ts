import { expect, test } from 'vitest'
import { person, board, seed, type Given } from './a-store.ts'
import { keptTables } from './kept-of.ts'

/** Columns that hold a person's id; and tables whose rows about her are counted, or say nothing but that id. */
const namesPeople = /^(person|by|moderator|.*_by)$/
const told = new Set(['journal', 'client_ids'])

/** What any database must do for people, their sessions and tokens, and what is kept of them. */
export function peopleContract(given: Given): void {
  test('people are found by e-mail, and no two have one', async () => {
    const { store } = given
    expect((await store.people.byEmail('bob@example.org'))?.id).toBe('bob')
    expect(await store.people.byEmail('eve@example.org')).toBeUndefined()
    await expect(store.people.add(person('bobby', { email: 'bob@example.org' }))).rejects.toThrow(/unique/i)
  })

  test('guests have no account and are not counted among those who have', async () => {
    const { store } = given
    await store.people.add(person('gus', { standing: 'guest', email: null, password: null }))
    await store.people.add(person('gil', { standing: 'guest', email: null, password: null }))
    expect((await store.people.accounts()).map(({ id }) => id)).toEqual(['alice', 'bob'])
    expect(await store.people.count()).toBe(4)
    expect(await store.people.count('owner')).toBe(1)
  })

  test('a session shows who it is until it runs out or is ended', async () => {
    const { store } = given
    await store.sessions.add({ hash: 's1', person: 'bob', createdAt: 0, expiresAt: 100 })
    await store.sessions.add({ hash: 's2', person: 'bob', createdAt: 0, expiresAt: 200 })
    expect((await store.sessions.personOf('s1', 99))?.id).toBe('bob')
    expect(await store.sessions.personOf('s1', 100)).toBeUndefined()
    expect(await store.sessions.standing(['s1', 's2', 's3'], 100)).toEqual(['s2'])
    await store.sessions.endAll('bob', 's2')
    expect(await store.sessions.personOf('s1', 0)).toBeUndefined()
    expect((await store.sessions.personOf('s2', 0))?.id).toBe('bob')
    await store.sessions.sweep(200)
    expect(await store.sessions.personOf('s2', 0)).toBeUndefined()
  })

  test('whoever has left has no session, no token, and no name or password that comes after', async () => {
    const { store } = given
    await store.people.leave('bob', 'Somebody who left', 1)
    await store.sessions.add({ hash: 's1', person: 'bob', createdAt: 0, expiresAt: 100 })
    await store.tokens.add({ id: 't1', hash: 'h1', person: 'bob', name: 'nightly', createdAt: 0 })
    expect(await store.sessions.personOf('s1', 0)).toBeUndefined()
    expect(await store.sessions.standing(['s1'], 0)).toEqual([])
    expect(await store.tokens.personOf('h1', 0)).toBeUndefined()
    expect(await store.tokens.standing(['h1'])).toEqual([])
    const gone = { id: 'bob', password: null }
    expect(await store.people.setPassword(gone, 'another')).toBe(false)
    expect(await store.people.setName('bob', 'Bob')).toBe(false)
    expect(await store.people.become(gone, person('bob', { email: 'bob@example.org' }))).toBe(false)
    const left = { name: 'Somebody who left', email: null, password: null, left_at: 1 }
    expect(await store.people.byId('bob')).toMatchObject(left)
  })

  test('a password is still hers until she has another, or has left', async () => {
    const { store } = given
    const stillHas = (password: string | null) => store.people.stillHas({ id: 'bob', password })
    expect([await stillHas('hash'), await stillHas(null)]).toEqual([true, false])
    await store.people.setPassword({ id: 'bob', password: 'hash' }, 'another')
    expect([await stillHas('hash'), await stillHas('another')]).toEqual([false, true])
    await store.people.leave('bob', 'Somebody who left', 1)
    expect([await stillHas('another'), await stillHas(null)]).toEqual([false, false])
  })

  test('nothing is written because of a password that is another by now, or of none where there is one', async () => {
    const { store } = given
    const bob = person('bob', { password: 'another' })
    await store.people.setPassword({ id: 'bob', password: 'hash' }, 'another')
    for (const password of ['hash', null]) {
      const was = { id: 'bob', password }
      expect(await store.people.setPassword(was, 'third')).toBe(false)
      expect(await store.people.become(was, { ...bob, standing: 'owner', password })).toBe(false)
    }
    expect(await store.people.byId('bob')).toEqual(bob)
    expect(await store.people.become(bob, { ...bob, standing: 'owner' })).toBe(true)
  })

  test('a person’s sessions are listed with their browser, and when they were last shown', async () => {
    const { store } = given
    const opened = { person: 'bob', expiresAt: 1_000_000 }
    await store.sessions.add({ ...opened, hash: 's1', createdAt: 1, agent: 'a phone' })
    await store.sessions.add({ ...opened, hash: 's2', createdAt: 2 })
    await store.sessions.personOf('s1', 299_000)
    expect((await store.sessions.of('bob', 0)).at(-1)?.seen_at).toBe(1)
    await store.sessions.personOf('s1', 400_000)
    expect(await store.sessions.of('bob', 500_000)).toEqual([
      { hash: 's2', agent: null, created_at: 2, seen_at: 2 },
      { hash: 's1', agent: 'a phone', created_at: 1, seen_at: 400_000 },
    ])
    expect(await store.sessions.of('bob', 1_000_000)).toEqual([])
  })

  test('a token shows who it is until all of that person’s are ended', async () => {
    const { store } = given
    await store.tokens.add({ id: 't1', hash: 'h1', person: 'bob', name: 'a script', createdAt: 0 })
    expect((await store.tokens.personOf('h1', 0))?.id).toBe('bob')
    await store.tokens.endAll('alice')
    expect((await store.tokens.personOf('h1', 0))?.id).toBe('bob')
    await store.tokens.endAll('bob')
    expect(await store.tokens.personOf('h1', 0)).toBeUndefined()
  })

  test('a person’s tokens are listed with their last use, and ended one by one by nobody else', async () => {
    const { store } = given
    await store.tokens.add({ id: 't1', hash: 'h1', person: 'bob', name: 'nightly', createdAt: 1 })
    await store.tokens.add({ id: 't2', hash: 'h2', person: 'bob', name: 'weekly', createdAt: 2 })
    await store.tokens.personOf('h1', 100_000)
    await store.tokens.personOf('h1', 100_001)
    expect(await store.tokens.of('bob')).toEqual([
      { id: 't2', name: 'weekly', created_at: 2, used_at: null },
      { id: 't1', name: 'nightly', created_at: 1, used_at: 100_000 },
    ])
    await store.tokens.personOf('h1', 160_000)
    expect((await store.tokens.of('bob')).at(-1)?.used_at).toBe(160_000)
    await store.tokens.end('alice', 't1')
    expect(await store.tokens.standing(['h1', 'h2', 'h3'])).toEqual(['h1', 'h2'])
    await store.tokens.end('bob', 't1')
    expect(await store.tokens.standing(['h1', 'h2'])).toEqual(['h2'])
  })

  test('who left is nobody’s account any more, and everything she had is ended', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    await store.grants.add({ board: 'b1', person: 'bob', invitation: '', role: 'owner', createdAt: 0 })
    expect(await store.grants.endAll('bob')).toEqual(['b1'])
    await store.people.leave('bob', 'nobody', 5_000)
    expect(await store.people.byEmail('bob@example.org')).toBeUndefined()
    expect((await store.people.accounts()).map(({ id }) => id)).toEqual(['alice'])
    expect(await store.people.count('member')).toBe(0)
    expect(await store.people.byId('bob')).toMatchObject({ name: 'nobody', password: null, left_at: 5_000 })
  })

  test('everything kept by a person’s id is hers to be given, table by table, and no secret with it', async () => {
    const { db, store } = given
    const tables = await db.introspection.getTables()
    const handed = new Set<string>(keptTables.map(({ table }) => table))
    const naming = tables.filter(({ columns }) => columns.some(({ name }) => namesPeople.test(name)))
    expect(naming.map(({ name }) => name).filter((name) => !handed.has(name) && !told.has(name))).toEqual([])
    await store.sessions.add({ hash: 'secret s', person: 'bob', createdAt: 0, expiresAt: 100 })
    await store.boards.add(board('b1', { created_by: 'bob' }), seed)
    const kept = await store.keptOf('bob')
    expect(kept['people']).toMatchObject([{ name: 'bob', email: 'bob@example.org' }])
    expect(kept['boards']).toMatchObject([{ id: 'b1', title: 'Board b1' }])
    expect(kept['edits']).toMatchObject([{ board: 'b1', first_at: 2_000, last_at: 2_000 }])
    expect(JSON.stringify(kept)).not.toMatch(/secret|hash/)
  })

  test('a letter that no keyboard has is kept or another stands in its place, and never refused', async () => {
    const { store } = given
    await store.people.add(person('carol', { name: 'Ca\0rol' }))
    expect((await store.people.byId('carol'))?.name.replace(/[\0\ufffd]/, '')).toBe('Carol')
    expect(await store.people.byId('car\0ol')).toBeUndefined()
  })
}
