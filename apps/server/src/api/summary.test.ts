import { expect, test } from 'vitest'
import type { Summary } from './reading.ts'
import { createSummaries, type SummaryReadings } from './summary.ts'

const summary = (title: string): Summary => ({
  title,
  health: { error: 0, warning: 1, hint: 0 },
  progress: [],
  flawsLeft: null,
  holds: { cards: 0, links: 0 },
  thumbnail: { cards: [], links: [] },
})

type Answer = { read: Summary; seq: number }

/** An answer that comes when the test lets it. */
function later(): { promise: Promise<Answer>; resolve: (answer: Answer) => void } {
  let resolve: (answer: Answer) => void = () => undefined
  return { promise: new Promise<Answer>((done) => (resolve = done)), resolve: (answer) => resolve(answer) }
}

/** Readings that answer as they are told, and how often each board was read. */
function readingsThat(answer: (board: string) => Promise<Answer>) {
  const asked: string[] = []
  const readings: SummaryReadings = {
    of(board) {
      asked.push(board)
      return answer(board)
    },
  }
  return { asked, readings }
}

test('a board whose reading fails is told as unread, and not tried again before it is edited', async () => {
  const { asked, readings } = readingsThat(async (board) => {
    if (board === 'broken') throw new Error('Reading a board took too long')
    return { read: summary(board), seq: 3 }
  })
  const summaries = createSummaries(readings)
  const look = (seq: number) => Promise.all([summaries.of('broken', seq), summaries.of('whole', 3)])
  expect(await look(3)).toEqual([undefined, summary('whole')])
  expect(await look(3)).toEqual([undefined, summary('whole')])
  expect(asked).toEqual(['broken', 'whole'])
  await look(4)
  expect(asked).toEqual(['broken', 'whole', 'broken'])
})

test('the list does not wait for a board that takes long: what was known of it, and what comes at a later look', async () => {
  const slow = later()
  const answers = [Promise.resolve({ read: summary('as it was'), seq: 1 }), slow.promise]
  const { asked, readings } = readingsThat(() => answers.shift() ?? slow.promise)
  const summaries = createSummaries(readings, 20)
  expect((await summaries.of('b', 1))?.title).toBe('as it was')
  expect((await summaries.of('b', 2))?.title).toBe('as it was')
  expect((await summaries.of('b', 2))?.title).toBe('as it was')
  expect(asked).toHaveLength(2)
  slow.resolve({ read: summary('as it is'), seq: 2 })
  await expect.poll(async () => (await summaries.of('b', 2))?.title).toBe('as it is')
  expect(asked).toHaveLength(2)
})

test('who looks after an edit is not told what was read before it', async () => {
  const first = later()
  const answers = [first.promise, Promise.resolve({ read: summary('after'), seq: 2 })]
  const { readings } = readingsThat(() => answers.shift() ?? first.promise)
  const summaries = createSummaries(readings)
  const bob = summaries.of('b', 1)
  const alice = summaries.of('b', 2)
  first.resolve({ read: summary('before'), seq: 1 })
  expect([(await bob)?.title, (await alice)?.title]).toEqual(['before', 'after'])
})

test('of many boards few are held at a time, and one that hangs does not hold up the rest', async () => {
  let held = 0
  let most = 0
  const { readings } = readingsThat(async (board) => {
    most = Math.max(most, ++held)
    if (board === 'b0') await new Promise(() => undefined)
    await Promise.resolve()
    held -= 1
    return { read: summary(board), seq: 1 }
  })
  const summaries = createSummaries(readings, 50)
  const all = await Promise.all(Array.from({ length: 40 }, (_, n) => summaries.of(`b${n}`, 1)))
  expect(all.map((one) => one?.title)).toEqual([
    undefined,
    ...Array.from({ length: 39 }, (_, n) => `b${n + 1}`),
  ])
  expect(most).toBeLessThanOrEqual(4)
})
