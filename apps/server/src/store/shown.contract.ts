import { expect, test } from 'vitest'
import { board, person, seed, type Given } from './a-store.ts'
import { snapshotKinds, type SnapshotKind } from './journal-tables.ts'

/** What any database must do for what stands beside a board: pictures, snapshots, views and links that only show. */
export function shownContract(given: Given): void {
  test('a picture is kept once, on every board it is put on, and read back byte by byte', async () => {
    const { store } = given
    for (const id of ['b1', 'b2']) await store.boards.add(board(id), seed)
    const picture = {
      hash: 'h',
      type: 'image/png',
      bytes: new Uint8Array([0, 255, 1]),
      board: 'b1',
      person: 'bob',
      created_at: 0,
    }
    expect(await store.assets.put(picture, 5)).toBe(true)
    await store.assets.put({ ...picture, board: 'b2', person: 'alice' }, 5)
    await store.assets.place('h', 'b2')
    expect((await store.assets.boardsOf('h')).sort()).toEqual(['b1', 'b2'])
    const found = await store.assets.byHash('h')
    expect([...(found?.bytes ?? [])]).toEqual([0, 255, 1])
    expect(found?.person).toBe('bob')
    expect(await store.assets.put({ ...picture, hash: 'another' }, 5)).toBe(false)
    expect(await store.assets.put(picture, 3)).toBe(true)
    expect(await store.sizes.of('b1', 0)).toMatchObject({ pictures: 1, pictureBytes: 3, rows: 1, grown: 2 })
  })

  test('a picture that a board shows no more counts until it is removed, and is deleted when it stands nowhere', async () => {
    const { assets, boards, placements, sizes } = given.store
    for (const id of ['b1', 'b2']) await boards.add(board(id), seed)
    const picture = { type: 'image/png', bytes: seed, board: 'b1', person: 'bob', created_at: 0 }
    for (const hash of ['h1', 'h2']) await assets.put({ ...picture, hash }, 5)
    expect((await placements.unseen()).sort()).toEqual(['b1', 'b2'])
    await placements.note('b1', { seq: 1, hashes: ['h1'] }, 100)
    expect(await placements.unseen()).toEqual(['b2'])
    expect(await placements.goneSince(100)).toEqual(new Map())
    expect(await placements.goneSince(101)).toEqual(new Map([['b1', ['h2']]]))
    await placements.note('b1', { seq: 1, hashes: [] }, 200)
    await placements.keep('b1', ['h1'], 300)
    expect(await placements.goneSince(250)).toEqual(new Map([['b1', ['h2']]]))
    await placements.remove('b1', ['h2'])
    expect(await sizes.of('b1', 0)).toMatchObject({ pictures: 1, pictureBytes: 2 })
    expect(await placements.sweep(1)).toBe(0)
    await placements.note('b2', { seq: 1, hashes: [] }, 200)
    expect(await placements.sweep(0)).toBe(0)
    expect(await placements.sweep(1)).toBe(1)
    expect([await assets.byHash('h2'), await assets.firstBoardOf('h1')]).toEqual([undefined, 'b1'])
    await assets.put({ ...picture, hash: 'h1' }, 5)
    expect(await placements.goneSince(1_000)).toEqual(new Map())
  })

  test('a snapshot keeps a board as it stood, is listed with who took it, and goes with its board', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    const taken = { board: 'b1', kind: 'named' as const, seq: 1, created_by: 'bob' }
    await store.snapshots.add({ ...taken, id: 'n1', name: 'First', created_at: 1 }, new Uint8Array([1, 2, 3]))
    await store.snapshots.add({ ...taken, id: 'n2', name: 'Second', created_at: 2 }, seed)
    expect(
      (await store.snapshots.page('b1', { kinds: snapshotKinds, limit: 10 })).map(({ name, by }) => [
        name,
        by,
      ]),
    ).toEqual([
      ['Second', 'bob'],
      ['First', 'bob'],
    ])
    expect([...((await store.snapshots.state('n1')) ?? [])]).toEqual([1, 2, 3])
    expect(await store.snapshots.state('none')).toBeUndefined()
    await store.boards.setDeleted('b1', 5)
    await store.boards.sweep(10)
    expect(await store.snapshots.byId('n1')).toBeUndefined()
  })

  test('snapshots that people want have so much room, of which guests have a part; those of Parley’s own are always kept', async () => {
    const { boards, people, snapshots } = given.store
    await people.add(person('gus', { standing: 'guest', email: null }))
    for (const id of ['b1', 'b2']) await boards.add(board(id), seed)
    const each = await packedOf(given)
    const room = { most: 4 * each, guests: 2 * each }
    let at = 0
    const add = (kind: SnapshotKind, created_by: string, id = `${kind}${(at += 1)}`) =>
      snapshots.add({ board: 'b1', id, name: id, kind, seq: 1, created_by, created_at: at }, seed, room)
    const ids = async (...kinds: SnapshotKind[]) =>
      (await snapshots.page('b1', { kinds, limit: 20 })).map(({ id }) => id).reverse()
    expect([await add('named', 'gus'), await add('asked', 'gus'), await add('named', 'gus')]).toEqual([
      true,
      true,
      false,
    ])
    for (let one = 0; one < 6; one++) expect(await add('before', 'gus')).toBe(true)
    for (let one = 0; one < 6; one++) expect(await add('daily', 'alice')).toBe(true)
    expect([await add('named', 'bob'), await add('asked', 'bob'), await add('named', 'bob')]).toEqual([
      true,
      true,
      false,
    ])
    for (const kind of ['before', 'daily'] as const) expect(await add(kind, 'bob')).toBe(true)
    expect(await ids('named', 'asked')).toEqual(['named1', 'asked2', 'named16', 'asked17'])
    expect(await ids('before')).toEqual(['before7', 'before8', 'before9', 'before19'])
    expect(await ids('daily')).toHaveLength(7)
  })

  test('a view is for its person or for everybody, and goes with a board', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    const view = { board: 'b1', search: 'view=loop', created_at: 1 }
    await store.views.add({ ...view, id: 'v1', person: 'alice', name: 'Mine', shared: 0 })
    await store.views.add({ ...view, id: 'v2', person: 'alice', name: 'All', shared: 1 })
    expect((await store.views.of('b1', 'alice')).map(({ name }) => name)).toEqual(['All', 'Mine'])
    expect((await store.views.of('b1', 'bob')).map(({ name }) => name)).toEqual(['All'])
    expect(await store.views.count('b1', 'bob')).toEqual({ shared: 1, own: 0 })
    await store.views.rename('v2', 'Everybody’s')
    expect((await store.views.byId('v2'))?.name).toBe('Everybody’s')
    await store.forget('alice')
    expect((await store.views.of('b1', 'alice')).map(({ id }) => id)).toEqual(['v2'])
    await store.views.remove('v2')
    expect(await store.views.of('b1', 'alice')).toEqual([])
  })

  test('a link that only shows is found by its hash, and listed until it is revoked', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    const embed = {
      board: 'b1',
      name: 'For the site',
      search: '',
      created_by: 'alice',
      expires_at: null,
      revoked_at: null,
    }
    await store.embeds.add({ ...embed, id: 'e1', hash: 'h1', created_at: 1 })
    await store.embeds.add({ ...embed, id: 'e2', hash: 'h2', created_at: 2 })
    expect((await store.embeds.byHash('h1'))?.id).toBe('e1')
    expect((await store.embeds.list('b1')).map(({ id }) => id)).toEqual(['e2', 'e1'])
    await store.embeds.revoke('e2', 5)
    expect((await store.embeds.list('b1')).map(({ id }) => id)).toEqual(['e1'])
    expect((await store.embeds.byId('e2'))?.revoked_at).toBe(5)
    await store.embeds.add({ ...embed, id: 'e3', hash: 'h3', created_at: 3, created_by: 'bob' })
    await store.embeds.closeMadeBy('alice', 7)
    expect((await store.embeds.list('b1')).map(({ id }) => id)).toEqual(['e3'])
    expect((await store.embeds.byId('e2'))?.revoked_at).toBe(5)
  })
}

/** How many bytes a snapshot of the seed takes, packed. */
async function packedOf({ store }: Given): Promise<number> {
  const one = { id: 'weighed', name: '', kind: 'daily' as const, seq: 1, created_by: 'bob', created_at: 0 }
  await store.snapshots.add({ ...one, board: 'b2' }, seed)
  return (await store.sizes.of('b2', 0)).snapshots
}
