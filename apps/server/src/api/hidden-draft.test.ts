import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '@parley/model/ids.ts'
import { openHouse, Someone, type Answer, type House } from '../cast.ts'
import { listens } from '../hearing.ts'

// A side's draft is hidden from the other until both have written: asked by hand, by every route there is.

const secret = 'They never pay in time'
let house: House
let alice: Someone
let carla: Someone
let board: string
let review: string
let draft: string
const leave: (() => unknown)[] = []
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
})
afterAll(() => house.close())
afterEach(() => leave.splice(0).forEach((go) => go()))
beforeEach(async () => {
  board = (await alice.api.boards.create.mutate({ title: 'Pouch' })).board
  carla = new Someone(house, 'carla')
  await alice.invite(carla, board, 'editor')
  review = (await alice.api.reviews.begin.mutate({ board, name: 'The pilot' })).review
  draft = newId()
})

const writes = (who: Someone, text = secret, was = 0, entry = draft) =>
  who.call('reviews.write', 'mutation', { review, part: 'criticism', entry, text, was })
const told = ({ status, code, body }: Answer) => JSON.stringify({ status, code, body })

/** Everything that somebody on the board can ask for. */
const routes = (): [path: string, input: unknown][] => [
  ['reviews.get', { review }],
  ['reviews.list', { board }],
  ['boards.get', { board }],
  ['boards.list', undefined],
  ['boards.validate', { board }],
  ['snapshots.list', { board }],
  ['history.list', { board }],
  ['comments.list', { board }],
  ['notifications.list', {}],
  ['notifications.count', undefined],
  ['audit.list', { board }],
]

/** Each side in turn writes; the other one looks. */
const sides = [
  ['company', () => [alice, carla] as const],
  ['customer', () => [carla, alice] as const],
] as const

test.each(sides)('what the %s drafts is in no answer to the other side', async (_name, people) => {
  const [writer, reader] = people()
  const asked = async () => {
    const answers = await Promise.all(routes().map(([path, input]) => reader.call(path, 'query', input)))
    // The log of access is for owners; everything else is answered to both.
    expect(answers.map(({ code }) => code)).toEqual(
      routes().map(([path]) => (path === 'audit.list' && reader === carla ? 'notAllowed' : 'ok')),
    )
    return answers.map(told)
  }
  // A board's health is worked out aside: what is compared is asked once it has come.
  let before: string[] = []
  await expect
    .poll(async () => JSON.stringify(before) === JSON.stringify((before = await asked())), {
      timeout: 20_000,
    })
    .toBe(true)
  expect((await writes(writer)).code).toBe('ok')
  expect((await writes(writer, `${secret}, ever`, 1)).code).toBe('ok')
  // Not a letter is other than before: no word, no count, no time of a save.
  expect(await asked()).toEqual(before)
})

test.each(sides)(
  'nor can the id of an entry of the %s be told from one that is made up',
  async (_name, people) => {
    const [writer, reader] = people()
    await writes(writer)
    const [known, madeUp] = [await writes(reader, 'x', 1), await writes(reader, 'x', 1, newId())]
    expect(told(known)).toBe(told(madeUp))
    expect(told(await writes(reader, '', 1))).toBe(told(await writes(reader, '', 1, newId())))
    await writes(reader, 'Mine under the same id')
    const own = await writer.call('reviews.get', 'query', { review })
    expect(told(own)).toContain(secret)
  },
)

test.each(sides)('a page of the other side hears nothing while the %s writes', async (_name, people) => {
  const [writer, reader] = people()
  const [own, other] = [await listens(house, writer, { board }), await listens(house, reader, { board })]
  leave.push(own.leave, other.leave)
  await writes(writer)
  await expect.poll(() => own.heard).toEqual(['reviews'])
  await writer.api.reviews.finish.mutate({ review })
  const ofReviews = () => other.heard.filter((of) => of === 'reviews')
  await expect.poll(ofReviews).toHaveLength(1)
})

test.each(sides)(
  'once the %s has written the other hears that, and reads it only after writing too',
  async (_name, people) => {
    const [writer, reader] = people()
    await writes(writer)
    await writer.api.reviews.finish.mutate({ review })
    const look = async () => told(await reader.call('reviews.get', 'query', { review }))
    expect(await look()).not.toContain(secret)
    for (const step of ['change', 'sign'] as const) {
      const change = { change: draft, side: 'company', who: '', until: null, card: null, label: null, was: 0 }
      const input = step === 'sign' ? { review, text: '0'.repeat(64) } : { review, text: 'x', ...change }
      expect(told(await reader.call(`reviews.${step}`, 'mutation', input))).not.toContain(secret)
    }
    await writes(reader, 'We were told too late', 0, newId())
    expect(await look()).not.toContain(secret)
    await reader.api.reviews.finish.mutate({ review })
    expect(await look()).toContain(secret)
  },
)

test('a guest who becomes a colleague stays with the side that she has written for', async () => {
  await writes(alice)
  await writes(carla, 'Nobody rang on Monday', 0, newId())
  await carla.api.account.open.mutate({ email: carla.email, password: carla.password })
  const { token } = await alice.api.invitations.create.mutate({ role: 'member' })
  await carla.api.account.join.mutate({ invitation: token })
  expect((await carla.api.account.me.query()).person?.standing).toBe('member')
  const seen = told(await carla.call('reviews.get', 'query', { review }))
  expect(seen).toContain('Nobody rang on Monday')
  expect(seen).not.toContain(secret)
  expect(told(await alice.call('account.export', 'mutation', undefined))).not.toContain('Monday')
})

test('who may not review the board sees none of it, whatever she asks', async () => {
  await writes(alice)
  const [viewer, stranger] = [new Someone(house, 'vera'), new Someone(house, 'stig')]
  await alice.invite(viewer, board, 'viewer')
  expect((await viewer.call('reviews.get', 'query', { review })).code).toBe('notAllowed')
  expect((await viewer.call('reviews.list', 'query', { board })).code).toBe('notAllowed')
  const elsewhere = (await alice.api.boards.create.mutate({ title: 'Elsewhere' })).board
  await alice.invite(stranger, elsewhere, 'editor')
  const [here, nowhere] = [
    await stranger.call('reviews.get', 'query', { review }),
    await stranger.call('reviews.get', 'query', { review: newId() }),
  ]
  expect(told(here)).toBe(told(nowhere))
  expect(told(await stranger.call('reviews.list', 'query', { board: elsewhere, before: review }))).toBe(
    told(await stranger.call('reviews.list', 'query', { board: elsewhere, before: newId() })),
  )
})
