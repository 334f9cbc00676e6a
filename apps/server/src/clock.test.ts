import { afterEach, expect, test, vi } from 'vitest'
import { addCard } from '@parley/model/board/edit.ts'
import { openHouse, refusal, Someone, type House } from './cast.ts'
import { Guest } from './sync/guest.ts'

const hour = 3_600_000
const day = 24 * hour
let house: House | undefined
afterEach(async () => {
  vi.restoreAllMocks()
  await house?.close()
})

/** The server's clock is off by so much from now on. */
function clockIsOff() {
  const clock = Date.now
  const state = { by: 0 }
  vi.spyOn(Date, 'now').mockImplementation(() => clock() + state.by)
  return state
}

test('a clock that jumps shuts nobody out who is signed in, and gives nobody more time than she had [F-9]', async () => {
  house = await openHouse()
  const off = clockIsOff()
  const [alice, bob] = [new Someone(house, 'alice'), new Someone(house, 'bob')]
  await alice.signUp()
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  const { token } = await alice.api.invitations.create.mutate({
    board,
    role: 'editor',
    expiresAt: new Date(Date.now() + 7 * day).toISOString(),
  })
  const accepted = await bob.api.invitations.accept.mutate({ token, name: 'Bob' })
  const guest = new Guest({ url: house.url.replace('http', 'ws') }, accepted.token ?? '', board)
  await guest.saved()

  for (const by of [-hour, hour, -10 * 365 * day, 6 * day, 0]) {
    off.by = by
    addCard(guest.pen, { id: `at${by}`.replace('-', 'm'), kind: 'message', title: 'Now' })
    await guest.saved()
    expect((await alice.api.account.me.query()).person?.name).toBe('alice')
    expect((await bob.api.boards.get.query({ board })).cards).toHaveLength(guest.board.cards.size)
  }
  expect(guest.closed).toEqual([])

  off.by = 8 * day
  const carol = new Someone(house, 'carol')
  expect(await refusal(carol.api.invitations.accept.mutate({ token, name: 'Carol' }))).toBe('invitationGone')
  off.by = 91 * day
  expect((await alice.api.account.me.query()).person).toBeNull()
  // It was wrong, and is right again: whoever had time left has it still.
  off.by = 0
  expect((await alice.api.account.me.query()).person?.name).toBe('alice')
  guest.leave()
})
