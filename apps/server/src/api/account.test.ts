import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
beforeEach(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
})
afterEach(() => house.close())

describe('the first account', () => {
  test('opens the workspace: its owner finds a demo board', async () => {
    expect(await alice.api.account.me.query()).toEqual({ person: null, open: true, setupCodeNeeded: false })
    const { person } = await alice.signUp()
    expect(person).toMatchObject({ name: 'alice', standing: 'owner', guest: false })
    const me = await alice.api.account.me.query()
    expect(me).toMatchObject({ person: { id: person.id, email: 'alice@example.org' }, open: false })
    const [demo, ...others] = await alice.api.boards.list.query()
    expect(others).toEqual([])
    expect(demo).toMatchObject({
      title: 'Brimberg Coffee: refill pouch',
      role: 'owner',
      edited: { by: 'alice' },
    })
    // On a machine that is busy the list does not wait for it, and shows it at a later look.
    const drawn = async () => (await alice.api.boards.list.query())[0]?.thumbnail.cards.length
    await expect.poll(drawn, { timeout: 30_000 }).toBeGreaterThan(20)
  })

  test('is one, even when two ask at the same moment', async () => {
    const bob = new Someone(house, 'bob')
    const outcomes = await Promise.allSettled([alice.signUp(), bob.signUp()])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('is the only one that needs no invitation', async () => {
    await alice.signUp()
    const bob = new Someone(house, 'bob')
    expect(await refusal(bob.signUp())).toBe('closed')
    expect(await refusal(bob.signUp({ invitation: 'made up' }))).toBe('invitationGone')
    await alice.hire(bob)
    const me = await bob.api.account.me.query()
    expect(me.person).toMatchObject({ standing: 'member' })
    const eve = new Someone(house, 'bob')
    const { token } = await alice.api.invitations.create.mutate({ role: 'member' })
    expect(await refusal(eve.signUp({ invitation: token }))).toBe('emailTaken')
  })
})

test('where others can reach us the first account needs the printed setup code', async () => {
  const open = await openHouse({ PUBLIC_URL: 'http://parley.example.org' })
  const owner = new Someone(open, 'owner')
  expect(await owner.api.account.me.query()).toMatchObject({ open: true, setupCodeNeeded: true })
  expect(await refusal(owner.signUp())).toBe('setupCode')
  expect(await refusal(owner.signUp({ setupCode: 'AAAA-AAAA-AAAA-AAAA-AAAA' }))).toBe('setupCode')
  await owner.signUp({ setupCode: open.setupCode?.toLowerCase() ?? '' })
  const restarted = await open.again()
  expect(restarted.setupCode).toBeUndefined()
  await restarted.close()
})

test('signing in and out; the cookie is out of scripts’ reach', async () => {
  await alice.signUp()
  const laptop = new Someone(house, 'alice')
  const { email, password } = laptop
  const answer = await laptop.call('account.signIn', 'mutation', { email: email.toUpperCase(), password })
  const [session, device] = answer.headers.getSetCookie()
  expect(device).toMatch(/^parley_device=[\w-]{22}\.[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(session).toMatch(/^parley_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
  const secret = laptop.cookie
  await laptop.api.account.signOut.mutate()
  expect(laptop.cookie).toBeUndefined()
  laptop.cookie = secret
  expect(await laptop.api.account.me.query()).toMatchObject({ person: null, open: false })
  expect((await alice.api.account.me.query()).person).not.toBeNull()
})

test('behind https the cookie travels by https only', async () => {
  const open = await openHouse({ PUBLIC_URL: 'https://parley.example.org' })
  const owner = new Someone(open, 'owner')
  const { name, email, password } = owner
  const input = { name, email, password, setupCode: open.setupCode }
  const answer = await owner.call('account.signUp', 'mutation', input)
  for (const cookie of answer.headers.getSetCookie()) expect(cookie).toMatch(/; Secure/)
  expect(answer.headers.get('strict-transport-security')).toMatch(/max-age/)
  await open.close()
})

test('a session outlives a restart', async () => {
  await alice.signUp()
  house = await house.again()
  const back = new Someone(house, 'alice')
  back.cookie = alice.cookie
  expect((await back.api.account.me.query()).person).toMatchObject({ name: 'alice' })
})

test('guessing a password is slow: ten wrong ones and the guesser has to wait, the right one does not', async () => {
  await alice.signUp()
  await alice.api.account.signOut.mutate()
  const eve = new Someone(house, 'alice')
  const guesses = await Promise.all(
    Array.from({ length: 12 }, (_, n) => refusal(eve.signIn(`guess number ${n}`))),
  )
  expect(guesses.filter((code) => code === 'wrongPassword')).toHaveLength(10)
  expect(guesses.filter((code) => code === 'tooMuch')).toHaveLength(2)
  expect(await refusal(eve.signIn())).toBe('tooMuch')
  const bob = new Someone(house, 'bob')
  expect(await refusal(bob.signIn())).toBe('wrongPassword')
  // From the very same address, but on a browser that alice was let in on before.
  await alice.signIn()
})

test('a stranger cannot tell which addresses have an account', async () => {
  await alice.signUp()
  const wrong = await new Someone(house, 'alice').call('account.signIn', 'mutation', {
    email: 'alice@example.org',
    password: 'no',
  })
  const unknown = await new Someone(house, 'eve').call('account.signIn', 'mutation', {
    email: 'eve@example.org',
    password: 'no',
  })
  expect(unknown.body).toEqual(wrong.body)
})

test('an API token acts as the person who made it', async () => {
  await alice.signUp()
  const { token } = await alice.api.account.createToken.mutate({ name: 'nightly export' })
  const script = new Someone(house, 'script')
  const authorization = `Bearer ${token}`
  const answer = await script.send('/trpc/account.me', { headers: { authorization } })
  expect(answer.body).toMatchObject({ result: { data: { person: { name: 'alice' } } } })
  const wrong = await alice.send('/trpc/boards.list', { headers: { authorization: 'Bearer made-up' } })
  expect(wrong.code).toBe('signedOut')
})

test('tokens are listed without their secret; a revoked one opens nothing', async () => {
  await alice.signUp()
  const { token } = await alice.api.account.createToken.mutate({ name: 'nightly export' })
  const headers = { authorization: `Bearer ${token}` }
  const [unused] = await alice.api.account.tokens.list.query()
  expect(Object.keys(unused ?? {})).toEqual(['id', 'name', 'createdAt', 'usedAt'])
  expect(unused).toMatchObject({ name: 'nightly export', usedAt: null })
  expect((await alice.send('/trpc/boards.list', { headers })).code).toBe('ok')
  const [used] = await alice.api.account.tokens.list.query()
  expect(Date.parse(used?.usedAt ?? '')).toBeGreaterThan(0)

  const bob = new Someone(house, 'bob')
  await alice.hire(bob)
  await bob.api.account.revokeToken.mutate({ token: used?.id ?? '' })
  expect((await alice.send('/trpc/boards.list', { headers })).code).toBe('ok')
  await alice.api.account.revokeToken.mutate({ token: used?.id ?? '' })
  expect((await alice.send('/trpc/boards.list', { headers })).code).toBe('signedOut')
  expect(await alice.api.account.tokens.list.query()).toEqual([])
})

test('a new password signs out her other browsers', async () => {
  await alice.signUp()
  const laptop = new Someone(house, 'alice')
  await laptop.signIn()
  const next = 'a better password'
  expect(await refusal(alice.api.account.changePassword.mutate({ current: 'not this', next }))).toBe(
    'wrongPassword',
  )
  await alice.api.account.changePassword.mutate({ current: alice.password, next })
  expect((await alice.api.account.me.query()).person).not.toBeNull()
  expect((await laptop.api.account.me.query()).person).toBeNull()
  expect(await refusal(laptop.signIn())).toBe('wrongPassword')
  await laptop.signIn(next)
})

test.each([
  ['no name', { name: ' ' }, 'name: is missing'],
  ['no e-mail', { email: 'alice' }, 'email: is not an e-mail address'],
  ['a short password', { password: 'short' }, 'password: needs at least 8 letters'],
])('%s is told in a sentence', async (_what, wrong, says) => {
  const input = { name: 'alice', email: 'alice@example.org', password: 'long enough', ...wrong }
  const answer = await alice.call('account.signUp', 'mutation', input)
  expect(answer.status).toBe(400)
  expect(answer.body).toMatchObject({
    error: { message: says, data: { parley: { code: 'badInput', says } } },
  })
})

test('what nobody asked for is refused', async () => {
  const input = { name: 'alice', email: 'alice@example.org', password: 'long enough', standing: 'owner' }
  expect((await alice.call('account.signUp', 'mutation', input)).code).toBe('badInput')
})
