import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let board: string
let count = 0
/** A guest of the board, whom nobody has met before. */
let gus: Someone
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
  board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
})
afterAll(() => house.close())
beforeEach(async () => {
  gus = new Someone(house, `gus${(count += 1)}`)
  await alice.invite(gus, board, 'editor')
})

const idOf = async (who: Someone) => (await who.api.account.me.query()).person?.id
const memberLink = async () => (await alice.api.invitations.create.mutate({ role: 'member' })).token

test('a guest opens an account of his own: the same guest of the same boards, from anywhere', async () => {
  const id = await idOf(gus)
  const { email, password } = gus
  await gus.api.account.open.mutate({ email, password })
  const elsewhere = new Someone(house, gus.name)
  const { person } = await elsewhere.signIn()
  expect(person).toMatchObject({ id, name: gus.name, standing: 'guest' })
  expect((await elsewhere.api.boards.list.query()).map(({ id: one }) => one)).toEqual([board])
  expect(await refusal(elsewhere.api.boards.create.mutate({ title: 'x' }))).toBe('notAllowed')
  expect(await refusal(gus.api.account.open.mutate({ email, password }))).toBe('notAllowed')
})

test('an address that somebody has is not his, and he cannot find out by the hundred which are', async () => {
  const open = (email: string) => refusal(gus.api.account.open.mutate({ email, password: 'long enough' }))
  for (let n = 0; n < 10; n += 1) expect(await open('alice@example.org')).toBe('emailTaken')
  expect(await open('bob@example.org')).toBe('tooMuch')
})

test('a guest who signs up as a member stays the person she is', async () => {
  const id = await idOf(gus)
  const { person } = await gus.signUp({ invitation: await memberLink() })
  expect(person).toMatchObject({ id, standing: 'member', guest: false })
  const mine = await gus.api.boards.create.mutate({ title: 'Mine' })
  expect((await gus.api.boards.list.query()).map((one) => one.id)).toContain(mine.board)
  expect(await refusal(gus.api.account.join.mutate({ invitation: 'made up' }))).toBe('invitationGone')
})

test('a guest with an account joins without another password; the link is used once', async () => {
  const { email, password } = gus
  await gus.api.account.open.mutate({ email, password })
  const invitation = (await alice.api.invitations.create.mutate({ role: 'member', maxUses: 1 })).token
  const { person } = await gus.api.account.join.mutate({ invitation })
  expect(person.standing).toBe('member')
  const gil = new Someone(house, 'gil')
  expect(await refusal(gil.signUp({ invitation }))).toBe('invitationGone')
})

test('an invitation to a board makes nobody a member', async () => {
  const { token } = await alice.api.invitations.create.mutate({ board, role: 'editor' })
  expect(await refusal(gus.signUp({ invitation: token }))).toBe('invitationGone')
  await gus.api.account.open.mutate({ email: gus.email, password: gus.password })
  expect(await refusal(gus.api.account.join.mutate({ invitation: token }))).toBe('invitationGone')
})

test('what a guest was signed in with elsewhere opens nothing of a member’s', async () => {
  const token = gus.token ?? ''
  const other = new Someone(house, 'other')
  const asGuest = () => other.send('/trpc/boards.list', { headers: { authorization: `Bearer ${token}` } })
  // The token is the cookie of his own browser: from there he goes on.
  const { token: second } = await gus.api.invitations.accept.mutate({
    token: (await alice.api.invitations.create.mutate({ board, role: 'viewer' })).token,
    name: 'gus',
  })
  expect((await asGuest()).code).toBe('ok')
  await gus.signUp({ invitation: await memberLink() })
  expect((await asGuest()).code).toBe('signedOut')
  expect(second).not.toBe(token)
  expect((await gus.api.account.me.query()).person?.standing).toBe('member')
})

test('nor does he find out more by coming in once more by his link', async () => {
  const { token } = await alice.api.invitations.create.mutate({ board, role: 'editor' })
  const gil = new Someone(house, 'gil')
  const accept = async () =>
    void (gil.token = (await gil.api.invitations.accept.mutate({ token, name: 'gil' })).token ?? undefined)
  await accept()
  const open = () =>
    refusal(gil.api.account.open.mutate({ email: 'alice@example.org', password: 'long enough' }))
  for (let n = 0; n < 10; n += 1) expect(await open()).toBe('emailTaken')
  await accept()
  expect(await open()).toBe('tooMuch')
})
