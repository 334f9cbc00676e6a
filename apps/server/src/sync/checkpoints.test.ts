import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { Checkpoints } from './checkpoints.ts'
import { createMeters } from './meters.ts'
import { defaults } from './settings.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A disk that keeps the states of boards when it is told to. */
function slowDisk() {
  const asked: { board: string; done: () => void }[] = []
  const journal = {
    checkpoint: (board: string) => new Promise<void>((done) => asked.push({ board, done })),
  }
  const meters = createMeters(new Registry())
  return { asked, checkpoints: new Checkpoints({ journal, settings: defaults, meters, log: silent }) }
}

const left = (id: string) => ({ id, rows: 100, keptAt: -Infinity })

test('a board is kept once at a time, and again once that is done', async () => {
  const { asked, checkpoints } = slowDisk()
  for (const id of ['spring', 'spring', 'autumn']) checkpoints.left(left(id))
  expect(asked.map(({ board }) => board)).toEqual(['spring', 'autumn'])
  asked[0]?.done()
  await new Promise(setImmediate)
  checkpoints.left(left('spring'))
  expect(asked.map(({ board }) => board)).toEqual(['spring', 'autumn', 'spring'])
})

test('a board that was left holds no memory while the disk still keeps its state', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const { asked, checkpoints } = slowDisk()
  const board = new WeakRef(left('spring'))
  checkpoints.left(board.deref() ?? left('gone'))
  // A weak reference that was looked through holds until the turn is over.
  await new Promise(setImmediate)
  collect()
  expect([asked.length, board.deref()]).toEqual([1, undefined])
})
