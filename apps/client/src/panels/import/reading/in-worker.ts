import { tableLimits } from '@parley/model/tables/limits.ts'
import type { Refusal } from './sheets.ts'

/** A file, and what else its reader must know. */
type Asked = { of: Blob; more?: object; seconds: number; signal: AbortSignal }
type Refused = { ok: false; refusal: Refusal }

/** Has a file read on a thread of its own, which ends when it has answered, takes too long, or is no longer asked. */
export async function inWorker<Answer>(
  begin: () => Worker,
  { of, more, seconds, signal }: Asked,
): Promise<Answer | Refused> {
  // Before a byte of it is in memory.
  if (of.size > tableLimits.bytes)
    return { ok: false, refusal: { is: 'tooLarge', bytes: of.size, most: tableLimits.bytes } }
  const bytes = new Uint8Array(await of.arrayBuffer())
  const worker = begin()
  const answer = await new Promise<Answer | Refused>((done) => {
    const late = setTimeout(() => done({ ok: false, refusal: { is: 'tooSlow', seconds } }), seconds * 1_000)
    const end = (read: Answer | Refused) => {
      clearTimeout(late)
      done(read)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => end(data))
    worker.addEventListener('error', () => end({ ok: false, refusal: { is: 'broken' } }))
    signal.addEventListener('abort', () => end({ ok: false, refusal: { is: 'broken' } }))
    worker.postMessage({ ...more, bytes }, [bytes.buffer])
  })
  worker.terminate()
  return answer
}
