import { Refused } from './sheets.ts'
import type { Part } from './zip.ts'

/** More letters than this without a mark-up between them stand in no sheet: a cell is not so long. */
const longestRun = 1_000_000
/** So many bytes inflate to 16 MB at most. */
const spoonful = 16_384
const opens = '<'.charCodeAt(0)
/** A document type stands before all else in a part. */
const head = 4_096

/** A part, inflated piece by piece by the browser; whoever stops asking stops it. */
async function* piecesOf(bytes: Uint8Array, part: Part): AsyncGenerator<Uint8Array, void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (part.at + 30 > bytes.length) throw new Refused({ is: 'broken' })
  const start = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true)
  const packed = new Uint8Array(bytes.slice(start, start + part.packed))
  if (part.method === 0) {
    yield packed
    return
  }
  const reader = streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

/**
 * By spoonfuls: a browser inflates all of what it is given before it hands out anything, and 10 MB in one piece may
 * become 10 GB in its memory.
 */
function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream(
    {
      pull(controller) {
        if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += spoonful)))
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

/** The text of a part, piece by piece. */
export async function* textsOf(bytes: Uint8Array, part: Part): AsyncGenerator<string, void> {
  const decoder = new TextDecoder()
  for await (const piece of piecesOf(bytes, part)) yield decoder.decode(piece, { stream: true })
}

/** The text of a small part. */
export async function textOf(bytes: Uint8Array, part: Part): Promise<string> {
  let text = ''
  for await (const piece of textsOf(bytes, part)) text += piece
  return text
}

/**
 * Looks through a part of a workbook once, keeping nothing. Refuses what inflates to more than its directory says, what
 * defines entities, and a text without end, over which a reader of XML would sit for minutes.
 */
export async function lookThrough(bytes: Uint8Array, part: Part): Promise<void> {
  let [size, run, beginning] = [0, 0, '']
  try {
    for await (const piece of piecesOf(bytes, part)) {
      if (size < head) beginning += new TextDecoder().decode(piece.subarray(0, head - size))
      size += piece.length
      if (size > part.size) throw new Refused({ is: 'lies', part: part.name })
      if (/<!(?:doctype|entity)/i.test(beginning)) throw new Refused({ is: 'doctype', part: part.name })
      run = runAfter(piece, run, part)
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused({ is: 'broken' })
  }
}

/** How many bytes stand after the last mark-up; refuses where too many stand between two. */
function runAfter(piece: Uint8Array, before: number, part: Part): number {
  let from = -before
  for (let at = piece.indexOf(opens); at >= 0; at = piece.indexOf(opens, at + 1)) {
    if (at - from > longestRun) break
    from = at
  }
  if (piece.length - from > longestRun) throw new Refused({ is: 'endless', part: part.name })
  return piece.length - from
}
