import { expect, test } from 'vitest'
import { Registry } from 'prom-client'
import type { Entry } from '../store/entry.ts'
import { JournalFault, type JournalPort } from '../store/journal-thread.ts'
import { Commits } from './commits.ts'
import { createMeters } from './meters.ts'
import { defaults } from './settings.ts'
import { until } from './stage.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const from = (person: string, bytes = 10): Entry => ({
  board: 'b1',
  at: 0,
  person,
  bytes: new Uint8Array(bytes),
  clients: [],
})

/** A disk that finishes a batch when it is told to. */
function disk(settings: Partial<typeof defaults> = {}) {
  const batches: { entries: readonly Entry[]; done: () => void; fail: (code: string) => void }[] = []
  let seq = 0
  const journal: JournalPort = {
    append: (entries) =>
      new Promise((resolve, reject) => {
        const done = () => resolve(entries.map(() => ++seq))
        batches.push({ entries, done, fail: (code) => reject(new JournalFault(code, code)) })
      }),
    stored: () => Promise.reject(new Error('not asked')),
    after: () => Promise.reject(new Error('not asked')),
    writeAnew: () => Promise.reject(new Error('not asked')),
    checkpoint: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
  const said: (string | undefined)[] = []
  const parts = {
    journal,
    settings: { ...defaults, retryMs: 1, ...settings },
    meters: createMeters(new Registry()),
    log: silent,
  }
  const commits = new Commits(parts, (says) => said.push(says))
  return {
    batches,
    commits,
    said,
    batch: (one: number) => until(() => batches.length > one, 'a batch is on its way'),
  }
}

test('the next batch gathers while one is on its way, and each gets its own number', async () => {
  const { batches, commits, batch } = disk()
  const first = commits.append(from('alice'))
  await batch(0)
  const rest = ['bob', 'carol', 'dora'].map((name) => commits.append(from(name)))
  batches[0]?.done()
  expect(await first).toBe(1)
  await batch(1)
  expect(batches[1]?.entries.map(({ person }) => person)).toEqual(['bob', 'carol', 'dora'])
  batches[1]?.done()
  expect(await Promise.all(rest)).toEqual([2, 3, 4])
})

test('a failed batch goes first again, in its order, and trouble is told once at each end', async () => {
  const { batches, commits, said, batch } = disk()
  const first = commits.append(from('alice'))
  await batch(0)
  const second = commits.append(from('bob'))
  batches[0]?.fail('SQLITE_FULL')
  await batch(1)
  expect(batches[1]?.entries.map(({ person }) => person)).toEqual(['alice', 'bob'])
  batches[1]?.fail('SQLITE_FULL')
  await batch(2)
  expect(commits.trouble).toBe('The server’s disk is full.')
  batches[2]?.done()
  expect(await Promise.all([first, second])).toEqual([1, 2])
  expect(said).toEqual(['The server’s disk is full.', undefined])
})

test.each([
  ['SQLITE_FULL', /full/],
  ['SQLITE_READONLY_DBMOVED', /read-only/],
  ['SQLITE_IOERR_WRITE', /cannot write/],
  ['ERR_WORKER', /cannot write/],
])('%s is told as a sentence', async (code, sentence) => {
  const { batches, commits, batch } = disk()
  void commits.append(from('alice'))
  await batch(0)
  batches[0]?.fail(code)
  await batch(1)
  expect(commits.trouble).toMatch(sentence)
  batches[1]?.done()
})

test('while nothing can be written only so much may wait [F-2]', async () => {
  const { batches, commits, batch } = disk({ heldBytes: 25 })
  const held = [commits.append(from('alice')), commits.append(from('bob'))]
  await batch(0)
  batches[0]?.fail('SQLITE_FULL')
  await batch(1)
  await expect(commits.append(from('carol'))).rejects.toMatchObject({ reason: 'failed' })
  batches[1]?.done()
  expect(await Promise.all(held)).toEqual([1, 2])
  const after = commits.append(from('carol'))
  await batch(2)
  batches[2]?.done()
  expect(await after).toBe(3)
})

test('the barrier falls when all is written; closing turns away what still waits', async () => {
  const { batches, commits, batch } = disk()
  await commits.barrier()
  const first = commits.append(from('alice'))
  await batch(0)
  const waiting = commits.append(from('bob'))
  commits.close()
  await expect(waiting).rejects.toMatchObject({ reason: 'failed' })
  await expect(commits.append(from('carol'))).rejects.toMatchObject({ reason: 'failed' })
  const barrier = commits.barrier()
  batches[0]?.done()
  await barrier
  expect(await first).toBe(1)
})
