import { isKeyLost, keyLost, sealIn } from '../listening/key-lost.ts'
import type { Database } from '../store/database.ts'
import { wrong, type Finding } from './finding.ts'

/** The key beside a database of today's layout: does it open what was sealed? Nothing is said where it does. */
export const key = async (dataDir: string, database: Database): Promise<Finding[]> =>
  (await isKeyLost(database, sealIn(dataDir))) ? [wrong(keyLost)] : []
