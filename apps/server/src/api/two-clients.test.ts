import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { openHouse, Someone, type House } from '../cast.ts'
import { Stranger } from '../sync/stranger.ts'
import { until } from '../sync/stage.ts'

/** An agency with two clients, each with a board, a guest and a colleague who works for it. */
let house: House
let alice: Someone
let lea: Someone
let omar: Someone
let north: string
let south: string
let snapshot: string
let picture: string
let link: { invitation: string; token: string }
beforeAll(async () => {
  house = await openHouse()
  ;[alice, lea, omar] = ['alice', 'leagast', 'omargast'].map((name) => new Someone(house, name)) as [
    Someone,
    Someone,
    Someone,
  ]
  await alice.signUp()
  const make = (title: string, client: string) => alice.api.boards.create.mutate({ title, client })
  north = (await make('Polar launch', 'Nordlicht')).board
  south = (await make('Palm relaunch', 'Sirocco')).board
  await alice.invite(lea, north, 'editor')
  await alice.invite(omar, south, 'editor')
  link = await alice.api.invitations.create.mutate({ board: north, role: 'viewer' })
  snapshot = (await alice.api.snapshots.create.mutate({ board: north, name: 'Before Oslo' })).snapshot
  picture = await putPicture()
})
afterAll(() => house.close())

async function putPicture(): Promise<string> {
  const drawn = sharp({ create: { width: 9, height: 9, channels: 3, background: 'white' } })
  const { body } = await lea.send(`/assets?board=${north}`, {
    method: 'PUT',
    body: new Uint8Array(await drawn.png().toBuffer()),
    headers: { 'content-type': 'image/png' },
  })
  return (body as { url: string }).url
}

const said = (value: unknown): string => JSON.stringify(value).toLowerCase()
const theirs = () =>
  ['nordlicht', 'polar', 'leagast', 'oslo', north, snapshot, picture].map((one) => one.toLowerCase())

function expectNothingOfThem(value: unknown): void {
  for (const secret of theirs()) expect(said(value)).not.toContain(secret)
}

test('omar is told of his board, and of no client, not even his own [R-6]', async () => {
  const boards = await omar.api.boards.list.query()
  expect(boards).toMatchObject([{ id: south, title: 'Palm relaunch', client: null }])
  expectNothingOfThem(boards)
  const mine = (await alice.api.boards.list.query()).map(({ client }) => client)
  expect(mine).toEqual(expect.arrayContaining(['Nordlicht', 'Sirocco']))
})

test('who is here, who works here and what is kept of him say nothing of them', async () => {
  const live = await Promise.all([
    omar.api.account.me.query(),
    omar.api.account.sessions.list.query(),
    omar.api.account.export.mutate(),
    omar.api.boards.templates.list.query(),
    omar.api.snapshots.list.query({ board: south }),
    omar.api.comments.people.list.query({ board: south }),
    omar.api.comments.list.query({ board: south }),
    omar.api.notifications.list.query({}),
    omar.call('history.list', 'query', { board: south }),
    omar.call('audit.list', 'query', {}),
    omar.call('hooks.list', 'query', {}),
    omar.call('account.people.list', 'query', undefined),
    omar.call('boards.bin.list', 'query', undefined),
  ])
  expectNothingOfThem(live)
})

/** What there is of theirs, and the same of nothing at all. */
const doors = (): [string, () => Promise<unknown>, () => Promise<unknown>][] => {
  const call = (path: string, kind: 'query' | 'mutation', input: object) => async () =>
    (await omar.call(path, kind, input)).body
  const get =
    (path: string, method = 'GET') =>
    async () => {
      const { status, body } = await omar.send(path, { method })
      return { status, body: body instanceof Uint8Array ? new TextDecoder().decode(body) : body }
    }
  const none = 'not-there'
  const both = (path: string, kind: 'query' | 'mutation', of: (id: string) => object, id: string) =>
    [path, call(path, kind, of(id)), call(path, kind, of(none))] as [
      string,
      () => Promise<unknown>,
      () => Promise<unknown>,
    ]
  return [
    both('boards.get', 'query', (board) => ({ board }), north),
    both('boards.setClient', 'mutation', (board) => ({ board, client: 'x' }), north),
    both('snapshots.get', 'query', (id) => ({ snapshot: id }), snapshot),
    both('snapshots.compare', 'query', (from) => ({ from }), snapshot),
    both('invitations.list', 'query', (board) => ({ board }), north),
    both('invitations.revoke', 'mutation', (invitation) => ({ invitation }), link.invitation),
    both('invitations.people.list', 'query', (invitation) => ({ invitation }), link.invitation),
    ['a picture', get(picture), get(`/assets/${'0'.repeat(64)}`)],
    ['an update', get(`/boards/${north}/updates`, 'PUT'), get(`/boards/${none}/updates`, 'PUT')],
    ['a picture to put', get(`/assets?board=${north}`, 'PUT'), get(`/assets?board=${none}`, 'PUT')],
    ['the page', get(`/board/${north}`), get(`/board/${none}`)],
  ]
}

test('whatever omar names of theirs is answered as if it were not there [R-6]', async () => {
  for (const [door, there, nowhere] of doors()) {
    const answer = await there()
    expect(answer, door).toEqual(await nowhere())
    expectNothingOfThem(answer)
  }
})

describe('by sockets', () => {
  const cookieOf = (who: Someone) => ({ cookie: who.cookie ?? '', origin: house.url })
  const stage = () => ({ url: house.url.replace('http', 'ws') })

  test('their board is not there for omar, and whoever is on it does not appear on his', async () => {
    const closed = []
    for (const board of [north, 'not-there']) {
      const guest = new Stranger(stage(), board, undefined, cookieOf(omar))
      await guest.opened()
      guest.signIn('')
      closed.push([await guest.closedWith(), guest.closed?.says])
    }
    expect(closed[0]).toEqual(closed[1])

    const there = new Stranger(stage(), north, undefined, cookieOf(lea))
    await there.opened()
    there.signIn('')
    await until(async () => (await alice.api.boards.list.query()).some(isThere), 'lea is there')
    expectNothingOfThem(await omar.api.boards.list.query())
    there.leave()
  })

  test('news of theirs does not reach a page that omar made listen to their board', async () => {
    const heard: string[] = []
    const url = `${stage().url}/trpc?connectionParams=0`
    const ws = new WebSocket(url, { headers: cookieOf(omar) })
    ws.on('message', (data: Buffer) => void heard.push(data.toString()))
    await until(() => ws.readyState === WebSocket.OPEN, 'omar listens')
    for (const [id, board] of [north, south].entries())
      ws.send(JSON.stringify({ id, method: 'subscription', params: { path: 'news', input: { board } } }))
    await until(() => heard.filter((one) => one.includes('started')).length === 2, 'both are begun')
    await alice.api.snapshots.create.mutate({ board: north, name: 'Second' })
    await alice.api.snapshots.create.mutate({ board: south, name: 'Second' })
    await until(() => heard.some((one) => one.includes(south)), 'news of his own board')
    expectNothingOfThem(heard)
    ws.terminate()
  })
})

const isThere = ({ present }: { present: readonly { name: string }[] }): boolean =>
  present.some(({ name }) => name === 'leagast')
