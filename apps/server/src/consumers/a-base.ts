import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Consumers } from './consumers.ts'
import type { All } from './import-people.ts'
import type { What } from './parts.ts'
import type { Imported } from './reading.ts'

/** A folder of data sets of a test’s own, with one that is called `d1`. */
export type ABase = {
  consumers: Consumers
  folder: string
  take(
    what: What,
    csv: string | readonly string[],
    map?: Record<string, string>,
    all?: All,
  ): Promise<Imported>
  /** Stopped, and opened again on the same folder. */
  again(): Promise<Consumers>
  close(): Promise<void>
}

export function openBase(): ABase {
  const folder = mkdtempSync(join(tmpdir(), 'parley-consumers-'))
  const rows = { change: async () => undefined }
  const open = () => new Consumers({ dataDir: folder, rows })
  const base: ABase = {
    consumers: open(),
    folder,
    take(what, csv, map = {}, all = {}) {
      writeFileSync(base.consumers.parts.path('d1', what), typeof csv === 'string' ? csv : csv.join('\n'))
      return base.consumers.import('d1', what, { map, all })
    },
    async again() {
      await base.consumers.close()
      base.consumers = open()
      return base.consumers
    },
    async close() {
      await base.consumers.close()
      rmSync(folder, { recursive: true })
    },
  }
  return base
}
