import { z } from 'zod'
import { firstLanguage } from '../words/words.ts'

/** What came of a list: rows that are in, those that are not and why, and how many more than are listed. */
const Imported = z.object({
  rows: z.number(),
  refused: z.array(z.object({ row: z.number(), reason: z.string() })),
  more: z.number(),
})
export type Imported = z.infer<typeof Imported>
const Part = z.object({ at: z.number(), busy: z.boolean() })
/** How much of a list has arrived, and whether it is being taken in just now. */
export type Part = z.infer<typeof Part>
const Fault = z.object({ code: z.string(), says: z.string() })

/** The line broke, or somebody between here and the server gave up: what has arrived is kept there. */
export class LineBroke extends Error {}
/** The server does not take the list. `says` is in the reader’s language. */
export class ListRefused extends Error {
  readonly says: string
  constructor({ code, says }: z.infer<typeof Fault>) {
    super(says)
    this.says = firstLanguage().words.faults.said(code, says)
  }
}

export type Place = { dataSet: string; what: 'people' | 'purchases' }
/** What our columns are called in a list, which of its own are not to be kept, and what all of its rows are. */
export type Told = {
  map: Readonly<Record<string, string>>
  leave: readonly string[]
  all: Readonly<Record<string, string>>
}
type Sent = {
  csv: Blob
  from: number
  told: Told
  signal: AbortSignal
  onSent: (bytes: number) => void
}

/** So many bytes go in one request: whatever takes longer than a few minutes is cut off on its way. */
const piece = 16_000_000

/** Sends a list from some byte on, piece by piece, and answers what came of it. Throws LineBroke or ListRefused. */
export async function sendList(place: Place, { csv, from, told, signal, onSent }: Sent): Promise<Imported> {
  let at = from
  const send = (end: number, query: Record<string, string>) =>
    put(place, csv.slice(at, end), { from: String(at), ...query }, signal, (bytes) => onSent(at + bytes))
  for (; csv.size - at > piece; at += piece) await send(at + piece, { more: '1' })
  const last = { map: JSON.stringify(told.map), leave: JSON.stringify(told.leave), ...told.all }
  return Imported.parse(await send(csv.size, last))
}

function put(
  { dataSet, what }: Place,
  body: Blob,
  query: Record<string, string>,
  signal: AbortSignal,
  onSent: (bytes: number) => void,
): Promise<unknown> {
  // Not fetch: it does not say how much has gone out.
  const ask = new XMLHttpRequest()
  ask.open('PUT', `/data-sets/${encodeURIComponent(dataSet)}/${what}?${new URLSearchParams(query)}`)
  ask.setRequestHeader('content-type', 'text/csv')
  ask.upload.addEventListener('progress', ({ loaded }) => onSent(loaded))
  signal.addEventListener('abort', () => ask.abort())
  return new Promise((done, failed) => {
    ask.addEventListener('load', () => {
      try {
        done(answerIn(ask.status, ask.responseText))
      } catch (fault) {
        failed(fault instanceof ListRefused ? fault : new LineBroke())
      }
    })
    for (const end of ['error', 'abort', 'timeout'] as const)
      ask.addEventListener(end, () => failed(new LineBroke()))
    ask.send(body)
  })
}

export const partOf = async (place: Place): Promise<Part> => Part.parse(await askPart(place, 'GET'))

/** Forgets what has arrived, as soon as nothing more comes. */
export async function dropPart(place: Place): Promise<void> {
  await whenFree(place)
  await askPart(place, 'DELETE')
}

/** Waits until nothing of it is under way at the server, which may hear late that a line broke. */
export async function whenFree(place: Place): Promise<Part> {
  const part = await partOf(place)
  if (!part.busy) return part
  await new Promise((later) => setTimeout(later, 500))
  return whenFree(place)
}

async function askPart({ dataSet, what }: Place, method: 'GET' | 'DELETE'): Promise<unknown> {
  const answer = await fetch(`/data-sets/${encodeURIComponent(dataSet)}/part/${what}`, { method })
  return answerIn(answer.status, await answer.text())
}

function answerIn(status: number, text: string): unknown {
  const answer: unknown = JSON.parse(text)
  if (status === 200) return answer
  throw new ListRefused(Fault.parse(answer))
}
