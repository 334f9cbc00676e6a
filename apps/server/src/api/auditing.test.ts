import { pino } from 'pino'
import { beforeEach, expect, test } from 'vitest'
import type { AuditEntry } from '../store/audit.ts'
import { createAuditing, type Auditing } from './auditing.ts'

const log = pino({ level: 'silent' })
const hour = 3_600_000
let now: number
let rows: AuditEntry[]
let auditing: Auditing
const append = async (row: AuditEntry) => void rows.push(row)
beforeEach(() => {
  now = 0
  rows = []
  auditing = createAuditing({ rows: { append }, log, now: () => now })
})

const refused = { what: 'boards.get', person: 'gus', board: 'b1', outcome: 'notHere' }

test('a page that asks again and again is one row in ten minutes, and another after them', async () => {
  for (let times = 0; times < 50; times++) await auditing.noteSeldom(refused)
  expect(rows).toHaveLength(1)
  now = hour
  await auditing.noteSeldom(refused)
  expect(rows).toHaveLength(2)
})

test('that somebody comes is kept twice a day, however often her page connects anew', async () => {
  const came = { ...refused, what: 'socket.board', outcome: 'ok' }
  for (; now < 24 * hour; now += hour) await auditing.noteSeldom(came)
  expect(rows).toHaveLength(2)
})

test('a stranger who tries a thousand boards fills no disk, and hides nobody else', async () => {
  const stranger = { ...refused, person: undefined, address: '192.0.2.1' }
  for (let board = 0; board < 1_000; board++) await auditing.noteSeldom({ ...stranger, board: `b${board}` })
  expect(rows.length).toBeGreaterThan(50)
  expect(rows.length).toBeLessThan(150)
  await auditing.noteSeldom(refused)
  expect(rows.at(-1)).toMatchObject({ person: 'gus', board: 'b1', outcome: 'notHere' })
})

test('rows are written one after the other; one that fails is told to whoever runs the server, and the next goes on', async () => {
  const order: string[] = []
  const told: unknown[] = []
  const slow = async ({ what }: AuditEntry) => {
    await new Promise((resolve) => setImmediate(resolve))
    if (what === 'second') throw new Error('The disk is full')
    order.push(what)
  }
  const noting = createAuditing({
    rows: { append: slow },
    log: { info: () => undefined, error: (about) => told.push(about) },
  })
  const outcome = 'ok'
  await Promise.all(['first', 'second', 'third'].map((what) => noting.note({ what, person: 'gus', outcome })))
  expect(order).toEqual(['first', 'third'])
  expect(told).toHaveLength(1)
})
