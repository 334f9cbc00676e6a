import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let bob: Someone
beforeEach(async () => {
  house = await openHouse()
  ;[alice, bob] = [new Someone(house, 'alice'), new Someone(house, 'bob')]
  await alice.signUp()
  await alice.hire(bob)
})
afterEach(() => house.close())

test('bob is given everything that is kept about him, and nothing of alice’s', async () => {
  const { board } = await bob.api.boards.create.mutate({ title: 'Summer' })
  await bob.api.snapshots.create.mutate({ board, name: 'the first' })
  await bob.api.account.createToken.mutate({ name: 'nightly' })
  const kept = await bob.api.account.export.mutate()
  expect(kept).toMatchObject({
    format: 'parley.account',
    people: [{ name: 'bob', email: 'bob@example.org', standing: 'member' }],
    boards: [{ id: board, title: 'Summer' }],
    snapshots: [{ name: 'the first' }],
    tokens: [{ name: 'nightly', used_at: null }],
    grants: [{ board, role: 'owner' }],
    edits: [{ board, edits: 1 }],
  })
  const text = JSON.stringify(kept)
  expect(text).not.toContain('alice')
  expect(text).not.toContain('scrypt')
  expect(text).not.toContain(bob.cookie?.split('=')[1])
})

test('bob leaves: he is nobody, his board is alice’s, and what he did is somebody’s who left', async () => {
  const { board } = await bob.api.boards.create.mutate({ title: 'Summer' })
  await bob.api.snapshots.create.mutate({ board, name: 'the first' })
  const { token } = await bob.api.account.createToken.mutate({ name: 'nightly' })
  expect(await refusal(bob.api.account.delete.mutate({ password: 'not his' }))).toBe('wrongPassword')
  expect(await refusal(bob.api.account.delete.mutate({}))).toBe('wrongPassword')
  await bob.api.account.delete.mutate({ password: bob.password })
  expect(bob.cookie).toBeUndefined()
  expect(await refusal(bob.signIn())).toBe('wrongPassword')
  const script = { headers: { authorization: `Bearer ${token}` } }
  expect((await bob.send('/trpc/boards.list', script)).code).toBe('signedOut')

  expect((await alice.api.account.people.list.query()).map(({ name }) => name)).toEqual(['alice'])
  const summer = (await alice.api.boards.list.query()).find(({ id }) => id === board)
  expect(summer).toMatchObject({ role: 'owner', edited: { by: 'Somebody who left' } })
  const { snapshots } = await alice.api.snapshots.list.query({ board })
  expect(snapshots).toMatchObject([{ by: 'Somebody who left' }])
  await alice.hire(new Someone(house, 'bob'))
})

test('links that bob made lead nowhere once he has left, and those of alice go on', async () => {
  const { board } = await bob.api.boards.create.mutate({ title: 'Summer' })
  const linksOf = async (one: Someone) => ({
    invited: (await one.api.invitations.create.mutate({ board, role: 'editor' })).token,
    shown: (await one.api.embeds.create.mutate({ board, name: 'For the site', search: '' })).token,
  })
  const [his, hers] = [await linksOf(bob), await linksOf(alice)]
  await bob.api.account.delete.mutate({ password: bob.password })
  const come = (token: string) =>
    new Someone(house, 'gus').api.invitations.accept.mutate({ token, name: 'Gus' })
  const look = (token: string) => new Someone(house, 'gus').api.embeds.get.query({ token })
  expect(await refusal(come(his.invited))).toBe('invitationGone')
  expect(await refusal(look(his.shown))).toBe('embedGone')
  await come(hers.invited)
  await look(hers.shown)
})

test('the only owner cannot go', async () => {
  expect(await refusal(alice.api.account.delete.mutate({ password: alice.password }))).toBe('lastOwner')
  expect((await alice.api.account.me.query()).person?.name).toBe('alice')
})

test('a guest who came with a name only takes it along', async () => {
  const gus = new Someone(house, 'gus')
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  await alice.invite(gus, board, 'editor')
  await gus.api.account.delete.mutate({})
  expect((await gus.api.account.me.query()).person).toBeNull()
  const [link] = await alice.api.invitations.list.query({ board })
  const came = await alice.api.invitations.people.list.query({ invitation: link?.invitation ?? '' })
  expect(came.people).toEqual([])
})
