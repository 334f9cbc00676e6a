import { todayIn } from '@parley/model/rules/time.ts'
import type { Log } from '../sync/log.ts'
import type { House } from './house.ts'

type Parts = Pick<House, 'store' | 'consumers' | 'auditing'> & { log: Pick<Log, 'info'> }

/**
 * What time alone brings about in data sets: who was kept long enough goes, who was erased stays away though a backup was
 * put back, and files that nobody went on sending are forgotten.
 */
export const createConsumersTidy =
  ({ store, consumers, auditing, log }: Parts) =>
  async (now: number): Promise<void> => {
    consumers.parts.sweep(now)
    for (const row of await store.dataSets.list()) {
      if (!(await consumers.sweep(row, todayIn(undefined)))) continue
      log.info({ dataSet: row.id }, 'People and purchases of a data set went')
      const about = { dataSet: row.id }
      await auditing.note({ what: 'consumers.retention', person: undefined, about, outcome: 'ok' })
    }
  }
