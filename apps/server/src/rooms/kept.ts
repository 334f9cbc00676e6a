import { createGate } from '../access/gate.ts'
import { sealOf } from '../access/seal.ts'
import { eraseAnswersAgain } from '../api/answers-of-person.ts'
import { Consumers } from '../consumers/consumers.ts'
import { isKeyLost, keyLost } from '../listening/key-lost.ts'
import { databaseAt, openDatabase } from '../store/database.ts'
import { takeFolder } from '../store/folder.ts'
import { openJournal } from '../store/journal-thread.ts'
import { storeIn } from '../store/store.ts'
import type { Given } from './given.ts'

export type Kept = Awaited<ReturnType<typeof openKept>>

/** What lies on the disk or in Postgres, and who may have what of it. */
export async function openKept({ config, log, undo }: Given) {
  undo.push(takeFolder(config.dataDir))
  const at = databaseAt(config)
  const database = await openDatabase(at)
  undo.push(() => database.destroy())
  const store = storeIn(database)
  const consumers = new Consumers({ dataDir: config.dataDir, rows: store.dataSets })
  undo.push(() => consumers.close())
  await eraseAnswersAgain(store.answers, consumers)
  const journal = openJournal(at)
  undo.push(() => journal.close())
  const seal = sealOf(config.dataDir)
  // Nobody is locked out for it, and nobody else would notice until an address is wanted.
  if (await isKeyLost(database, seal)) log.error(keyLost)
  return { store, consumers, journal, seal, gate: createGate(store, config) }
}
