import { tableLimits } from '@parley/model/tables/limits.ts'
import type { Parting, ReadSheets } from './sheets.ts'

const seconds = 30

/** What somebody brought: a file, or what lay on the clipboard. */
export type Source = { name: string; of: Blob }

/** Reads a table on a thread of its own, which ends when it has answered, takes too long, or is no longer asked. */
export async function readInWorker(
  { name, of }: Source,
  parting: Parting | undefined,
  signal: AbortSignal,
): Promise<ReadSheets> {
  // Before a byte of it is in memory.
  if (of.size > tableLimits.bytes)
    return { ok: false, refusal: { is: 'tooLarge', bytes: of.size, most: tableLimits.bytes } }
  const bytes = new Uint8Array(await of.arrayBuffer())
  const worker = new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' })
  const answer = await new Promise<ReadSheets>((done) => {
    const late = setTimeout(() => done({ ok: false, refusal: { is: 'tooSlow', seconds } }), seconds * 1_000)
    const end = (read: ReadSheets) => {
      clearTimeout(late)
      done(read)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<ReadSheets>) => end(data))
    worker.addEventListener('error', () => end({ ok: false, refusal: { is: 'broken' } }))
    signal.addEventListener('abort', () => end({ ok: false, refusal: { is: 'broken' } }))
    worker.postMessage({ name, bytes, parting }, [bytes.buffer])
  })
  worker.terminate()
  return answer
}
