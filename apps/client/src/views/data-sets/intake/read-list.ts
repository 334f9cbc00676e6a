import { inWorker } from '../../../panels/import/reading/in-worker.ts'
import { readInWorker } from '../../../panels/import/reading/read-in-worker.ts'
import type { Encoding } from '../../../panels/import/reading/sheets.ts'
import { firstRows, type ReadList } from './list.ts'

/** So much of a text is looked at; the rest of it is only sent. */
const beginningBytes = 65_536
const workbookSeconds = 120
const [quote, lineEnd] = ['"'.charCodeAt(0), '\n'.charCodeAt(0)]

/** Looks at the beginning of a list of any length; a workbook is read whole and written as text. */
export async function readList(file: File, signal: AbortSignal): Promise<ReadList> {
  const mark = await file.slice(0, 2).text()
  if (mark === 'PK')
    return inWorker<ReadList>(
      () => new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' }),
      { of: file, seconds: workbookSeconds, signal },
    )
  const beginning = await beginningOf(file)
  const read = await readInWorker({ name: file.name, of: beginning }, undefined, signal)
  if (!read.ok) return read
  // The server parts cells by comma, semicolon or tab.
  if (read.parting === '|') return { ok: false, refusal: { is: 'notATable' } }
  const csv = await inUtf8(file.slice(await saidParting(beginning)), read.encoding)
  const lists = read.sheets.map(({ rows }) => ({ name: file.name, rows: rows.slice(0, firstRows), csv }))
  return { ok: true, lists, encoding: read.encoding }
}

/** The first rows of a text, cut where a row ends. */
async function beginningOf(file: Blob): Promise<Blob> {
  if (file.size <= beginningBytes) return file
  const bytes = new Uint8Array(await file.slice(0, beginningBytes).arrayBuffer())
  let inQuotes = false
  let end = 0
  for (const [at, byte] of bytes.entries()) {
    if (byte === quote) inQuotes = !inQuotes
    else if (byte === lineEnd && !inQuotes) end = at + 1
  }
  return file.slice(0, end || beginningBytes)
}

/** Bytes of a first line that only says how cells are parted, such as “sep=;”. */
async function saidParting(beginning: Blob): Promise<number> {
  const [line = ''] = /^\uFEFF?sep=[,;\t]\r?\n/i.exec(await beginning.slice(0, 20).text()) ?? []
  return new TextEncoder().encode(line).length
}

/** The server reads UTF-8 alone. */
async function inUtf8(of: Blob, encoding: Encoding | undefined): Promise<Blob> {
  if (encoding === undefined) return of
  const text = of.stream().pipeThrough(new TextDecoderStream(encoding))
  return new Response(text.pipeThrough(new TextEncoderStream())).blob()
}
