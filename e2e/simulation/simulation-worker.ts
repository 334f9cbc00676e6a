import { parentPort, workerData } from 'node:worker_threads'
import { begin, untilDone } from './world.ts'

// Only now, within the world's time: these keep what the clock and chance were when they were loaded.
const { furnish } = await import('./storage.ts')
const { migrate } = await import('@parley/server/store/database.ts')
const { openKeeping } = await import('@parley/server/store/statements.ts')
const { seed } = await import('@parley/server/sync/stage.ts')
const { seeded } = await import('@parley/server/sync/seeded.ts')
const { speakAll } = await import('../../apps/client/src/words/words.ts')
const { play } = await import('./course.ts')

const words = String(workerData)
furnish()
await speakAll()
const database = openKeeping(':memory:')
await migrate(database)

parentPort?.on('message', (number: number) => void course(number))

/** One course, always the same for the same words and number. */
async function course(number: number): Promise<void> {
  begin(seeded(`${words} ${number}`))
  const board = `b${number}`
  await seed(database, board, 'plan "Storm"\nsegment s1 "Regulars"')
  const outcome = await untilDone(play(database, board))
  for (const table of ['journal', 'journal_ends', 'checkpoints', 'marks', 'client_ids'] as const)
    await database.deleteFrom(table).where('board', '=', board).execute()
  await database.deleteFrom('boards').where('id', '=', board).execute()
  parentPort?.postMessage({ number, outcome })
}
