import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'
import type { Store } from '../store/store.ts'

// To try and to make a password takes long enough for anything to happen meanwhile.
const nothing = (): Promise<unknown> => Promise.resolve()
let meanwhile = nothing
vi.mock('../access/passwords.ts', async (original) => {
  const real = await original<typeof import('../access/passwords.ts')>()
  const after = async <T>(done: T) => {
    const what = meanwhile
    meanwhile = nothing
    await what()
    return done
  }
  return {
    ...real,
    hashPassword: async (password: string) => after(await real.hashPassword(password)),
    verifyPassword: async (typed: string, kept: string) => after(await real.verifyPassword(typed, kept)),
  }
})

// And so may it between the new password and the new session.
let beforeRenewing = nothing
vi.mock('./renew-session.ts', async (original) => {
  const { renewSession } = await original<typeof import('./renew-session.ts')>()
  return {
    renewSession: async (...given: Parameters<typeof renewSession>) => {
      const what = beforeRenewing
      beforeRenewing = nothing
      await what()
      return renewSession(...given)
    },
  }
})

// Or between what somebody may by her standing and the moment in which it is written.
let beforeWriting = nothing
vi.mock('../store/store.ts', async (original) => {
  const { storeIn } = await original<typeof import('../store/store.ts')>()
  const waiting = (store: Store): Store => ({
    ...store,
    together: async (work) => {
      const what = beforeWriting
      beforeWriting = nothing
      await what()
      return store.together(work)
    },
  })
  return { storeIn: (...given: Parameters<typeof storeIn>) => waiting(storeIn(...given)) }
})

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

const boards = (one: Someone) => refusal(one.api.boards.list.query())
/** The same browser, in which something else is done at the same moment. */
function sameBrowser(one: Someone): Someone {
  const tab = new Someone(house, one.name)
  tab.cookie = one.cookie
  return tab
}
async function guest(name: string): Promise<Someone> {
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  const eve = new Someone(house, name)
  await alice.invite(eve, board, 'editor')
  return eve
}
const closing = (one: Someone) => () => sameBrowser(one).api.account.delete.mutate({})

test('who signs in with the old password while bob changes it is not let in', async () => {
  const thief = new Someone(house, 'bob')
  meanwhile = () =>
    bob.api.account.changePassword.mutate({ current: bob.password, next: 'kettle-grind-hazel-41' })
  expect(await refusal(thief.signIn())).toBe('wrongPassword')
  expect(await boards(thief)).toBe('signedOut')
})

test('who signs in while bob closes his account is not let in', async () => {
  const phone = new Someone(house, 'bob')
  meanwhile = () => bob.api.account.delete.mutate({ password: bob.password })
  expect(await refusal(phone.signIn())).toBe('wrongPassword')
  expect(await boards(phone)).toBe('signedOut')
})

test('a password that bob changes while he closes his account elsewhere opens nothing', async () => {
  const phone = new Someone(house, 'bob')
  await phone.signIn()
  meanwhile = () => bob.api.account.delete.mutate({ password: bob.password })
  const changed = phone.api.account.changePassword.mutate({
    current: bob.password,
    next: 'kettle-grind-hazel-41',
  })
  expect(await refusal(changed)).toBe('signedOut')
  expect(await boards(phone)).toBe('signedOut')
  expect(await refusal(phone.signIn())).toBe('wrongPassword')
})

test('of two who change bob’s password at once the first has it, and the thief with the old one is out', async () => {
  const thief = new Someone(house, 'bob')
  await thief.signIn()
  meanwhile = () =>
    bob.api.account.changePassword.mutate({ current: bob.password, next: 'kettle-grind-hazel-41' })
  const change = thief.api.account.changePassword.mutate({ current: bob.password, next: 'all mine now' })
  expect(await refusal(change)).toBe('signedOut')
  expect(await refusal(new Someone(house, 'bob').signIn('all mine now'))).toBe('wrongPassword')
  await bob.signIn('kettle-grind-hazel-41')
})

test('a thief with the old password does not close bob’s account while bob changes it', async () => {
  const thief = new Someone(house, 'bob')
  await thief.signIn()
  meanwhile = () =>
    bob.api.account.changePassword.mutate({ current: bob.password, next: 'kettle-grind-hazel-41' })
  expect(await refusal(thief.api.account.delete.mutate({ password: bob.password }))).toBe('signedOut')
  await bob.signIn('kettle-grind-hazel-41')
})

test('bob, who changes his password once more before he has the first session, is signed in where he did so', async () => {
  const phone = new Someone(house, 'bob')
  await phone.signIn()
  const change = (one: Someone, current: string, next: string) =>
    one.api.account.changePassword.mutate({ current, next })
  beforeRenewing = () => change(phone, 'kettle-grind-hazel-41', 'grind-hazel-kettle-14')
  expect(await refusal(change(bob, bob.password, 'kettle-grind-hazel-41'))).toBe('signedOut')
  expect(await boards(bob)).toBe('signedOut')
  expect((await phone.api.account.me.query()).person?.name).toBe('bob')
})

test('the guest eve, who opens an account while she leaves, has none', async () => {
  const eve = await guest('eve')
  const tab = sameBrowser(eve)
  meanwhile = closing(eve)
  const { email, password } = eve
  expect(await refusal(tab.api.account.open.mutate({ email, password }))).toBe('signedOut')
  expect(await boards(tab)).toBe('signedOut')
  expect(await refusal(eve.signIn())).toBe('wrongPassword')
})

test('the guest fay, who becomes a member while she leaves, is none, and her invitation is still good', async () => {
  const fay = await guest('fay')
  const { token } = await alice.api.invitations.create.mutate({ role: 'member' })
  const tab = sameBrowser(fay)
  meanwhile = closing(fay)
  expect(await refusal(tab.signUp({ invitation: token }))).toBe('signedOut')
  expect(await boards(tab)).toBe('signedOut')
  expect(await refusal(fay.signIn())).toBe('wrongPassword')
  expect((await alice.api.account.people.list.query()).map(({ name }) => name)).toEqual(['alice', 'bob'])
  await new Someone(house, 'fay').signUp({ invitation: token })
})

test('the guest gil, who opens an account in two tabs at once, has the first', async () => {
  const gil = await guest('gil')
  const tab = sameBrowser(gil)
  const open = (one: Someone, email: string, password: string) =>
    one.api.account.open.mutate({ email, password })
  meanwhile = () => open(gil, 'gil@example.org', gil.password)
  expect(await refusal(open(tab, 'gilbert@example.org', 'another password'))).toBe('signedOut')
  expect((await gil.api.account.me.query()).person?.email).toBe('gil@example.org')
})

const removing = (one: Someone) => async () => {
  const person = (await one.api.account.me.query()).person?.id ?? ''
  await alice.api.account.people.setStanding.mutate({ person, standing: 'guest' })
}
const hireAgain = async (one: Someone) => {
  await one.signIn()
  const { token } = await alice.api.invitations.create.mutate({ role: 'member' })
  await one.api.account.join.mutate({ invitation: token })
}

test('a link that bob makes while alice removes him lets nobody in, to a board, a snapshot or by an approval', async () => {
  const { board } = await bob.api.boards.create.mutate({ title: 'Spring' })
  const { snapshot } = await bob.api.snapshots.create.mutate({ board, name: 'As it is' })
  const link = { role: 'commenter' as const, password: 'a word for it' }
  const about = { plan: true as const }
  const made = [
    () => bob.api.invitations.create.mutate({ board, ...link }),
    () => bob.api.invitations.create.mutate({ snapshot, ...link }),
    () => bob.api.approvals.ask.mutate({ board, about, mode: 'required', link }),
  ]
  for (const make of made) {
    meanwhile = removing(bob)
    expect(await refusal(make())).toBe('notAllowed')
    expect(await alice.api.invitations.list.query({ board })).toEqual([])
    await hireAgain(bob)
    const person = (await bob.api.account.me.query()).person?.id ?? ''
    await alice.api.account.people.setStanding.mutate({ person, standing: 'owner' })
  }
})

test('a board or a key that bob makes while alice removes him is not made', async () => {
  const before = await alice.api.boards.list.query()
  const made = [
    () => bob.api.boards.create.mutate({ title: 'Spring' }),
    () => bob.api.account.createToken.mutate({ name: 'nightly export' }),
  ]
  for (const make of made) {
    beforeWriting = removing(bob)
    expect(await refusal(make())).toBe('notAllowed')
    await hireAgain(bob)
  }
  expect(await alice.api.boards.list.query()).toEqual(before)
  expect(await bob.api.account.tokens.list.query()).toEqual([])
})

test('a link by which bob shows a board is not made while alice removes him', async () => {
  const { board } = await bob.api.boards.create.mutate({ title: 'Spring' })
  beforeWriting = removing(bob)
  expect(await refusal(bob.api.embeds.create.mutate({ board, name: 'Mine', search: '' }))).toBe('notAllowed')
  expect(await alice.api.embeds.list.query({ board })).toEqual([])
})

test('a link that bob makes while he is made a member is none where only owners invite', async () => {
  const person = (await bob.api.account.me.query()).person?.id ?? ''
  await alice.api.account.people.setStanding.mutate({ person, standing: 'owner' })
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  meanwhile = () => alice.api.account.people.setStanding.mutate({ person, standing: 'member' })
  const make = bob.api.invitations.create.mutate({ board, role: 'editor', password: 'a word for it' })
  expect(await refusal(make)).toBe('notAllowed')
  expect(await alice.api.invitations.list.query({ board })).toEqual([])
})

test('the guest hal, who leaves while he tries the password of a link, comes in nowhere', async () => {
  const hal = await guest('hal')
  const { board } = await alice.api.boards.create.mutate({ title: 'Summer' })
  const link = { board, role: 'editor' as const, password: 'a word for it' }
  const { invitation, token } = await alice.api.invitations.create.mutate(link)
  const tab = sameBrowser(hal)
  meanwhile = closing(hal)
  const come = tab.api.invitations.accept.mutate({ token, name: 'hal', password: link.password })
  expect(await refusal(come)).toBe('signedOut')
  expect(await boards(tab)).toBe('signedOut')
  const { people } = await alice.api.invitations.people.list.query({ invitation })
  expect(people).toEqual([])
})
