import { expect, test } from 'vitest'
import type { Person } from '../sync/door.ts'
import type { Context } from './house.ts'
import { OwnLanes } from './own-lanes.ts'
import { router, signedIn } from './trpc.ts'

const bob: Person = { id: 'bob', name: 'bob', colour: 1, guest: false, standing: 'member' }

/** Bob's calls, one at a time; the first is under way until it is let go, the second waits behind it. */
function twoCalls(now: Person | undefined) {
  let letGo = (): void => undefined
  const free = new Promise<void>((done) => (letGo = done))
  const calls = router({
    first: signedIn.query(async ({ ctx }) => free.then(() => ctx.person.standing)),
    second: signedIn.query(async ({ ctx }) => ctx.person.standing),
  })
  const asks = {
    person: bob,
    askAgain: async () => now,
    ownLanes: new OwnLanes(1),
    auditing: { note: async () => undefined, noteSeldom: async () => undefined },
  }
  const caller = calls.createCaller(asks as unknown as Context)
  const answers = Promise.allSettled([caller.first(), caller.second()])
  letGo()
  return answers
}

test('what bob asked behind all else that he asked is not answered once he is shown out', async () => {
  const [first, second] = await twoCalls(undefined)
  expect(first).toMatchObject({ status: 'fulfilled', value: 'member' })
  expect(second).toMatchObject({ status: 'rejected', reason: { parley: { code: 'signedOut' } } })
})

test('and by what he is by then, where he is another', async () => {
  const [, second] = await twoCalls({ ...bob, standing: 'guest', guest: true })
  expect(second).toMatchObject({ status: 'fulfilled', value: 'guest' })
})
