import { expect, test } from 'vitest'
import { docFrom } from '@parley/model/board/doc.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { renameUpdate, seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { report, standing } from '@parley/model/rules/report.ts'
import type { BoardBytes } from '../sync/door.ts'
import { createReadings } from './readings.ts'

const planWith = (pairs: number) =>
  Array.from({ length: pairs }, (_, n) => `segment s${n} "Segment ${n}"\ninsight i${n} "Insight ${n}"`)
const seed = (pairs: number) => seedUpdate(sketch(['plan "Spring"', ...planWith(pairs)].join('\n')), 'b1')
const readingsOf = (rows: Uint8Array[]) =>
  createReadings({
    bytes: async (): Promise<BoardBytes> => ({ rows: rows.map((bytes) => ({ bytes })), seq: 7 }),
  })

test.each([
  ['a small board here', 5],
  ['a large one in a thread', 400],
])('%s: plan, findings and summary are the board’s', async (_where, pairs) => {
  const update = seed(pairs)
  const readings = readingsOf([update])
  const board = readBoard(docFrom(update))
  const [plan, found, summary] = await Promise.all([
    readings.of('b1', 'plan'),
    readings.of('b1', 'report'),
    readings.of('b1', 'summary'),
  ])
  expect(plan.read['cards']).toHaveLength(pairs * 2)
  expect(found).toEqual({ read: report(board), seq: 7 })
  expect(summary.read).toMatchObject({
    title: 'Spring',
    health: found.read.counts,
    progress: standing(board).progress,
    flawsLeft: null,
  })
})

test('what many ask at once of a large board is worked out once, and anew after an edit', async () => {
  const spring = seed(400)
  const board = { rows: [{ bytes: spring }], seq: 1 }
  const readings = createReadings({ bytes: async () => board })
  const plans = await Promise.all(Array.from({ length: 60 }, () => readings.of('b1', 'plan')))
  expect(new Set(plans.map(({ read }) => read)).size).toBe(1)
  expect(plans[0]?.read['plan']).toEqual({ title: 'Spring' })
  board.rows.push({ bytes: renameUpdate(spring, 'Autumn') })
  board.seq = 2
  expect((await readings.of('b1', 'plan')).read['plan']).toEqual({ title: 'Autumn' })
  expect((await readings.of('b2', 'plan')).read).not.toBe(plans[0]?.read)
})

test('a board that cannot be read fails alone: the next one is read', async () => {
  const broken = { rows: [], checkpoint: { bytes: new Uint8Array(50_000).fill(255) } }
  const large = { rows: [{ bytes: seed(400) }] }
  const readings = createReadings({
    bytes: async (board) => ({ ...(board === 'broken' ? broken : large), seq: 1 }),
  })
  const [first, second] = await Promise.allSettled([
    readings.of('broken', 'plan'),
    readings.of('whole', 'summary'),
  ])
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
})
