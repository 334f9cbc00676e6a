import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let board: string
const plan = {
  format: 'parley.plan',
  version: 1,
  plan: { title: 'Spring' },
  cards: [{ id: 'p1', kind: 'contactPoint', title: 'Counter' }],
  links: [],
}

beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
})
beforeEach(async () => {
  board = (await alice.api.boards.import.mutate({ plan })).board
})
afterAll(() => house.close())

const answers = (
  more: { show?: 'unread' | 'tagged' | 'open' | 'toTell'; before?: string; limit?: number } = {},
) => alice.api.listening.answers.query({ board, ...more })
const bring = (...texts: string[]) =>
  alice.api.listening.addMany.mutate({
    board,
    card: 'p1',
    rows: texts.map((text, at) => ({ text, at: `2026-01-0${at + 1}T12:00:00Z` })),
  })

test('Alice reads, tags, joins and tells, and each list shows what is left', async () => {
  await bring('The lid leaks', 'It leaks', 'Lovely')
  const [lovely, leaks, lid] = await answers()
  expect([lovely?.text, leaks?.text, lid?.text]).toEqual(['Lovely', 'It leaks', 'The lid leaks'])
  const same = [leaks?.answer ?? '', lid?.answer ?? '']
  await alice.api.listening.tag.mutate({ board, answers: same, add: ['lid', 'lid', 'bag'], remove: [] })
  await alice.api.listening.tag.mutate({ board, answers: same, add: [], remove: ['bag'] })
  await alice.api.listening.mark.mutate({ board, answers: same, read: true, sentiment: -2, feedback: 'f1' })
  const tagged = await answers({ show: 'tagged' })
  expect(tagged.map(({ tags, sentiment, feedback, read }) => [tags, sentiment, feedback, read])).toEqual([
    [['lid'], -2, 'f1', true],
    [['lid'], -2, 'f1', true],
  ])
  expect((await answers({ show: 'unread' })).map(({ text }) => text)).toEqual(['Lovely'])
  expect((await answers({ show: 'open' })).map(({ text }) => text)).toEqual(['Lovely'])
  expect(await alice.api.listening.count.query({ board })).toEqual({ all: 3, unread: 1 })
  await alice.api.listening.mark.mutate({ board, answers: same, told: true, sentiment: null, feedback: null })
  expect((await answers({ show: 'tagged' }))[0]).toMatchObject({
    told: true,
    sentiment: null,
    feedback: null,
  })
})

test('long lists are read a page at a time, and never from the middle of nowhere', async () => {
  await bring('one', 'two', 'three')
  const first = await answers({ limit: 2 })
  const rest = await answers({ limit: 2, before: first.at(-1)?.answer ?? '' })
  expect([...first, ...rest].map(({ text }) => text)).toEqual(['three', 'two', 'one'])
  expect(await refusal(answers({ before: 'nobodys' }))).toBe('noAnswer')
})

test('voices are counted by day: a mood before the score, 0 to 6 as negative, and no words among them', async () => {
  const at = (day: number) => `2026-01-0${day}T12:00:00Z`
  const rows = [
    { score: 6, at: at(1) },
    { score: 7, at: at(1) },
    { text: 'Hm', at: at(1) },
  ]
  const later = [{ score: 9, text: 'Fine, they said', at: at(3) }]
  await alice.api.listening.addMany.mutate({ board, card: 'p1', rows: [...rows, ...later, ...later] })
  const from = (day: string) => alice.api.listening.voices.query({ board, from: day })
  expect(await from('2026-01-01')).toEqual([
    { card: 'p1', day: '2026-01-01', all: 2, negative: 1 },
    { card: 'p1', day: '2026-01-03', all: 2, negative: 0 },
  ])
  const [fine] = await answers()
  await alice.api.listening.mark.mutate({ board, answers: [fine?.answer ?? ''], sentiment: -1 })
  expect(await from('2026-01-02')).toEqual([{ card: 'p1', day: '2026-01-03', all: 2, negative: 2 }])
})

test('answers are searched by their words, in whatever case, and no sign means anything else', async () => {
  await bring('Ärger an der Kasse', 'Lid 100% tight', 'Lid leaks')
  const found = async (words: string) =>
    (await alice.api.listening.answers.query({ board, words })).map(({ text }) => text)
  expect(await found('lid')).toEqual(['Lid leaks', 'Lid 100% tight'])
  expect(await found('ärger')).toEqual(['Ärger an der Kasse'])
  expect(await found('0%')).toEqual(['Lid 100% tight'])
  expect(await found('_id')).toEqual([])
})

test('an answer that says nothing is refused with all that came beside it', async () => {
  const rows = [{ score: 3 }, { language: 'de' }]
  const brought = alice.api.listening.addMany.mutate({ board, card: 'p1', rows })
  expect(await refusal(brought)).toBe('badInput')
  expect(await answers()).toEqual([])
  const elsewhere = alice.api.listening.add.mutate({ board, card: 'none', score: 3 })
  expect(await refusal(elsewhere)).toBe('noContactPoint')
})

test('an address is kept with leave alone, and only colleagues are given it', async () => {
  const bob = new Someone(house, 'bob')
  await alice.invite(bob, board, 'editor')
  const said = { board, card: 'p1', address: 'dora@example.org' }
  const { answer } = await alice.api.listening.add.mutate({ ...said, text: 'With', mayAnswer: true })
  const { answer: without } = await alice.api.listening.add.mutate({ ...said, text: 'Without' })
  const asked = { board, answers: [answer, without] }
  expect((await alice.api.listening.export.mutate(asked)).map(({ address }) => address)).toEqual([
    'dora@example.org',
  ])
  expect(await refusal(bob.api.listening.export.mutate(asked))).toBe('notAllowed')
  expect(JSON.stringify(await bob.api.listening.answers.query({ board }))).not.toContain('dora@')
})

test('scores are counted by contact point and month', async () => {
  const rows = [9, 10, 8, 0, 6].map((score) => ({ score, at: '2026-02-03T12:00:00Z' }))
  await alice.api.listening.addMany.mutate({ board, card: 'p1', rows })
  expect(await alice.api.listening.scores.list.query({ board })).toEqual([
    { card: 'p1', month: '2026-02', promoters: 2, passives: 1, detractors: 2 },
  ])
})
