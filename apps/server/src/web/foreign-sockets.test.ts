import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { openHouse, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let board: string
let token: string
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
  board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
  token = (await alice.api.account.createToken.mutate({ name: 'script' })).token
})
afterAll(() => house.close())

/** Whose page it says it is, as foreign pages have it or as somebody forges it; PORT is ours. */
const foreign = [
  'https://evil.example',
  'http://evil.example:PORT',
  'http://127.0.0.1:PORT.evil.example',
  'http://127.0.0.1.evil.example:PORT',
  'http://evil-127.0.0.1:PORT',
  'http://127.0.0.1:PORT@evil.example',
  'http://evil.example/http://127.0.0.1:PORT',
  'http://evil.example?http://127.0.0.1:PORT',
  'http://evil.example#127.0.0.1:PORT',
  'http://127.0.0.1:PORT http://evil.example',
  'http://127.0.0.1:PORT,http://evil.example',
  'http://127.0.0.1',
  'http://127.0.0.1:1',
  'http://localhost:PORT',
  'http://[::1]:PORT',
  'http://0.0.0.0:PORT',
  'http://127.0.0.2:PORT',
  'null',
  'about:blank',
  'file://',
  'data:text/html,x',
  'javascript:alert(1)',
  'chrome-extension://abcdefghijklmnop',
  'ws://evil.example',
  'http://parley',
  '*',
]
const doors = (): string[] => [
  '/collab',
  `/collab/${board}`,
  `/yjs/${board}`,
  `/yjs/${board}?token=${token}`,
  '/trpc',
]

/** With what a request for a socket is answered: 101 lets it in. */
function knock(path: string, headers: Record<string, string | undefined>): Promise<number> {
  const { port } = new URL(house.url)
  const ws = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers: { cookie: alice.cookie, ...headers } })
  return new Promise((answered) => {
    ws.once('open', () => [answered(101), ws.terminate()])
    ws.once('unexpected-response', (_request, answer) => answered(answer.statusCode ?? 0))
    ws.once('error', () => undefined)
  })
}

test(`of ${foreign.length} foreign pages none opens a socket with Alice’s cookie, at no door`, async () => {
  const { port } = new URL(house.url)
  for (const path of doors())
    for (const page of foreign) {
      const origin = page.replaceAll('PORT', port)
      expect([path, origin, await knock(path, { origin })]).toEqual([path, origin, 403])
    }
})

test('a browser that says the request is foreign is believed whatever the origin looks like', async () => {
  for (const path of doors())
    expect([path, await knock(path, { origin: house.url, 'sec-fetch-site': 'cross-site' })]).toEqual([
      path,
      403,
    ])
})

test('who names no page is let in by her token and never by a cookie', async () => {
  expect(await knock(`/yjs/${board}`, {})).toBe(403)
  expect(await knock('/trpc', {})).toBe(403)
  expect(await knock(`/yjs/${board}?token=${token}`, {})).toBe(101)
  expect(await knock('/trpc', { authorization: `Bearer ${token}` })).toBe(101)
})

test('Alice’s own page opens each of them', async () => {
  for (const path of doors()) expect([path, await knock(path, { origin: house.url })]).toEqual([path, 101])
})
