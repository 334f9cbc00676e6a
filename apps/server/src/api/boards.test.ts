import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { templates as offered } from '@parley/model/templates/index.ts'
import { trainings } from '@parley/model/training/index.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { board } from '../store/a-store.ts'
import { storeIn } from '../store/store.ts'
import { databaseAt, openDatabase } from '../store/database.ts'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
})
afterAll(() => house.close())

const plan = {
  format: 'parley.plan',
  version: 1,
  plan: { title: 'Harbour days', startsOn: '2026-05-01', mood: 'hopeful' },
  cards: [
    { id: 's1', kind: 'segment', title: 'Regulars', loyalty: 'loyal', x: 0, y: 0, w: 260, h: 160 },
    { id: 'c1', kind: 'contactPoint', title: 'Quay', direction: 'oneWay', x: 400, y: 0, w: 260, h: 160 },
  ],
  links: [{ id: 'l1', kind: 'touches', from: 'c1', to: 's1', perWeek: 2 }],
  agency: { note: 'ours' },
}

const listed = async (who: Someone, id: string) =>
  (await who.api.boards.list.query()).find((board) => board.id === id)

test('from sign-up to findings: create, list, get, validate', async () => {
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring', client: 'Brimberg' })
  expect(await listed(alice, board)).toMatchObject({
    title: 'Spring',
    role: 'owner',
    client: 'Brimberg',
    edited: { by: 'alice' },
    health: { error: 0, warning: 0, hint: 0 },
    thumbnail: { cards: [], links: [] },
    present: [],
  })
  const file = await alice.api.boards.get.query({ board })
  expect(file).toEqual({ format: 'parley.plan', version: 1, plan: { title: 'Spring' }, cards: [], links: [] })
  const { counts, findings, seq } = await alice.api.boards.validate.query({ board })
  expect({ counts, findings, seq }).toEqual({
    counts: { error: 0, warning: 0, hint: 0 },
    findings: [],
    seq: 1,
  })
})

test('a board from a template is the template’s plan under the given title', async () => {
  const templates = await alice.api.boards.templates.list.query()
  expect(templates.map(({ name }) => name)).toEqual([...offered, ...trainings].map(({ name }) => name))
  const stories = templates.filter(({ flaws }) => flaws === 0).map(({ story }) => JSON.stringify(story))
  expect(new Set(stories).size).toBe(offered.length)
  for (const { name, cards } of templates) {
    const { board } = await alice.api.boards.create.mutate({ title: `From ${name}`, template: name })
    const file = await alice.api.boards.get.query({ board })
    expect(file['cards']).toHaveLength(cards)
    expect(file['plan']).toMatchObject({ title: `From ${name}` })
    expect((await listed(alice, board))?.thumbnail.cards).toHaveLength(cards)
    expect((await alice.api.boards.templates.get.query({ name }))['cards']).toHaveLength(cards)
  }
  expect(await refusal(alice.api.boards.create.mutate({ title: 'x', template: '__proto__' }))).toBe(
    'badInput',
  )
  expect(await refusal(alice.api.boards.templates.get.query({ name: '__proto__' }))).toBe('badInput')
})

test('a board to practise on says what there is to find, and its rules find just that', async () => {
  const offers = await alice.api.boards.templates.list.query()
  for (const { name, flaws } of trainings) {
    const { board } = await alice.api.boards.create.mutate({ title: 'Practice', template: name })
    const planted = flaws.map(({ rule, card }) => ({ rule, card }))
    expect((await alice.api.boards.get.query({ board }))['plan']).toMatchObject({
      training: { flaws: planted },
    })
    const { findings } = await alice.api.boards.validate.query({ board })
    const roots = findings.filter(({ under, severity }) => under === null && severity !== 'hint')
    expect(roots.map(({ rule }) => rule).sort()).toEqual(planted.map(({ rule }) => rule).sort())
    expect(offers.find((one) => one.name === name)?.flaws).toBe(flaws.length)
    expect((await listed(alice, board))?.flawsLeft).toBe(flaws.length)
  }
})

describe('importing a plan file', () => {
  test('gives back what came in, unknown fields too', async () => {
    const { board } = await alice.api.boards.import.mutate({ plan })
    const file = await alice.api.boards.get.query({ board })
    expect(file).toMatchObject({ plan: plan.plan, links: plan.links, agency: plan.agency })
    expect(file['cards']).toEqual(expect.arrayContaining(plan.cards))
    const thumbnail = (await listed(alice, board))?.thumbnail
    expect(thumbnail?.cards).toContainEqual({ x: 0, y: 0, w: 260, h: 160, group: 'consumers', voice: 'they' })
    expect(thumbnail?.links.map(([from, to]) => from + to)).toEqual([1])
    const { counts, findings } = await alice.api.boards.validate.query({ board })
    expect(findings.map(({ rule }) => rule)).toContain('CON-7')
    expect((await listed(alice, board))?.health).toEqual(counts)
  })

  test('tells every fault with its path, and makes nothing', async () => {
    const before = await alice.api.boards.list.query()
    const broken = {
      ...plan,
      version: 9,
      cards: [
        { ...plan.cards[0], loyalty: 'rarely' },
        { id: 'c1', kind: 'billboard', title: 'x' },
      ],
      links: [{ id: 'l1', kind: 'touches', from: 'c9', to: 's1' }],
    }
    const { status, body } = await alice.call('boards.import', 'mutation', { plan: broken })
    const { parley } = (body as { error: { data: { parley: { code: string; faults: { path: string }[] } } } })
      .error.data
    expect(status).toBe(422)
    expect(parley.code).toBe('planFaults')
    const paths = parley.faults.map(({ path }) => path)
    expect(paths).toEqual(['version', 'cards[0].loyalty', 'cards[1].kind', 'links[0].from'])
    expect(await alice.api.boards.list.query()).toEqual(before)
  })

  test('names such as __proto__ are names like any other', async () => {
    const text = JSON.stringify({ plan }).replaceAll('"c1"', '"__proto__"').replace('"mood"', '"constructor"')
    const headers = { 'content-type': 'application/json' }
    const answer = await alice.send('/trpc/boards.import', { method: 'POST', headers, body: text })
    expect(answer.code).toBe('ok')
    const { board } = (answer.body as { result: { data: { board: string } } }).result.data
    const file = await alice.api.boards.get.query({ board })
    expect((file['cards'] as { id: string }[]).map(({ id }) => id).sort()).toEqual(['__proto__', 's1'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('a file of more than 20 MB is refused before it is read', async () => {
    const answer = await alice.call('boards.import', 'mutation', {
      plan: { ...plan, pad: 'x'.repeat(21_000_000) },
    })
    expect(answer).toMatchObject({ status: 413, code: 'tooLarge' })
    const other = await alice.call('boards.create', 'mutation', { title: 'x'.repeat(2_000_000) })
    expect(other).toMatchObject({ status: 413, code: 'tooLarge' })
  })

  test('a file of many cards is read aside, as strictly, and whole', async () => {
    const cards = Array.from({ length: 1_500 }, (_, n) => ({
      id: `m${n}`,
      kind: 'message',
      title: `Message ${n}`,
    }))
    const { board } = await alice.api.boards.import.mutate({
      plan: { ...plan, cards: [...plan.cards, ...cards] },
    })
    expect((await alice.api.boards.get.query({ board }))['cards']).toHaveLength(1_502)
    const told = await listed(alice, board)
    expect(told?.thumbnail.cards).toHaveLength(300)
    expect(told?.holds).toEqual({ cards: 1_502, links: plan.links.length })
    const twins = { ...plan, cards: [...plan.cards, ...cards, { ...cards[7] }] }
    const refused = alice.api.boards.import.mutate({ plan: twins })
    await expect(refused).rejects.toMatchObject({
      data: { parley: { faults: [{ path: 'cards[1502].id' }] } },
    })
  })

  test('a large file within that is read', async () => {
    const cards = Array.from({ length: 20 }, (_, n) => ({
      id: `m${n}`,
      kind: 'message',
      title: 'x',
      notes: 'y'.repeat(90_000),
    }))
    const { board } = await alice.api.boards.import.mutate({
      plan: { ...plan, cards: [...plan.cards, ...cards] },
    })
    const file = await alice.api.boards.get.query({ board })
    expect(file['cards']).toHaveLength(22)
  })
})

test('renaming is an edit of the document, and the list follows', async () => {
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring', template: 'refill-pouch' })
  await alice.api.boards.rename.mutate({ board, title: '  Spring, once more ' })
  await alice.api.boards.rename.mutate({ board, title: 'Spring 2' })
  expect((await alice.api.boards.get.query({ board }))['plan']).toMatchObject({ title: 'Spring 2' })
  expect(await listed(alice, board)).toMatchObject({ title: 'Spring 2' })
  expect((await alice.api.boards.validate.query({ board })).seq).toBe(3)
  await alice.api.boards.rename.mutate({ board, title: 'Spring 2' })
  expect((await alice.api.boards.get.query({ board }))['plan']).toMatchObject({ title: 'Spring 2' })
})

test('a board goes to the bin and comes back as it was [H-4]', async () => {
  const { board } = await alice.api.boards.import.mutate({ plan })
  const before = await alice.api.boards.get.query({ board })
  await alice.api.boards.delete.mutate({ board })
  expect(await listed(alice, board)).toBeUndefined()
  expect(await refusal(alice.api.boards.get.query({ board }))).toBe('notHere')
  expect(await refusal(alice.api.boards.delete.mutate({ board }))).toBe('notHere')
  const [gone] = await alice.api.boards.bin.list.query()
  expect(gone).toMatchObject({ id: board, title: 'Harbour days' })
  const days = (Date.parse(gone?.goneAt ?? '') - Date.parse(gone?.deletedAt ?? '')) / 86_400_000
  expect(days).toBe(30)
  await alice.api.boards.restore.mutate({ board })
  expect(await alice.api.boards.get.query({ board })).toEqual(before)
  expect(await alice.api.boards.bin.list.query()).toEqual([])
})

test('everything is still there after a restart [J-9]', async () => {
  const { board } = await alice.api.boards.import.mutate({ plan })
  await alice.api.boards.rename.mutate({ board, title: 'Kept' })
  const before = await alice.api.boards.get.query({ board })
  house = await house.again()
  alice = new Someone(house, 'alice')
  await alice.signIn()
  expect(await alice.api.boards.get.query({ board })).toEqual(before)
})

test('a board that cannot be read is in the list all the same, and the others are whole [F-5]', async () => {
  const { board } = await alice.api.boards.create.mutate({ title: 'Broken' })
  const { board: other } = await alice.api.boards.import.mutate({ plan })
  const database = await openDatabase(databaseAt(house.config))
  const rubbish = Buffer.alloc(60_000, 255)
  // Both: a damaged checkpoint alone is made good from the rows.
  await database.insertInto('checkpoints').values({ board, seq: 1, at: 0, bytes: rubbish }).execute()
  await database.updateTable('journal').set({ bytes: rubbish }).where('board', '=', board).execute()
  await database.destroy()
  expect(await listed(alice, board)).toMatchObject({
    title: 'Broken',
    role: 'owner',
    edited: { by: 'alice' },
    health: null,
    thumbnail: { cards: [], links: [] },
  })
  const whole = await listed(alice, other)
  expect(whole?.health).not.toBeNull()
  expect(whole?.thumbnail.cards).toHaveLength(2)
  await alice.api.boards.delete.mutate({ board })
})

test('of many boards the list tells at once what those hold that were edited last, and of the rest when it is asked', async () => {
  const crowded = await openHouse()
  const anna = new Someone(crowded, 'anna')
  await anna.signUp()
  const { board: oldest } = await anna.api.boards.import.mutate({ plan })
  const database = await openDatabase(databaseAt(crowded.config))
  const person = (await database.selectFrom('people').select('id').executeTakeFirstOrThrow()).id
  const later = Date.now() + 60_000
  await database.transaction().execute(async (inner) => {
    for (let one = 0; one < 200; one++)
      await storeIn(inner).boards.add(
        board(`many${one}`, { created_by: person, created_at: later }),
        seedUpdate(sketch('plan "One of many"'), `many${one}`),
      )
  })
  await database.destroy()
  expect(await listed(anna, oldest)).toMatchObject({ title: 'Harbour days', summarised: false, health: null })
  const asked = await anna.api.boards.summaries.list.query({ boards: [oldest, 'nowhere'] })
  expect(asked).toMatchObject([{ id: oldest, summarised: true, holds: { cards: 2, links: 1 } }])
  expect(asked[0]?.thumbnail.cards).toHaveLength(2)
  await crowded.close()
})

test('a colleague sees the workspace’s boards, a guest her own and nothing else', async () => {
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  const bob = new Someone(house, 'bob')
  const gus = new Someone(house, 'gus')
  await alice.hire(bob)
  await alice.invite(gus, board, 'viewer')
  const forBob = await bob.api.boards.list.query()
  expect(forBob).toHaveLength((await alice.api.boards.list.query()).length)
  expect(new Set(forBob.map(({ role }) => role))).toEqual(new Set(['editor']))
  expect((await gus.api.boards.list.query()).map(({ id, role }) => [id, role])).toEqual([[board, 'viewer']])
  const [demo] = (await alice.api.boards.list.query()).filter(({ id }) => id !== board)
  const hidden = await gus.call('boards.get', 'query', { board: demo?.id })
  const absent = await gus.call('boards.get', 'query', { board: 'there-is-none' })
  expect(hidden.body).toEqual(absent.body)
  expect(await refusal(gus.api.boards.create.mutate({ title: 'Mine' }))).toBe('notAllowed')
})
