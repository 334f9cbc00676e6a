import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { About } from '@parley/model/comments.ts'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let bob: Someone
let board: string
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
  bob = new Someone(house, 'bob')
  await alice.hire(bob)
})
afterAll(() => house.close())

const plan = {
  format: 'parley.plan',
  version: 1,
  plan: { title: 'Pouch' },
  cards: [
    { id: 's1', kind: 'segment', title: 'Regulars' },
    { id: 'p1', kind: 'contactPoint', title: 'Kaffistund' },
  ],
  links: [{ id: 'l1', kind: 'touches', from: 'p1', to: 's1' }],
}
const card = { card: 'p1' }
beforeEach(async () => {
  board = (await alice.api.boards.import.mutate({ plan })).board
})

async function guest(name: string, role: 'commenter' | 'viewer' | 'editor' = 'commenter'): Promise<Someone> {
  const someone = new Someone(house, name)
  await alice.invite(someone, board, role)
  return someone
}
/** Somebody who was shown one snapshot and nothing else of the board. */
async function lead(snapshot: string): Promise<Someone> {
  const someone = new Someone(house, 'lea')
  const { token } = await alice.api.invitations.create.mutate({ snapshot, role: 'commenter' })
  await someone.api.invitations.accept.mutate({ token, name: 'lea' })
  return someone
}
const idOf = async (someone: Someone): Promise<string> =>
  (await someone.api.account.me.query()).person?.id ?? ''
const said = (someone: Someone, thread: string) =>
  someone.api.comments.thread.list
    .query({ thread })
    .then(({ comments }) => comments.map(({ by, text }) => [by.name, text]))

test('alice asks at a card, gus answers, and each sees what is new to whom', async () => {
  const gus = await guest('gus')
  const { thread } = await alice.api.comments.begin.mutate({ board, about: card, text: 'Mention the pouch?' })
  expect(await gus.api.comments.count.query({ board })).toEqual({
    open: 1,
    unread: 1,
    byCard: { p1: { open: 1, unread: 1 } },
    byLink: {},
  })
  await gus.api.comments.seen.mutate({ thread })
  expect((await gus.api.comments.count.query({ board })).unread).toBe(0)
  expect((await alice.api.comments.count.query({ board })).unread).toBe(0)
  await gus.api.comments.reply.mutate({ thread, text: 'Only if somebody asks.' })
  expect((await alice.api.comments.count.query({ board })).unread).toBe(1)
  expect(await said(alice, thread)).toEqual([
    ['alice', 'Mention the pouch?'],
    ['gus', 'Only if somebody asks.'],
  ])
  const { threads } = await alice.api.comments.list.query({ board, unread: true })
  expect(threads).toMatchObject([
    {
      id: thread,
      label: 'Contact point “Kaffistund”',
      comments: 2,
      first: { text: 'Mention the pouch?' },
      last: { by: { name: 'gus', guest: true } },
    },
  ])
})

test('a thread is named after what it was about, also when that is gone', async () => {
  const about: About[] = [
    { link: 'l1' },
    { finding: { rule: 'CON-7', cards: ['p1', 's1'] } },
    { point: { x: 3, y: 4 } },
  ]
  for (const one of about) {
    const { thread } = await alice.api.comments.begin.mutate({ board, about: one, text: 'Look.' })
    const { threads } = await alice.api.comments.list.query({ board, about: one })
    expect(threads.map(({ id }) => id)).toEqual([thread])
  }
  const labels = (await alice.api.comments.list.query({ board })).threads.map(({ label }) => label)
  expect(labels).toEqual([
    '',
    'CON-7 · Contact point “Kaffistund” · Segment “Regulars”',
    'Contact point “Kaffistund” touches Segment “Regulars”',
  ])
  const gone = alice.api.comments.begin.mutate({ board, about: { card: 'c9' }, text: 'Where?' })
  expect(await refusal(gone)).toBe('notThere')
})

test('whoever deletes her words leaves a gap where others went on, and nothing where they did not', async () => {
  const gus = await guest('gus')
  const first = await gus.api.comments.begin.mutate({ board, about: card, text: 'Too dear.' })
  await alice.api.comments.reply.mutate({ thread: first.thread, text: 'It is not.' })
  await gus.api.comments.delete.mutate({ comment: first.comment })
  expect(await said(alice, first.thread)).toEqual([
    ['gus', null],
    ['alice', 'It is not.'],
  ])
  expect(await refusal(gus.api.comments.edit.mutate({ comment: first.comment, text: 'x' }))).toBe('noComment')
  const alone = await gus.api.comments.begin.mutate({ board, about: card, text: 'Oh.' })
  await gus.api.comments.delete.mutate({ comment: alone.comment })
  expect(await refusal(gus.api.comments.thread.list.query({ thread: alone.thread }))).toBe('noComment')
})

test('one edits one’s own words only; who leads may delete those of others', async () => {
  const gus = await guest('gus')
  const { thread, comment } = await alice.api.comments.begin.mutate({ board, about: card, text: 'Hm' })
  expect(await refusal(gus.api.comments.edit.mutate({ comment, text: 'Ha' }))).toBe('notAllowed')
  expect(await refusal(gus.api.comments.delete.mutate({ comment }))).toBe('notAllowed')
  await alice.api.comments.edit.mutate({ comment, text: 'Hm!' })
  const { comments } = await gus.api.comments.thread.list.query({ thread })
  expect(comments).toMatchObject([{ text: 'Hm!', edited: expect.any(String) as string }])
  const answer = await gus.api.comments.reply.mutate({ thread, text: 'Nonsense' })
  await bob.api.comments.delete.mutate({ comment: answer.comment })
  expect(await said(gus, thread)).toEqual([
    ['alice', 'Hm!'],
    ['gus', null],
  ])
})

test('what gus was told in person says what stands there now, and nothing of words that are gone', async () => {
  const gus = await guest('gus')
  const mentions = [await idOf(gus)]
  const told = async () =>
    (await gus.api.notifications.list.query()).notifications.map(({ kind, says }) => [kind, says])
  const secret = { text: 'The ceiling is 40,000.', mentions }
  const { thread, comment } = await alice.api.comments.begin.mutate({ board, about: card, ...secret })
  await gus.api.comments.reply.mutate({ thread, text: 'Yes.' })
  const yes = await alice.api.comments.reply.mutate({ thread, text: 'Yes.' })
  const again = await alice.api.comments.reply.mutate({ thread, text: 'Yes.' })
  const twice = ['reply', 'Yes.']
  await alice.api.comments.edit.mutate({ comment, text: 'Ask me.', mentions })
  expect(await told()).toEqual([twice, twice, ['mention', 'Ask me.']])
  await alice.api.comments.edit.mutate({ comment: yes.comment, text: 'No.' })
  expect(await told()).toEqual([twice, twice, ['mention', 'Ask me.']])
  await bob.api.comments.delete.mutate({ comment })
  expect(await told()).toEqual([twice, twice, ['mention', '']])
  await alice.api.comments.delete.mutate({ comment: again.comment })
  expect(JSON.stringify(await told())).not.toContain('Yes.')
})

test('threads are resolved and opened again, each list with its own', async () => {
  const gus = await guest('gus')
  const { thread } = await alice.api.comments.begin.mutate({ board, about: card, text: 'Done?' })
  await gus.api.comments.resolve.mutate({ thread })
  expect((await alice.api.comments.list.query({ board })).threads).toEqual([])
  const { threads } = await alice.api.comments.list.query({ board, state: 'resolved' })
  expect(threads).toMatchObject([{ id: thread, resolved: { by: { name: 'gus' } } }])
  await alice.api.comments.reopen.mutate({ thread })
  expect((await alice.api.comments.count.query({ board })).open).toBe(1)
})

test('an emoji is put and taken away by each for herself', async () => {
  const gus = await guest('gus')
  const { thread, comment } = await alice.api.comments.begin.mutate({ board, about: card, text: 'Yes?' })
  for (const one of [alice, gus])
    for (const _twice of [1, 2]) await one.api.comments.react.mutate({ comment, emoji: '👍', on: true })
  await alice.api.comments.react.mutate({ comment, emoji: '👍', on: false })
  const { comments } = await alice.api.comments.thread.list.query({ thread })
  expect(comments[0]?.reactions).toMatchObject([{ emoji: '👍', by: [{ name: 'gus' }] }])
})

test('lists come in pages, the last spoken in first, and each filter leaves out the rest', async () => {
  const gus = await guest('gus')
  const threads: string[] = []
  for (const text of ['one', 'two', 'three'])
    threads.push((await alice.api.comments.begin.mutate({ board, about: card, text })).thread)
  await gus.api.comments.reply.mutate({ thread: threads[0] ?? '', text: 'To the first' })
  const first = await gus.api.comments.list.query({ board, limit: 2 })
  expect(first.threads.map(({ first }) => first?.text)).toEqual(['one', 'three'])
  const second = await gus.api.comments.list.query({ board, limit: 2, before: first.next ?? '' })
  expect(second).toMatchObject({ threads: [{ first: { text: 'two' } }], next: null })
  const mine = await gus.api.comments.list.query({ board, mine: true })
  expect(mine.threads.map(({ id }) => id)).toEqual([threads[0]])
  await gus.api.comments.seen.mutate({ board })
  expect((await gus.api.comments.list.query({ board, unread: true })).threads).toEqual([])
  for (const text of ['a', 'b', 'c']) await gus.api.comments.reply.mutate({ thread: threads[1] ?? '', text })
  const latest = await alice.api.comments.thread.list.query({ thread: threads[1] ?? '', limit: 2 })
  expect(latest.comments.map(({ text }) => text)).toEqual(['b', 'c'])
  const before = latest.next ?? ''
  const earlier = await alice.api.comments.thread.list.query({ thread: threads[1] ?? '', limit: 2, before })
  expect(earlier.comments.map(({ text }) => text)).toEqual(['two', 'a'])
})

describe('among colleagues', () => {
  test('an internal thread is not there for a guest, whatever he asks for', async () => {
    const gus = await guest('gus', 'editor')
    const { api } = gus
    const internal = { board, about: card, text: 'They can pay more.', internal: true }
    expect(await refusal(api.comments.begin.mutate(internal))).toBe('notAllowed')
    const { thread, comment } = await alice.api.comments.begin.mutate(internal)
    expect((await api.comments.list.query({ board, state: 'all' })).threads).toEqual([])
    expect(await api.comments.count.query({ board })).toMatchObject({ open: 0, unread: 0, byCard: {} })
    const asked = [
      api.comments.thread.list.query({ thread }),
      api.comments.reply.mutate({ thread, text: 'x' }),
      api.comments.resolve.mutate({ thread }),
      api.comments.reopen.mutate({ thread }),
      api.comments.seen.mutate({ thread }),
      api.comments.edit.mutate({ comment, text: 'x' }),
      api.comments.delete.mutate({ comment }),
      api.comments.react.mutate({ comment, emoji: '👍', on: true }),
    ]
    expect(new Set(await Promise.all(asked.map(refusal)))).toEqual(new Set(['noComment']))
    expect(await said(bob, thread)).toEqual([['alice', 'They can pay more.']])
  })

  test('an internal answer in a shared thread leaves no trace in what a guest is told', async () => {
    const gus = await guest('gus')
    const { thread, comment } = await gus.api.comments.begin.mutate({ board, about: card, text: 'How much?' })
    const before = await gus.api.comments.list.query({ board })
    const among = await bob.api.comments.reply.mutate({ thread, text: 'Say 12.', internal: true })
    expect(await gus.api.comments.list.query({ board })).toEqual(before)
    expect((await gus.api.comments.count.query({ board })).unread).toBe(0)
    expect(await said(gus, thread)).toEqual([['gus', 'How much?']])
    const react = gus.api.comments.react.mutate({ comment: among.comment, emoji: '👍', on: true })
    expect(await refusal(react)).toBe('noComment')
    expect((await alice.api.comments.list.query({ board })).threads).toMatchObject([
      { comments: 2, unread: true, last: { text: 'Say 12.', internal: true } },
    ])
    await gus.api.comments.delete.mutate({ comment })
    expect(await refusal(gus.api.comments.thread.list.query({ thread }))).toBe('noComment')
    expect(await said(alice, thread)).toEqual([
      ['gus', null],
      ['bob', 'Say 12.'],
    ])
  })

  test('what two write into one note at once is not lost: the second is told', async () => {
    const note = { board, card: 'p1' }
    await alice.api.notes.set.mutate({ ...note, text: 'Margin is thin.', was: '' })
    const late = bob.api.notes.set.mutate({ ...note, text: 'Margin is fine.', was: '' })
    expect(await refusal(late)).toBe('noteClash')
    expect(await bob.api.notes.get.query(note)).toMatchObject({
      text: 'Margin is thin.',
      by: { name: 'alice' },
    })
    await bob.api.notes.set.mutate({ ...note, text: 'Margin is thin, and fine.', was: 'Margin is thin.' })
    expect((await alice.api.notes.list.query({ board })).notes).toMatchObject([
      { card: 'p1', text: 'Margin is thin, and fine.', by: { name: 'bob' } },
    ])
    await bob.api.notes.set.mutate({ ...note, text: '', was: 'Margin is thin, and fine.' })
    expect((await alice.api.notes.list.query({ board })).notes).toEqual([])
  })
})

describe('who can be named', () => {
  const names = async (someone: Someone, snapshot?: string) =>
    (await someone.api.comments.people.list.query({ board, snapshot })).map(({ name }) => name)

  test('a guest names those whom he meets on the board, a colleague every colleague too', async () => {
    const gus = await guest('gus')
    expect(await names(gus)).toEqual(['alice', 'gus'])
    expect(await names(alice)).toEqual(['alice', 'bob', 'gus'])
    await bob.api.comments.begin.mutate({ board, about: card, text: 'Here I am.' })
    expect(await names(gus)).toEqual(['alice', 'bob', 'gus'])
  })

  test('a name that is not hers to name is left out, and no guest is named among colleagues', async () => {
    const gus = await guest('gus')
    const ids = [await idOf(bob), await idOf(gus)]
    const open = await gus.api.comments.begin.mutate({ board, about: card, text: '@bob', mentions: ids })
    const of = async (thread: string) =>
      (await alice.api.comments.thread.list.query({ thread })).comments
        .at(-1)
        ?.mentions.map(({ name }) => name)
    expect(await of(open.thread)).toEqual(['gus'])
    await alice.api.comments.reply.mutate({
      thread: open.thread,
      text: '@bob',
      mentions: ids,
      internal: true,
    })
    expect(await of(open.thread)).toEqual(['bob'])
    expect((await bob.api.comments.list.query({ board, mine: true })).threads).toHaveLength(1)
  })
})

test('who was shown one snapshot speaks of that, and sees nothing else that is said', async () => {
  const { snapshot } = await alice.api.snapshots.create.mutate({ board, name: 'For Lea' })
  const lea = await lead(snapshot)
  const about = { snapshot }
  const other = await alice.api.comments.begin.mutate({ board, about: card, text: 'Not for Lea' })
  const { thread } = await lea.api.comments.begin.mutate({ board, about, text: 'Too late in the year.' })
  await bob.api.comments.reply.mutate({ thread, text: 'We can begin in May.' })
  const seen = await lea.api.comments.list.query({ board, about })
  expect(seen.threads).toMatchObject([
    { label: 'For Lea', comments: 2, last: { text: 'We can begin in May.' } },
  ])
  expect((await lea.api.comments.people.list.query({ board, snapshot })).map(({ name }) => name)).toEqual([
    'alice',
    'bob',
    'lea',
  ])
  const refused = [
    lea.api.comments.list.query({ board }),
    lea.api.comments.count.query({ board }),
    lea.api.comments.people.list.query({ board }),
    lea.api.comments.begin.mutate({ board, about: card, text: 'x' }),
    lea.api.notes.get.query({ board, card: 'p1' }),
  ]
  expect(new Set(await Promise.all(refused.map(refusal)))).toEqual(new Set(['notHere']))
  expect(await refusal(lea.api.comments.thread.list.query({ thread: other.thread }))).toBe('noComment')
})

test('gus has seen all that is for him, and what is kept about him names no thread among colleagues', async () => {
  const gus = await guest('gus')
  const hidden = await alice.api.comments.begin.mutate({ board, about: card, text: 'Dear.', internal: true })
  const { thread } = await alice.api.comments.begin.mutate({ board, about: card, text: 'Good.' })
  await gus.api.comments.seen.mutate({ board })
  const kept = JSON.stringify(await gus.api.account.export.mutate())
  expect(kept).toContain(thread)
  expect(kept).not.toContain(hidden.thread)
  expect((await gus.api.comments.count.query({ board })).unread).toBe(0)
})

test('eve, who asks for too much at once, waits with her words, and bob beside her does not', async () => {
  const eve = await guest('eve')
  const { thread } = await eve.api.comments.begin.mutate({ board, about: card, text: 'Hm.' })
  // On a busy machine what she asked for would take longer than she has to wait.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now())
  const asked = Array.from({ length: 6 }, () => eve.call('account.export', 'mutation', undefined))
  const codes = (await Promise.all(asked)).map(({ code }) => code)
  expect(codes.filter((code) => code === 'ok').length).toBeLessThan(5)
  expect(codes).toContain('tooFast')
  expect(await refusal(eve.api.comments.reply.mutate({ thread, text: 'More.' }))).toBe('tooFast')
  clock.mockRestore()
  await bob.api.comments.reply.mutate({ thread, text: 'Mine.' })
  expect((await eve.api.comments.thread.list.query({ thread })).comments.at(-1)?.text).toBe('Mine.')
})
