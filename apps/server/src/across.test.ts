import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { close } from '@parley/model/wire.ts'
import { openHouse, Someone, type House } from './cast.ts'
import { listens } from './hearing.ts'
import { aDatabase } from './store/a-postgres.ts'

const server = inject('postgres')

describe.skipIf(server === '')('two Parleys on one Postgres', () => {
  let here: House
  let there: House
  let alice: Someone
  let gus: Someone
  let board: string
  let invitation: string
  beforeAll(async () => {
    const DATABASE_URL = await aDatabase(server)
    here = await openHouse({ DATABASE_URL })
    there = await openHouse({ DATABASE_URL })
    alice = new Someone(here, 'alice')
    await alice.signUp()
  })
  afterAll(async () => {
    await here.close()
    await there.close()
  })
  beforeEach(async () => {
    gus = new Someone(here, 'gus')
    board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
    invitation = await alice.invite(gus, board, 'editor')
  })

  /** Gus has the board open on the other node; what comes back is the code with which his socket is closed. */
  async function gusIsThere(): Promise<Promise<number>[]> {
    const socket = new WebSocket(`${there.url.replace('http', 'ws')}/yjs/${board}?token=${gus.token}`)
    const closed = new Promise<number>((done) => socket.addEventListener('close', ({ code }) => done(code)))
    const alsoAlice = new Someone(there, 'alice')
    await alsoAlice.signIn()
    const present = async () =>
      (await alsoAlice.api.boards.list.query())
        .find(({ id }) => id === board)
        ?.present.map(({ name }) => name)
    await expect.poll(present, { timeout: 30_000 }).toEqual(['gus'])
    return [closed]
  }

  test('a guest whose invitation is taken back on one is shown out of the other at once', async () => {
    const [closed] = await gusIsThere()
    await alice.api.invitations.revoke.mutate({ invitation })
    expect(await closed).toBe(close.revoked.code)
  })

  test('a board that goes to the bin on one is closed on the other', async () => {
    const [closed] = await gusIsThere()
    await alice.api.boards.delete.mutate({ board })
    expect(await closed).toBe(close.notHere.code)
  })

  test('while alice mutes editing on one, who edits on the other comes back as a reader', async () => {
    const [closed] = await gusIsThere()
    await alice.api.round.mute.mutate({ board, on: true })
    expect(await closed).toBe(close.resync.code)
    await alice.api.round.mute.mutate({ board, on: false })
  })

  test('what is said on one is heard by pages that listen on the other', async () => {
    const bob = new Someone(there, 'alice')
    await bob.signIn()
    const page = await listens(there, bob, { board })
    await alice.api.comments.begin.mutate({ board, about: { point: { x: 0, y: 0 } }, text: 'Look here' })
    await expect.poll(() => page.heard, { timeout: 30_000 }).toContain('comments')
    page.leave()
  })

  test('an account that is opened on one is known on the other, and its boards are the same', async () => {
    const alsoAlice = new Someone(there, 'alice')
    await alsoAlice.signIn()
    const [mine, hers] = await Promise.all([alice, alsoAlice].map(({ api }) => api.boards.list.query()))
    expect(hers?.map(({ id }) => id)).toEqual(mine?.map(({ id }) => id))
    expect((await alsoAlice.api.audit.check.mutate({})).brokenAt).toBeNull()
  })

  test('eve guesses at alice’s password on one: what she tried counts on the other as well', async () => {
    const tried = async (house: House) => {
      const email = alice.email
      return (
        await new Someone(house, 'eve').call('account.signIn', 'mutation', { email, password: 'a guess' })
      ).code
    }
    for (const house of [here, there, here, there, here, there, here, there, here, there])
      expect(await tried(house)).toBe('wrongPassword')
    expect([await tried(here), await tried(there)]).toEqual(['tooMuch', 'tooMuch'])
  })
})
