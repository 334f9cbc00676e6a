import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let board: string
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
  board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
})
afterAll(() => house.close())

const memberLink = async () => (await alice.api.invitations.create.mutate({ role: 'member' })).token
/** Somebody else with the very cookie that is in this browser. */
function mallory({ cookie }: Someone): Someone {
  const mallory = new Someone(house, 'mallory')
  mallory.cookie = cookie
  return mallory
}
const who = async ({ api }: Someone) => (await api.account.me.query()).person?.name
async function guest(name: string): Promise<Someone> {
  const guest = new Someone(house, name)
  await alice.invite(guest, board, 'editor')
  return guest
}

const ways: [string, (who: Someone) => Promise<unknown>][] = [
  ['opens an account', ({ api, email, password }) => api.account.open.mutate({ email, password })],
  ['becomes a member', async (who) => who.signUp({ invitation: await memberLink() })],
]

test.each(ways)(
  'when a guest %s, the session that Mallory gave him or took from him ends',
  async (what, goOn) => {
    const gus = await guest(`gus-who-${what}`.replaceAll(' ', '-'))
    const his = mallory(gus)
    expect(await who(his)).toBe(gus.name)
    await goOn(gus)
    expect(gus.cookie).not.toBe(his.cookie)
    expect(await who(gus)).toBe(gus.name)
    await expect.poll(() => who(his), { timeout: 10_000 }).toBeUndefined()
  },
)

test('with a new password Alice has a new session in this browser too', async () => {
  const his = mallory(alice)
  await alice.api.account.changePassword.mutate({ current: alice.password, next: 'another one' })
  expect(await who(alice)).toBe('alice')
  await expect.poll(() => who(his), { timeout: 10_000 }).toBeUndefined()
})

test('a session that Mallory put into Alice’s browser stays his: signing in gives her another', async () => {
  const browser = new Someone(house, 'alice')
  const planted = await guest('mallory-himself')
  browser.cookie = planted.cookie
  await browser.signIn('another one')
  expect(await who(browser)).toBe('alice')
  expect(await who(planted)).toBe('mallory-himself')
})

test('her other tab, which asks a moment later with what it had, is not thrown out by that', async () => {
  const gus = await guest('gil')
  const tab = mallory(gus)
  await gus.api.account.open.mutate({ email: gus.email, password: gus.password })
  expect(await who(tab)).toBe('gil')
})

test('a program that shows a token goes on with it', async () => {
  const gus = await guest('gabi')
  const { token = '' } = gus
  const elsewhere = new Someone(house, 'elsewhere')
  const asGabi = (path: string, body?: object) =>
    elsewhere.send(`/trpc/${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
  expect((await asGabi('account.open', { email: gus.email, password: gus.password })).code).toBe('ok')
  expect((await asGabi('boards.list')).code).toBe('ok')
})
