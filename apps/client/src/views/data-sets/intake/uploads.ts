import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import {
  dropPart,
  ListRefused,
  sendList,
  whenFree,
  type Imported,
  type Place,
  type Told,
} from '../../../session/send-list.ts'
import { askAgain } from '../data-set.ts'

type Sending = { file: string; csv: Blob; told: Told }

/** How it stands with a list on its way in. It goes on while one looks at other pages, and is nowhere kept. */
export type Upload =
  | { is: 'sending'; file: string; sent: number; total: number }
  | { is: 'broken'; file: string; sent: number; total: number }
  | { is: 'reading' | 'leaving'; file: string }
  | { is: 'refused'; file: string; says: string }
  | { is: 'done'; file: string; imported: Imported }

const uploads = createStore<Readonly<Record<string, Upload | undefined>>>(() => ({}))
const underWay = new Map<string, { sending: Sending; stop: AbortController }>()

const keyOf = ({ dataSet, what }: Place): string => `${dataSet} ${what}`
const put = (place: Place, upload: Upload | undefined) => uploads.setState({ [keyOf(place)]: upload })

export const useUpload = (place: Place): Upload | undefined => useStore(uploads, (all) => all[keyOf(place)])

/** Sends a list; what of it is there already is not sent again. */
export async function beginUpload(place: Place, sending: Sending, from = 0): Promise<void> {
  const { file, csv, told } = sending
  const stop = new AbortController()
  underWay.set(keyOf(place), { sending, stop })
  const total = csv.size
  const onSent = (sent: number) =>
    put(place, sent < total ? { is: 'sending', file, sent, total } : { is: 'reading', file })
  onSent(from)
  try {
    const imported = await sendList(place, { csv, from, told, signal: stop.signal, onSent })
    underWay.delete(keyOf(place))
    put(place, { is: 'done', file, imported })
    await askAgain()
  } catch (fault) {
    if (!stop.signal.aborted) fell(place, file, total, fault)
  }
}

function fell(place: Place, file: string, total: number, fault: unknown): void {
  if (fault instanceof ListRefused) return put(place, { is: 'refused', file, says: fault.says })
  const now = uploads.getState()[keyOf(place)]
  put(place, { is: 'broken', file, sent: now?.is === 'sending' ? now.sent : total, total })
}

/** After the line broke: from where it stands at the server. */
export async function goOn(place: Place): Promise<void> {
  const sending = underWay.get(keyOf(place))?.sending
  if (!sending) return
  const { file, csv } = sending
  try {
    const now = uploads.getState()[keyOf(place)]
    put(place, { is: 'sending', file, sent: now?.is === 'broken' ? now.sent : 0, total: csv.size })
    const { at } = await whenFree(place)
    // Cancelled meanwhile.
    if (underWay.get(keyOf(place))?.sending !== sending) return
    // All of it is there and was not taken in: there is nothing left to send that would say so.
    if (at >= csv.size) await dropPart(place)
    await beginUpload(place, sending, at < csv.size ? at : 0)
  } catch (fault) {
    fell(place, file, csv.size, fault)
  }
}

/** Stops sending and forgets what has arrived. */
export async function cancelUpload(place: Place): Promise<void> {
  const going = underWay.get(keyOf(place))
  going?.stop.abort()
  put(place, { is: 'leaving', file: going?.sending.file ?? '' })
  // What cannot be thrown away now is swept within a day.
  await dropPart(place).catch(() => undefined)
  forget(place)
}

export function forget(place: Place): void {
  underWay.delete(keyOf(place))
  put(place, undefined)
}
