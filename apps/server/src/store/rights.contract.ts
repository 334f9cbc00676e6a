import { expect, test } from 'vitest'
import { mayStillInvite, roleOn, roleOnSnapshot } from '../access/can.ts'
import { person, board, invitation, seed, type Given } from './a-store.ts'

/** What any database must do for invitations and the roles that came of them. */
export function rightsContract(given: Given): void {
  test('one person may hold several roles on a board, each by an invitation of its own', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    await store.invitations.add(invitation('i1', { expires_at: 100 }))
    await store.invitations.add(invitation('i2', { role: 'viewer' }))
    await store.grants.add({ board: 'b1', person: 'bob', invitation: 'i1', role: 'editor', createdAt: 0 })
    await store.grants.add({ board: 'b1', person: 'bob', invitation: 'i1', role: 'viewer', createdAt: 0 })
    await store.grants.add({ board: 'b1', person: 'bob', invitation: 'i2', role: 'viewer', createdAt: 0 })
    expect((await store.grants.rolesOn('b1', 'bob', 50)).sort()).toEqual(['editor', 'viewer'])
    expect(await store.grants.rolesOn('b1', 'bob', 100)).toEqual(['viewer'])
    expect(await store.grants.endedBetween(99, 100)).toEqual([{ board: 'b1', person: 'bob' }])
    expect(await store.grants.endedBetween(100, 200)).toEqual([])
    expect(await store.grants.endInvitation('i2')).toEqual([{ board: 'b1', person: 'bob' }])
    expect(await store.grants.rolesOf('bob', 50)).toEqual([{ board: 'b1', role: 'editor' }])
  })

  test('those who came by a link are listed a page at a time, the last first', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    await store.invitations.add(invitation('i1'))
    const came = { board: 'b1', invitation: 'i1', role: 'viewer' as const }
    for (const [at, id] of ['gil', 'gus', 'ida'].entries()) {
      await store.people.add(person(id, { standing: 'guest' }))
      await store.grants.add({ ...came, person: id, createdAt: at === 2 ? 1 : at })
    }
    const first = await store.grants.arrivals('i1', { limit: 2 })
    expect(first.map(({ name }) => name)).toEqual(['gus', 'ida'])
    const before = { at: 1, person: 'ida' }
    const rest = await store.grants.arrivals('i1', { before, limit: 2 })
    expect(rest.map(({ name, standing }) => [name, standing])).toEqual([['gil', 'guest']])
    expect(await store.grants.cameBy('i1', 'gus')).toBe(true)
    expect(await store.grants.cameBy('i1', 'bob')).toBe(false)
  })

  test('an invitation lets in as often as it says, until it ends or is revoked', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    await store.invitations.add(invitation('i1', { max_uses: 2 }))
    const uses = await Promise.all([1, 2, 3].map(() => store.invitations.use('i1', 0)))
    expect(uses.filter(Boolean)).toHaveLength(2)
    await store.invitations.add(invitation('i2', { expires_at: 100 }))
    expect(await store.invitations.use('i2', 99)).toBe(true)
    expect(await store.invitations.use('i2', 100)).toBe(false)
    await store.invitations.add(invitation('i3', { board: null, role: 'member' }))
    expect((await store.invitations.list(null)).map(({ id }) => id)).toEqual(['i3'])
    await store.invitations.revoke('i3', 1)
    expect(await store.invitations.use('i3', 0)).toBe(false)
    expect(await store.invitations.list(null)).toEqual([])
  })

  test('a link that is written while its maker is shown out is closed with the others, or never written', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    const bob = person('bob', { standing: 'owner' })
    await store.people.become(bob, bob)
    const make = (id: string) =>
      store.together(async (inner) => {
        if (!(await mayStillInvite(inner, 'bob', 'b1'))) return false
        await inner.invitations.add(invitation(id, { created_by: 'bob' }))
        return true
      })
    const showOut = () =>
      store.together(async (inner) => {
        await inner.invitations.closeMadeBy('bob', 5)
        await inner.people.become(bob, { ...bob, standing: 'guest' })
      })
    await Promise.all([make('i1'), showOut(), make('i2')])
    expect(await store.invitations.list('b1')).toEqual([])
    expect(await make('i3')).toBe(false)
  })

  test('a role is by what somebody is by now, whatever she was when she began to ask', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    const [bob, snapshot] = [person('bob'), { id: 's1', board: 'b1' }]
    const roles = async () => [await roleOn(store, bob, 'b1'), await roleOnSnapshot(store, bob, snapshot)]
    expect(await roles()).toEqual(['editor', 'editor'])
    await store.people.become(bob, { ...bob, standing: 'guest' })
    expect(await roles()).toEqual([undefined, undefined])
    await store.people.become(bob, bob)
    await store.people.leave('bob', 'gone', 5)
    expect(await roles()).toEqual([undefined, undefined])
  })

  test('who may still invite is asked of what she is by now, and of where the board is', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    const may = (who: string, to: string | null) => mayStillInvite(store, who, to)
    expect([await may('alice', 'b1'), await may('alice', null)]).toEqual([true, true])
    expect([await may('bob', 'b1'), await may('bob', null), await may('nobody', null)]).toEqual([
      false,
      false,
      false,
    ])
    await store.grants.add({ board: 'b1', person: 'bob', invitation: '', role: 'owner', createdAt: 0 })
    expect([await may('bob', 'b1'), await may('bob', null)]).toEqual([true, false])
    await store.people.leave('bob', 'gone', 5)
    await store.boards.setDeleted('b1', 5)
    expect([await may('bob', 'b1'), await may('alice', 'b1')]).toEqual([false, false])
  })

  test('who is no colleague any more has no data set to herself, though a right of hers was written late', async () => {
    const { store } = given
    const facts = { title: 'Club', client: null, people: 0, purchases: 0 }
    const none = { lawful_basis: null, purpose: null, retention: null }
    await store.dataSets.add({ id: 'd1', ...facts, ...none, created_by: 'bob', created_at: 1, changed_at: 1 })
    expect((await store.dataSets.allowed('d1')).map(({ name }) => name)).toEqual(['bob'])
    await store.people.become(person('bob'), person('bob', { standing: 'guest' }))
    expect(await store.dataSets.allowed('d1')).toEqual([])
  })
}
