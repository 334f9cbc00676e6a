import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'
import { listens } from '../hearing.ts'
import { Stranger } from '../sync/stranger.ts'

let house: House
let alice: Someone
let bob: Someone
let carla: Someone
beforeEach(async () => {
  house = await openHouse()
  ;[alice, bob, carla] = [
    new Someone(house, 'alice'),
    new Someone(house, 'bob'),
    new Someone(house, 'carla'),
  ] as const
  await alice.signUp()
  for (const colleague of [bob, carla]) await alice.hire(colleague)
})
afterEach(() => house.close())

const idOf = async (one: Someone) => (await one.api.account.me.query()).person?.id ?? ''
const set = async (by: Someone, one: Someone, standing: 'owner' | 'member' | 'guest') =>
  by.api.account.people.setStanding.mutate({ person: await idOf(one), standing })
const standings = async () =>
  (await alice.api.account.people.list.query()).map(({ name, standing }) => [name, standing])

test('bob, who is removed, is out at once everywhere, and what he wrote is still his by name', async () => {
  const { board } = await bob.api.boards.create.mutate({ title: 'Summer' })
  const { token } = await bob.api.account.createToken.mutate({ name: 'nightly' })
  const socket = await Stranger.at({ url: house.url.replace('http', 'ws') }, board, token)
  await set(alice, bob, 'guest')
  expect(await socket.closedWith()).toBe(4401)
  expect(await refusal(bob.api.boards.list.query())).toBe('signedOut')
  const script = { headers: { authorization: `Bearer ${token}` } }
  expect((await bob.send('/trpc/boards.list', script)).code).toBe('signedOut')
  expect(await standings()).toEqual([
    ['alice', 'owner'],
    ['carla', 'member'],
  ])
  const summer = (await alice.api.boards.list.query()).find(({ id }) => id === board)
  expect(summer).toMatchObject({ role: 'owner', edited: { by: 'bob' } })
})

test('bob signs in again and finds nothing, until a link lets him in or makes him a member once more', async () => {
  const { board } = await bob.api.boards.create.mutate({ title: 'Summer' })
  await set(alice, bob, 'guest')
  await bob.signIn()
  expect(await bob.api.boards.list.query()).toEqual([])
  expect(await refusal(bob.api.boards.get.query({ board }))).toBe('notHere')
  expect(await refusal(bob.api.boards.create.mutate({ title: 'Mine' }))).toBe('notAllowed')
  const { token } = await alice.api.invitations.create.mutate({ role: 'member' })
  await bob.api.account.join.mutate({ invitation: token })
  const summer = (await bob.api.boards.list.query()).find(({ title }) => title === 'Summer')
  expect(summer).toMatchObject({ role: 'editor' })
})

test('a link that bob made lets nobody else in once he is removed, him least of all; whoever came by it stays', async () => {
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  await set(alice, bob, 'owner')
  const link = () => bob.api.invitations.create.mutate({ board, role: 'editor' })
  const [used, kept] = [await link(), await link()]
  const gus = new Someone(house, 'gus')
  const come = (one: Someone, { token }: { token: string }) =>
    one.api.invitations.accept.mutate({ token, name: one.name })
  await come(gus, used)
  await set(alice, bob, 'guest')
  await bob.signIn()
  for (const one of [used, kept]) {
    expect(await refusal(come(bob, one))).toBe('invitationGone')
    expect(await refusal(come(new Someone(house, 'hal'), one))).toBe('invitationGone')
  }
  await gus.api.boards.get.query({ board })
  await come(gus, used)
})

test('a link by which bob shows a board shows nothing once he is removed, and those of others go on', async () => {
  const { board } = await bob.api.boards.create.mutate({ title: 'Summer' })
  const shows = (one: Someone) => one.api.embeds.create.mutate({ board, name: 'For the site', search: '' })
  const [his, hers] = [await shows(bob), await shows(alice)]
  const look = ({ token }: { token: string }) => new Someone(house, 'nobody').api.embeds.get.query({ token })
  await look(his)
  await set(alice, bob, 'guest')
  expect(await refusal(look(his))).toBe('embedGone')
  await look(hers)
  expect((await alice.api.embeds.list.query({ board })).map(({ embed }) => embed)).toEqual([hers.embed])
})

test('the workspace is handed on: carla is an owner, alice goes, and carla’s are her boards', async () => {
  await alice.api.boards.create.mutate({ title: 'Spring' })
  await set(alice, carla, 'owner')
  await alice.api.account.delete.mutate({ password: alice.password })
  const own = (await carla.api.boards.list.query()).find(({ title }) => title === 'Spring')
  expect(own).toMatchObject({ role: 'owner' })
  await carla.api.invitations.create.mutate({ role: 'member' })
})

test('of two owners who make each other a member at once one stays an owner', async () => {
  await set(alice, carla, 'owner')
  const [a, c] = [await idOf(alice), await idOf(carla)]
  const done = await Promise.allSettled([
    alice.api.account.people.setStanding.mutate({ person: c, standing: 'member' }),
    carla.api.account.people.setStanding.mutate({ person: a, standing: 'member' }),
  ])
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await standings()).filter(([, standing]) => standing === 'owner')).toHaveLength(1)
})

test('carla’s pages are told to ask again who she is when she is made an owner, and nobody else’s', async () => {
  const [hers, bobs] = [await listens(house, carla, {}), await listens(house, bob, {})]
  await set(alice, carla, 'owner')
  await expect.poll(() => hers.heard).toEqual(['account'])
  expect(bobs.heard).toEqual([])
  for (const page of [hers, bobs]) page.leave()
})

test('a page of bob’s that listens ends when he is removed, so that it asks who he is', async () => {
  const page = await listens(house, bob, {})
  await set(alice, bob, 'guest')
  await expect.poll(() => page.over()).toBe(true)
  expect(page.heard).toEqual([])
  page.leave()
})

test('nobody changes herself, no member changes anybody, and whoever is no member cannot be made one', async () => {
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  const gus = new Someone(house, 'gus')
  await alice.invite(gus, board, 'editor')
  expect(await refusal(set(alice, alice, 'guest'))).toBe('notAllowed')
  expect(await refusal(set(bob, carla, 'guest'))).toBe('notAllowed')
  expect(await refusal(set(alice, gus, 'owner'))).toBe('noMember')
  expect(await standings()).toEqual([
    ['alice', 'owner'],
    ['bob', 'member'],
    ['carla', 'member'],
  ])
})
