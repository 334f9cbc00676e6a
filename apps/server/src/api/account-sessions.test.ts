import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
})
afterAll(() => house.close())

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0'

async function onAPhone(): Promise<Someone> {
  const phone = new Someone(house, 'alice')
  const { email, password } = phone
  await phone.send('/trpc/account.signIn', {
    method: 'POST',
    body: JSON.stringify({ email, password }),
    headers: { 'content-type': 'application/json', 'user-agent': firefox },
  })
  return phone
}

test('alice sees where she is signed in, and ends one of them: that one alone is out', async () => {
  const [phone, other] = [await onAPhone(), await onAPhone()]
  const hers = await phone.api.account.sessions.list.query()
  expect(hers).toHaveLength(3)
  expect(hers.filter(({ thisOne }) => thisOne)).toMatchObject([{ browser: 'Firefox', system: 'Linux' }])
  expect(JSON.stringify(hers)).not.toContain(phone.cookie?.split('=')[1])
  const there = (await other.api.account.sessions.list.query()).find(({ thisOne }) => thisOne)
  await alice.api.account.sessions.end.mutate({ session: there?.session ?? '' })
  expect((await other.api.account.me.query()).person).toBeNull()
  expect((await phone.api.account.me.query()).person?.name).toBe('alice')

  await alice.api.account.sessions.endOthers.mutate()
  expect((await phone.api.account.me.query()).person).toBeNull()
  expect(await alice.api.account.sessions.list.query()).toMatchObject([{ thisOne: true }])
})

test('nobody ends another’s session', async () => {
  const bob = new Someone(house, 'bob')
  await alice.hire(bob)
  const [hers] = await alice.api.account.sessions.list.query()
  await bob.api.account.sessions.end.mutate({ session: hers?.session ?? '' })
  expect((await alice.api.account.me.query()).person?.name).toBe('alice')
  const made = bob.call('account.sessions.end', 'mutation', { session: '%' })
  expect((await made).code).toBe('badInput')
})

test('whoever ends the session she is in is signed out', async () => {
  const phone = await onAPhone()
  const here = (await phone.api.account.sessions.list.query()).find(({ thisOne }) => thisOne)
  await phone.api.account.sessions.end.mutate({ session: here?.session ?? '' })
  expect(phone.cookie).toBeUndefined()
  expect(await refusal(phone.api.boards.list.query())).toBe('signedOut')
})

test('bob is called otherwise from now on', async () => {
  const bert = new Someone(house, 'bert')
  await alice.hire(bert)
  await bert.api.account.rename.mutate({ name: ' Bertha ' })
  expect((await bert.api.account.me.query()).person?.name).toBe('Bertha')
  expect((await alice.api.account.people.list.query()).map(({ name }) => name)).toContain('Bertha')
})

test('a guest who opens her link again and again has a hundred sessions, the last among them', async () => {
  const board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
  const { token } = await alice.api.invitations.create.mutate({ board, role: 'viewer' })
  const mia = new Someone(house, 'mia')
  for (let times = 0; times < 103; times += 1) {
    const accepted = await mia.api.invitations.accept.mutate({ token, name: 'mia' })
    mia.token = accepted.token ?? undefined
  }
  const all = await mia.api.account.sessions.list.query()
  expect(all).toHaveLength(100)
  expect(all.filter(({ thisOne }) => thisOne)).toHaveLength(1)
})
