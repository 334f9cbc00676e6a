import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

// To try and to make a password takes long enough for anything to happen meanwhile.
let meanwhile: () => Promise<unknown> = () => Promise.resolve()
vi.mock('../access/passwords.ts', async (original) => {
  const real = await original<typeof import('../access/passwords.ts')>()
  const after = async <T>(done: T) => {
    const what = meanwhile
    meanwhile = () => Promise.resolve()
    await what()
    return done
  }
  return {
    ...real,
    hashPassword: async (password: string) => after(await real.hashPassword(password)),
    verifyPassword: async (typed: string, kept: string) => after(await real.verifyPassword(typed, kept)),
  }
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
