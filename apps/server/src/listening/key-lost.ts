import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealWith, type Seal } from '../access/seal.ts'
import type { Database } from '../store/database.ts'

const sealedIn = (database: Database) =>
  database
    .selectFrom('answers')
    .select('address')
    .where('address', 'is not', null)
    .orderBy('at')
    .$narrowType<{ address: string }>()

/** For whoever runs Parley: what is gone, and what to do. */
export const keyLost =
  'answers.key in DATA_DIR is missing, or is not the key that people’s addresses were sealed with: those that were left before cannot be read, and what somebody answered is not found when she is erased. Put back the key of the last backup, or of another node, before more people leave an address: docs/running.md says how.'

/** Was the oldest address sealed with another key? It is looked at alone, so that a start never waits for many. */
export async function isKeyLost(database: Database, seal: Pick<Seal, 'open'> | undefined): Promise<boolean> {
  const oldest = await sealedIn(database).limit(1).executeTakeFirst()
  return oldest !== undefined && seal?.open(oldest.address) === undefined
}

/** How many addresses there are, and how many of them the key does not open. */
export async function addressesLost(
  database: Database,
  seal: Pick<Seal, 'open'> | undefined,
): Promise<{ all: number; lost: number }> {
  const all = await sealedIn(database).execute()
  return { all: all.length, lost: all.filter(({ address }) => seal?.open(address) === undefined).length }
}

/** With the key of a folder as it lies there; undefined where it is missing or damaged. None is made. */
export function sealIn(dataDir: string): Seal | undefined {
  const file = join(dataDir, 'answers.key')
  if (!existsSync(file)) return undefined
  const key = readFileSync(file)
  return key.length === 32 ? sealWith(key) : undefined
}
