import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { planFileOf, readPlanFile } from '@parley/model/board/plan-file.ts'
import { setTitle } from '@parley/model/board/edit.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import type { GuestRole } from '@parley/model/access.ts'
import { openHouse, refusal, Someone, type House } from '../cast.ts'
import { Guest } from '../sync/guest.ts'
import { until } from '../sync/stage.ts'

let house: House
let alice: Someone
let mia: Someone
let board: string
const pages: Guest[] = []

beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  mia = new Someone(house, 'mia')
  await alice.signUp()
  await alice.hire(mia)
})
afterAll(() => house.close())
beforeEach(async () => {
  const text = 'plan "Pouch"\nsegment s1 "Regulars"\nneed n1 "A lid that closes"'
  const plan = planFileOf(boardFrom(sketch(text)))
  board = (await mia.api.boards.import.mutate({ plan })).board
})
afterEach(() => pages.splice(0).forEach((page) => page.leave()))

async function comes(name: string, role: GuestRole): Promise<Someone> {
  const guest = new Someone(house, name)
  await mia.invite(guest, board, role)
  return guest
}

/** Somebody's page with the board in it. */
async function opens(someone: Someone): Promise<Guest> {
  const token = someone.token ?? (await someone.api.account.createToken.mutate({ name: 'page' })).token
  const page = new Guest({ url: house.url.replace('http', 'ws') }, token, board)
  pages.push(page)
  await page.saved()
  return page
}

const roundOf = (someone: Someone) => someone.api.round.get.query({ board })
const propose = (someone: Someone, title: string, more: { text?: string; sentiment?: number } = {}) =>
  someone.api.round.propose.mutate({ board, title, ...more })

async function cardsNow() {
  const read = readPlanFile(await mia.api.boards.get.query({ board }))
  if (!read.ok) throw new Error('The board could not be read.')
  return read.file.cards
}
const titled = async (title: string) => (await cardsNow()).find((card) => card.title === title)
const lastRole = ({ notices }: Guest) =>
  notices.flatMap((notice) => (notice.type === 'welcome' ? [notice.role] : [])).at(-1)

describe('mia mutes editing', () => {
  test('bob’s page comes back as a commenter’s, and what he writes on is refused; hers stays', async () => {
    const bob = await comes('bob', 'editor')
    const [his, hers] = [await opens(bob), await opens(mia)]
    await mia.api.round.mute.mutate({ board, on: true })
    await until(() => lastRole(his) === 'commenter', 'bob is a commenter')
    expect(hers.closed).toEqual([])
    setTitle(his.pen, 's1', 'Bob’s people')
    await until(() => his.closed.includes(4410), 'bob’s change is refused')
    setTitle(hers.pen, 's1', 'Mia’s people')
    await hers.saved()
    expect((await cardsNow()).map(({ title }) => title)).toContain('Mia’s people')
    expect(await refusal(bob.api.snapshots.create.mutate({ board, name: 'his' }))).toBe('notAllowed')
  })

  test('nobody else ends it but an owner; then bob edits again', async () => {
    const [bob, eve] = [await comes('bob', 'editor'), await comes('eve', 'editor')]
    const his = await opens(bob)
    await eve.api.round.mute.mutate({ board, on: true })
    await until(() => lastRole(his) === 'commenter', 'bob is a commenter')
    expect(await refusal(bob.api.round.mute.mutate({ board, on: false }))).toBe('roundIsLed')
    expect((await roundOf(bob)).mayLead).toBe(false)
    expect(await refusal(mia.api.boards.rename.mutate({ board, title: 'Mine' }))).toBe('notAllowed')
    expect((await roundOf(alice)).mayLead).toBe(true)
    await alice.api.round.mute.mutate({ board, on: false })
    await until(() => lastRole(his) === 'editor', 'bob is an editor again')
    setTitle(his.pen, 's1', 'Bob’s people')
    await his.saved()
    expect(await titled('Bob’s people')).toBeDefined()
  })

  test('an update by HTTP and a hand-made one of a participant are refused alike', async () => {
    const [bob, ana] = [await comes('bob', 'editor'), await comes('ana', 'participant')]
    await mia.api.round.mute.mutate({ board, on: true })
    for (const who of [bob, ana]) {
      const before = await opens(who)
      setTitle(before.pen, 's1', 'Not hers')
      const body = new Uint8Array(encodeStateAsUpdate(before.doc))
      const headers = { 'content-type': 'application/octet-stream', authorization: `Bearer ${who.token}` }
      const answer = await who.send(`/boards/${board}/updates`, { method: 'PUT', body, headers })
      expect(answer.code).toBe('notAllowed')
    }
    expect(await titled('Regulars')).toBeDefined()
  })

  test('she hands over to bob: now he edits, and she does not', async () => {
    const [bob, ana] = [await comes('bob', 'editor'), await comes('ana', 'participant')]
    const [his, hers] = [await opens(bob), await opens(mia)]
    await mia.api.round.mute.mutate({ board, on: true })
    await until(() => lastRole(his) === 'commenter', 'bob is a commenter')
    const [{ person: anas }, { person: bobs }] = [
      await ana.api.account.me.query(),
      await bob.api.account.me.query(),
    ]
    const to = (id: string | undefined) => mia.api.round.handOver.mutate({ board, to: id ?? '' })
    expect(await refusal(to(anas?.id))).toBe('badInput')
    expect(await refusal(to('nobody'))).toBe('badInput')
    await to(bobs?.id)
    await until(
      () => lastRole(his) === 'editor' && lastRole(hers) === 'commenter',
      'the pen has changed hands',
    )
    expect((await roundOf(ana)).moderator).toMatchObject({ name: 'bob' })
  })

  test('the end of the round gives everybody the pen', async () => {
    const bob = await comes('bob', 'editor')
    await mia.api.round.mute.mutate({ board, on: true })
    await mia.api.round.end.mutate({ board })
    const his = await opens(bob)
    expect(lastRole(his)).toBe('editor')
    expect(await roundOf(bob)).toMatchObject({ moderator: null, muted: false, timer: null, vote: null })
  })
})

describe('feedback', () => {
  test('ana’s stands on the board at once, under her name, also while editing is muted', async () => {
    const ana = await comes('ana', 'participant')
    await mia.api.round.mute.mutate({ board, on: true })
    expect(await propose(ana, 'The lid sticks', { text: 'Every morning', sentiment: -1 })).toMatchObject({
      waits: false,
    })
    expect(await titled('The lid sticks')).toMatchObject({
      kind: 'feedback',
      notes: 'Every morning\n\nana',
      sentiment: -1,
      n: 1,
    })
  })

  test('of a viewer or a commenter it is refused, and nothing is written', async () => {
    for (const role of ['viewer', 'commenter'] as const)
      expect(await refusal(propose(await comes('ben', role), 'Mine'))).toBe('notAllowed')
    expect(await cardsNow()).toHaveLength(2)
  })

  test('of twelve at once no card lies upon another', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, (_, at) => comes(`p${at}`, 'participant')))
    await Promise.all(people.map((one) => propose(one, `From ${one.name}`)))
    const places = (await cardsNow()).filter(({ kind }) => kind === 'feedback').map(({ x, y }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(12)
  })

  test('written in private it is nobody else’s until it is shown; then all stand there in order', async () => {
    const [ana, ben] = [await comes('ana', 'participant'), await comes('ben', 'participant')]
    await mia.api.round.private.mutate({ board, on: true })
    await propose(ben, 'Too dear')
    await propose(ana, 'The lid sticks')
    const { id } = await propose(ana, 'A slip of the pen')
    await ana.api.round.takeBack.mutate({ board, id })
    await ben.api.round.takeBack.mutate({ board, id: (await roundOf(ana)).mine[0]?.id ?? '' })
    expect(await roundOf(mia)).toMatchObject({ private: true, written: { people: 2, pieces: 2 }, mine: [] })
    expect((await roundOf(ana)).mine.map(({ title }) => title)).toEqual(['The lid sticks'])
    expect(JSON.stringify([await roundOf(mia), await roundOf(ben)])).not.toContain('lid sticks')
    expect(await cardsNow()).toHaveLength(2)
    expect(await refusal(ben.api.round.reveal.mutate({ board }))).toBe('notAllowed')
    expect(await mia.api.round.reveal.mutate({ board })).toEqual({ shown: 2 })
    const shown = (await cardsNow()).filter(({ kind }) => kind === 'feedback')
    expect(shown.map(({ title, notes }) => `${title}: ${notes}`).toSorted()).toEqual([
      'The lid sticks: ana',
      'Too dear: ben',
    ])
    expect(await roundOf(ana)).toMatchObject({ private: false, written: { people: 0, pieces: 0 }, mine: [] })
  })

  test('what waits outlives the end of the round', async () => {
    const ana = await comes('ana', 'participant')
    await mia.api.round.private.mutate({ board, on: true })
    await propose(ana, 'The lid sticks')
    await mia.api.round.end.mutate({ board })
    expect((await roundOf(mia)).written).toEqual({ people: 1, pieces: 1 })
    await mia.api.round.reveal.mutate({ board })
    expect(await titled('The lid sticks')).toBeDefined()
  })
})

describe('a vote', () => {
  const cast = (who: Someone, card: string, votes: number) =>
    who.api.round.vote.cast.mutate({ board, card, votes })

  test('each has so many, sees her own alone, and at the end everybody sees all', async () => {
    const [ana, bob] = [await comes('ana', 'participant'), await comes('bob', 'commenter')]
    await mia.api.round.vote.start.mutate({ board, each: 3 })
    await cast(ana, 's1', 2)
    await cast(ana, 'n1', 1)
    expect(await refusal(cast(ana, 'n1', 2))).toBe('votesSpent')
    await cast(bob, 'n1', 3)
    expect((await roundOf(ana)).vote).toMatchObject({ left: 0, voters: 2 })
    expect((await roundOf(mia)).vote).toMatchObject({ left: 3, mine: [] })
    expect((await roundOf(mia)).result).toBeNull()
    await mia.api.round.vote.end.mutate({ board })
    const cards = [
      { card: 'n1', votes: 4 },
      { card: 's1', votes: 2 },
    ]
    expect(await roundOf(bob)).toMatchObject({ vote: null, result: { voters: 2, cards } })
    expect(await refusal(cast(bob, 'n1', 1))).toBe('noVote')
  })

  test('ana gives ten at once of three: three are hers', async () => {
    const ana = await comes('ana', 'participant')
    await mia.api.round.vote.start.mutate({ board, each: 3 })
    await Promise.allSettled(['s1', 'n1'].flatMap((card) => [1, 2, 3].map((votes) => cast(ana, card, votes))))
    expect((await roundOf(ana)).vote?.left).toBeGreaterThanOrEqual(0)
  })

  test('one about needs takes none for a segment, nor for a card that is not there', async () => {
    const ana = await comes('ana', 'participant')
    await mia.api.round.vote.start.mutate({ board, each: 3, on: ['need'] })
    expect(await refusal(mia.api.round.vote.start.mutate({ board, each: 1 }))).toBe('voteGoesOn')
    expect(await refusal(cast(ana, 's1', 1))).toBe('badInput')
    expect(await refusal(cast(ana, 'gone', 1))).toBe('badInput')
    await cast(ana, 'n1', 1)
  })

  test('those that are over are kept, and listed a page at a time', async () => {
    for (const each of [1, 2, 3]) {
      await mia.api.round.vote.start.mutate({ board, each })
      await mia.api.round.vote.end.mutate({ board })
    }
    const first = await mia.api.round.vote.list.query({ board, limit: 2 })
    const rest = await mia.api.round.vote.list.query({ board, limit: 2, before: first.next ?? '' })
    expect([...first.votes, ...rest.votes].map(({ each }) => each)).toEqual([3, 2, 1])
    expect(rest.next).toBeNull()
  })
})

test('time is the server’s: what is left counts down, and is taken away', async () => {
  await mia.api.round.timer.mutate({ board, seconds: 300 })
  const { timer } = await roundOf(mia)
  expect(timer?.lastsMs).toBe(300_000)
  expect(timer?.leftMs).toBeGreaterThan(290_000)
  await mia.api.round.timer.mutate({ board, seconds: null })
  expect((await roundOf(mia)).timer).toBeNull()
})
