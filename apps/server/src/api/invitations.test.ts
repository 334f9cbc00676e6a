import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let bob: Someone
let gus: Someone
let board: string
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  bob = new Someone(house, 'bob')
  await alice.signUp()
  await alice.hire(bob)
})
afterAll(() => house.close())
beforeEach(async () => {
  gus = new Someone(house, 'gus')
  board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
})

test('a guest comes by a link with a role, and is known by name', async () => {
  const { token, url } = await alice.api.invitations.create.mutate({ board, role: 'editor' })
  expect(url).toBe(`${house.url}/join#${token}`)
  expect(await gus.api.invitations.look.mutate({ token })).toEqual({
    to: 'board',
    snapshot: null,
    title: 'Spring',
    role: 'editor',
    password: false,
  })
  const accepted = await gus.api.invitations.accept.mutate({ token, name: ' Gus ' })
  expect(accepted).toMatchObject({ board, role: 'editor', person: { name: 'Gus', guest: true } })
  expect((await gus.api.account.me.query()).person).toMatchObject({
    name: 'Gus',
    standing: 'guest',
    email: null,
  })
  expect((await gus.api.boards.get.query({ board }))['plan']).toEqual({ title: 'Spring' })
  const script = new Someone(house, 'script')
  const headers = { authorization: `Bearer ${accepted.token}` }
  expect((await script.send('/trpc/boards.list', { headers })).code).toBe('ok')
})

test('a password, if there is one, is asked; and not for ever', async () => {
  const { token } = await alice.api.invitations.create.mutate({
    board,
    role: 'viewer',
    password: 'open sesame',
  })
  expect(await gus.api.invitations.look.mutate({ token })).toMatchObject({ title: null, password: true })
  expect(await refusal(gus.api.invitations.accept.mutate({ token, name: 'gus' }))).toBe('invitationPassword')
  const wrong = { token, name: 'gus', password: 'open barley' }
  expect(await refusal(gus.api.invitations.accept.mutate(wrong))).toBe('invitationPassword')
  await gus.api.invitations.accept.mutate({ token, name: 'gus', password: 'open sesame' })
  const eve = new Someone(house, 'eve')
  const guesses = []
  for (let n = 0; n < 11; n += 1) guesses.push(await refusal(eve.api.invitations.accept.mutate(wrong)))
  expect(guesses.at(-1)).toBe('tooMuch')
})

test('a link that may be used twice lets in two', async () => {
  const { token } = await alice.api.invitations.create.mutate({ board, role: 'viewer', maxUses: 2 })
  const asked = ['g1', 'g2', 'g3'].map((name) =>
    new Someone(house, name).api.invitations.accept.mutate({ token, name }),
  )
  const outcomes = await Promise.allSettled(asked)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
  const [invitation] = await alice.api.invitations.list.query({ board })
  expect(invitation).toMatchObject({ role: 'viewer', maxUses: 2, uses: 2, password: false, expiresAt: null })
})

test('each link that lets nobody in says why, in a sentence', async () => {
  const make = (more = {}) => alice.api.invitations.create.mutate({ board, role: 'viewer', ...more })
  const says = async (token: string) => {
    const { body } = await gus.call('invitations.look', 'mutation', { token })
    return (body as { error: { message: string } }).error.message
  }
  const revoked = await make()
  await alice.api.invitations.revoke.mutate({ invitation: revoked.invitation })
  expect(await says(revoked.token)).toBe('This invitation was taken back: ask for a new one.')
  const once = await make({ maxUses: 1 })
  await new Someone(house, 'gil').api.invitations.accept.mutate({ token: once.token, name: 'gil' })
  expect(await says(once.token)).toBe('This invitation was used as often as it could be: ask for a new one.')
  expect(await says('made up')).toBe('This invitation is not valid any more: ask for a new one.')
  const short = await make({ expiresAt: new Date(Date.now() + 300).toISOString() })
  await expect
    .poll(() => says(short.token).catch(() => 'still open'))
    .toBe('This invitation has run out: ask for a new one.')
})

test('a guest opens her own link again: it takes no use and asks no password', async () => {
  const { token, invitation } = await alice.api.invitations.create.mutate({
    board,
    role: 'viewer',
    maxUses: 1,
    password: 'open sesame',
  })
  const first = await gus.api.invitations.accept.mutate({ token, name: 'gus', password: 'open sesame' })
  expect(await gus.api.invitations.look.mutate({ token })).toMatchObject({ password: false })
  const again = await gus.api.invitations.accept.mutate({ token, name: 'another' })
  expect(again.person).toEqual(first.person)
  const [link] = await alice.api.invitations.list.query({ board })
  expect(link).toMatchObject({ uses: 1, end: 'usedUp', snapshotName: null })
  const came = await alice.api.invitations.people.list.query({ invitation })
  expect(came).toMatchObject({ people: [{ name: 'gus', guest: true }], next: null })
})

test('a guest who opens the link of another board is the same person there', async () => {
  const autumn = (await alice.api.boards.create.mutate({ title: 'Autumn' })).board
  await alice.invite(gus, board, 'viewer')
  const here = (await gus.api.account.me.query()).person
  await alice.invite(gus, autumn, 'editor')
  expect((await gus.api.account.me.query()).person?.id).toBe(here?.id)
  expect(await gus.api.boards.list.query()).toHaveLength(2)
})

test('colleagues in one office do not use up each other’s tries at a password', async () => {
  const { token } = await alice.api.invitations.create.mutate({
    board,
    role: 'viewer',
    password: 'open sesame',
  })
  const eve = new Someone(house, 'eve')
  await eve.api.invitations.look.mutate({ token })
  const wrong = () => refusal(eve.api.invitations.accept.mutate({ token, name: 'eve', password: 'barley' }))
  for (let n = 0; n < 10; n += 1) expect(await wrong()).toBe('invitationPassword')
  expect(await wrong()).toBe('tooMuch')
  await gus.api.invitations.look.mutate({ token })
  expect(await refusal(gus.api.invitations.accept.mutate({ token, name: 'gus' }))).toBe('invitationPassword')
  await gus.api.invitations.accept.mutate({ token, name: 'gus', password: 'open sesame' })
})

test('a workshop comes in from one office, and a script that makes guests by the hundred does not', async () => {
  const { token } = await alice.api.invitations.create.mutate({ board, role: 'participant' })
  const come = (name: string) => new Someone(house, name).api.invitations.accept.mutate({ token, name })
  for (let n = 1; n <= 200; n += 1) expect((await come(`guest ${n}`)).board).toBe(board)
  expect(await refusal(come('guest 201'))).toBe('tooMuch')
  expect((await bob.api.invitations.accept.mutate({ token, name: 'bob' })).person.name).toBe('bob')
  await alice.invite(gus, board, 'viewer')
  expect((await gus.api.boards.list.query()).map(({ id }) => id)).toEqual([board])
})

test('after its end date a link lets nobody in, and those inside are out', async () => {
  const past = new Date(Date.now() - 1000).toISOString()
  expect(await refusal(alice.api.invitations.create.mutate({ board, role: 'viewer', expiresAt: past }))).toBe(
    'badInput',
  )
  const end = Date.now() + 1500
  const expiresAt = new Date(end).toISOString()
  const { token } = await alice.api.invitations.create.mutate({ board, role: 'viewer', expiresAt })
  await gus.api.invitations.accept.mutate({ token, name: 'gus' })
  await expect
    .poll(() => refusal(gus.api.boards.get.query({ board })).catch(() => 'ok'), { timeout: 30_000 })
    .toBe('notHere')
  expect(Date.now()).toBeGreaterThanOrEqual(end)
  expect(await refusal(gus.api.invitations.accept.mutate({ token, name: 'gus' }))).toBe('invitationGone')
})

test('a revoked link puts out those who came by it, and only those', async () => {
  const gil = new Someone(house, 'gil')
  const invitation = await alice.invite(gus, board, 'editor')
  await alice.invite(gil, board, 'viewer')
  await alice.api.invitations.revoke.mutate({ invitation })
  expect((await gus.api.account.me.query()).person).toBeNull()
  expect(await refusal(gus.api.boards.get.query({ board }))).toBe('signedOut')
  expect((await gil.api.boards.list.query()).map(({ id }) => id)).toEqual([board])
  expect((await alice.api.invitations.list.query({ board })).map(({ role }) => role)).toEqual(['viewer'])
  expect(await refusal(bob.api.invitations.revoke.mutate({ invitation }))).toBe('notAllowed')
  expect(await refusal(alice.api.invitations.revoke.mutate({ invitation: 'none' }))).toBe('notHere')
})

test('a guest of two boards keeps the other one', async () => {
  const second = (await alice.api.boards.create.mutate({ title: 'Autumn' })).board
  const invitation = await alice.invite(gus, board, 'editor')
  await alice.invite(gus, second, 'commenter')
  expect((await gus.api.boards.list.query()).map(({ title }) => title).sort()).toEqual(['Autumn', 'Spring'])
  await alice.api.invitations.revoke.mutate({ invitation })
  expect((await gus.api.boards.list.query()).map(({ title }) => title)).toEqual(['Autumn'])
})

test('a colleague who opens a guest’s link stays herself and loses nothing', async () => {
  const { token } = await alice.api.invitations.create.mutate({ board, role: 'viewer' })
  const accepted = await bob.api.invitations.accept.mutate({ token, name: 'somebody' })
  expect(accepted).toMatchObject({ token: null, person: { name: 'bob', standing: 'member' } })
  const spring = (await bob.api.boards.list.query()).find(({ id }) => id === board)
  expect(spring?.role).toBe('editor')
})

test('a member is invited to the workspace, everybody else to a board', async () => {
  expect(await refusal(alice.api.invitations.create.mutate({ board, role: 'member' }))).toBe('badInput')
  expect(await refusal(alice.api.invitations.create.mutate({ role: 'editor' }))).toBe('badInput')
  const { token } = await alice.api.invitations.create.mutate({ role: 'member', maxUses: 1 })
  expect(await refusal(gus.api.invitations.accept.mutate({ token, name: 'gus' }))).toBe('invitationToJoin')
  await gus.signUp({ invitation: token })
  expect(await refusal(new Someone(house, 'gil').signUp({ invitation: token }))).toBe('invitationGone')
})

test('a password that nobody would ask for is not taken', async () => {
  const asked = alice.call('invitations.create', 'mutation', { role: 'member', password: 'open sesame' })
  const answer = await asked
  expect(answer).toMatchObject({ status: 400, code: 'badInput' })
  expect(JSON.stringify(answer.body)).toContain('password: whoever joins the workspace')
  expect(await alice.api.invitations.list.query({})).not.toContainEqual(
    expect.objectContaining({ password: true }),
  )
})

test('nobody can be invited as owner', async () => {
  const answer = await alice.call('invitations.create', 'mutation', { board, role: 'owner' })
  expect(answer.code).toBe('badInput')
})

test('a board in the bin takes its links along', async () => {
  const { token } = await alice.api.invitations.create.mutate({ board, role: 'viewer' })
  await alice.api.boards.delete.mutate({ board })
  expect(await refusal(gus.api.invitations.accept.mutate({ token, name: 'gus' }))).toBe('invitationGone')
  await alice.api.boards.restore.mutate({ board })
  await gus.api.invitations.accept.mutate({ token, name: 'gus' })
})
