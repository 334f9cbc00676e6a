import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { WebsocketProvider } from 'y-websocket'
import { Doc } from 'yjs'
import { close } from '@parley/model/wire.ts'
import { openHouse, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let gus: Someone
let board: string
let invitation: string
const open: WebSocket[] = []
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
})
afterAll(() => house.close())
beforeEach(async () => {
  gus = new Someone(house, 'gus')
  board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
  invitation = await alice.invite(gus, board, 'editor')
})

/** Gus has the board open; what comes back is the code with which his socket is closed. */
async function onBoard(): Promise<{ closed: Promise<number> }> {
  const url = `${house.url.replace('http', 'ws')}/yjs/${board}?token=${gus.token}`
  const socket = new WebSocket(url)
  open.push(socket)
  const closed = new Promise<number>((done) => socket.addEventListener('close', ({ code }) => done(code)))
  await expect.poll(present, { timeout: 30_000 }).toEqual(['gus'])
  return { closed }
}

async function present(): Promise<string[]> {
  const listed = (await alice.api.boards.list.query()).find(({ id }) => id === board)
  return listed?.present.map(({ name }) => name) ?? []
}

test('the list shows who is on a board now', async () => {
  await onBoard()
  open.at(-1)?.close()
  await expect.poll(present, { timeout: 30_000 }).toEqual([])
})

test('a revoked invitation closes the sockets of those who came by it', async () => {
  const { closed } = await onBoard()
  await alice.api.invitations.revoke.mutate({ invitation })
  expect(await closed).toBe(close.revoked.code)
})

test('a revoked token closes the sockets that it opened, and no others', async () => {
  const { closed: stays } = await onBoard()
  const { token } = await alice.api.account.createToken.mutate({ name: 'a bot' })
  const socket = new WebSocket(`${house.url.replace('http', 'ws')}/yjs/${board}?token=${token}`)
  const closed = new Promise<number>((done) => socket.addEventListener('close', ({ code }) => done(code)))
  await expect.poll(async () => (await present()).length, { timeout: 30_000 }).toBe(2)
  const [kept] = await alice.api.account.tokens.list.query()
  await alice.api.account.revokeToken.mutate({ token: kept?.id ?? '' })
  expect(await closed).toBe(close.signedOut.code)
  expect(await present()).toEqual(['gus'])
  open.at(-1)?.close()
  await stays
})

test('a board that goes to the bin is closed for everybody', async () => {
  const { closed } = await onBoard()
  await alice.api.boards.delete.mutate({ board })
  expect(await closed).toBe(close.notHere.code)
})

test('a title that somebody changed on the board is the title in the list and in the bin', async () => {
  const doc = new Doc()
  const params = { token: gus.token ?? '' }
  const provider = new WebsocketProvider(`${house.url.replace('http', 'ws')}/yjs`, board, doc, { params })
  await expect.poll(() => provider.synced, { timeout: 30_000 }).toBe(true)
  doc.getMap('plan').set('title', 'Autumn')
  const listed = async () => (await alice.api.boards.list.query()).find(({ id }) => id === board)
  await expect.poll(async () => (await listed())?.title, { timeout: 30_000 }).toBe('Autumn')
  expect((await listed())?.edited.by).toBe('gus')
  provider.destroy()
  await alice.api.boards.delete.mutate({ board })
  const binned = (await alice.api.boards.bin.list.query()).find(({ id }) => id === board)
  expect(binned?.title).toBe('Autumn')
})
