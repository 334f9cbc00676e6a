import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openHouse, Someone, type House } from '../cast.ts'
import { listens as listening, newsAddress, socketOf } from '../hearing.ts'

const Answer = z.object({ id: z.number(), result: z.object({ type: z.string() }) })

let house: House
let alice: Someone
let board: string
const leave: (() => unknown)[] = []
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
  board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
})
afterEach(() => leave.splice(0).forEach((go) => go()))
afterAll(() => house.close())

/** Somebody's page listens; what it hears is told in order. */
async function listens(who: Someone, where: { board?: string; snapshot?: string }) {
  const page = await listening(house, who, where)
  leave.push(page.leave)
  return page
}

/** With what a socket is answered: 101 lets it in. */
const knock = (who: Someone, origin = house.url): Promise<number> =>
  new Promise((answered) => {
    const ws = new (socketOf(who, origin))(newsAddress(house))
    ws.once('open', () => [answered(101), ws.terminate()])
    ws.once('unexpected-response', (_request, answer) => answered(answer.statusCode ?? 0))
    ws.once('error', () => undefined)
  })

const take = (name: string, who = alice) => who.api.snapshots.create.mutate({ board, name })

test('a page hears at once that there is something new, and not what', async () => {
  const gus = new Someone(house, 'gus')
  await alice.invite(gus, board, 'viewer')
  const { heard } = await listens(gus, { board })
  await take('First')
  await expect.poll(() => heard).toEqual(['snapshots'])
})

test('who is not let onto a board hears nothing of it', async () => {
  const [gus, otto] = [new Someone(house, 'gus'), new Someone(house, 'otto')]
  await alice.invite(gus, board, 'viewer')
  await alice.invite(otto, (await alice.api.boards.create.mutate({ title: 'Theirs' })).board, 'editor')
  const [hers, his] = [await listens(gus, { board }), await listens(otto, { board })]
  await take('Second')
  await expect.poll(() => hers.heard).toHaveLength(1)
  expect(his.heard).toEqual([])
})

test('whose link is taken back hears nothing more', async () => {
  const [gus, mia] = [new Someone(house, 'gus'), new Someone(house, 'mia')]
  const invitation = await alice.invite(gus, board, 'viewer')
  await alice.invite(mia, board, 'viewer')
  const [his, hers] = [await listens(gus, { board }), await listens(mia, { board })]
  await alice.api.invitations.revoke.mutate({ invitation })
  await take('Third')
  await expect.poll(() => hers.heard).toHaveLength(1)
  expect(his.heard).toEqual([])
})

test('a stranger and a page of somebody else are not let in', async () => {
  const gus = new Someone(house, 'gus')
  expect(await knock(gus)).toBe(401)
  await alice.invite(gus, board, 'viewer')
  expect(await knock(gus)).toBe(101)
  expect(await knock(gus, 'https://elsewhere.example')).toBe(403)
})

test('somebody with more pages than anybody has is let in no more, and her colleague beside her is', async () => {
  const [eve, gus] = [new Someone(house, 'eve'), new Someone(house, 'gus')]
  for (const guest of [eve, gus]) await alice.invite(guest, board, 'viewer')
  for (let page = 0; page < 50; page += 1) await listens(eve, { board })
  expect(await knock(eve)).toBe(429)
  expect(await knock(gus)).toBe(101)
})

test('whoever is invited to one snapshot hears of that and of no other, and sees nothing else', async () => {
  const { snapshot } = await take('For the lead')
  const { token, url } = await alice.api.invitations.create.mutate({ snapshot, role: 'commenter' })
  expect(url).toContain(`/review/${snapshot}#`)
  const lea = new Someone(house, 'lea')
  expect(await lea.api.invitations.accept.mutate({ token, name: 'Lea' })).toMatchObject({ snapshot, board })
  const other = (await take('Another')).snapshot
  expect((await lea.api.snapshots.get.query({ snapshot })).name).toBe('For the lead')
  expect((await lea.call('snapshots.get', 'query', { snapshot: other })).code).toBe('noSnapshot')
  expect((await lea.call('boards.get', 'query', { board })).code).toBe('notHere')
  expect((await lea.call('snapshots.compare', 'query', { from: snapshot })).code).toBe('notHere')
  expect(await lea.api.boards.list.query()).toEqual([])
})

test('a page that listens on a board that is not hers still hears of the snapshot that is', async () => {
  const { snapshot } = await take('For the lead again')
  const { token } = await alice.api.invitations.create.mutate({ snapshot, role: 'commenter' })
  const lea = new Someone(house, 'lea')
  await lea.api.invitations.accept.mutate({ token, name: 'Lea' })
  const { heard } = await listens(lea, { board, snapshot })
  await alice.api.comments.begin.mutate({ board, about: { snapshot }, text: 'What do you say?' })
  await expect.poll(() => heard).toContain('comments')
})

test('one page listens to ten things at a time, however slowly it begins them', async () => {
  const ws = new (socketOf(alice, house.url))(newsAddress(house))
  leave.push(() => ws.terminate())
  const ended = new Set<number>()
  ws.on('message', (raw: Buffer) => {
    const told = Answer.safeParse(JSON.parse(raw.toString())).data
    if (told?.result.type === 'stopped') ended.add(told.id)
  })
  await new Promise((open) => ws.once('open', open))
  const begin = (id: number) =>
    ws.send(JSON.stringify({ id, method: 'subscription', params: { path: 'news', input: { board } } }))
  for (let id = 1; id <= 10; id += 1) begin(id)
  // Long enough for the pace alone to allow another.
  await new Promise((later) => setTimeout(later, 1_500))
  begin(11)
  await expect.poll(() => [...ended]).toEqual([11])
  ws.send(JSON.stringify({ id: 1, method: 'subscription.stop' }))
  await expect.poll(() => ended.has(1)).toBe(true)
  await new Promise((later) => setTimeout(later, 1_500))
  begin(12)
  await expect.poll(() => ended.has(1)).toBe(true)
  expect(ended.has(12)).toBe(false)
})
