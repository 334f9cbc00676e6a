import { inWorker } from './in-worker.ts'
import type { Parting, ReadSheets } from './sheets.ts'

const seconds = 30

/** What somebody brought: a file, or what lay on the clipboard. */
export type Source = { name: string; of: Blob }

/** Reads a table on a thread of its own. */
export const readInWorker = (
  { name, of }: Source,
  parting: Parting | undefined,
  signal: AbortSignal,
): Promise<ReadSheets> =>
  inWorker<ReadSheets>(() => new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' }), {
    of,
    more: { name, parting },
    seconds,
    signal,
  })
