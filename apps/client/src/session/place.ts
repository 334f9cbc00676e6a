import { entryNow } from './entry.ts'

/** Where somebody was in a view: how far it was scrolled, where the canvas stood, what was selected. */
export type Place = {
  camera?: { x: number; y: number; z: number }
  /** By the way to each element that scrolls. */
  scrolled?: Readonly<Record<string, readonly [left: number, top: number]>>
  selected?: readonly string[]
}

const mostEntries = 200
const places = new Map<string, Place>()

const keyAt = (board: string, view: string): string => `${entryNow()} ${board} ${view}`
const keyLast = (board: string, view: string): string => `last ${board} ${view}`

/** Remembers, for this step of the history and as the last of this view, until the page is closed. */
export function keepPlace(board: string, view: string, part: Place): void {
  for (const key of [keyAt(board, view), keyLast(board, view)]) {
    const place = { ...places.get(key), ...part }
    places.delete(key)
    places.set(key, place)
  }
  for (const [key] of places) {
    if (places.size <= mostEntries) break
    places.delete(key)
  }
}

/** Where she was at this step of the history, if it was left and come back to. */
export const placeHere = (board: string, view: string): Place | undefined => places.get(keyAt(board, view))

/** What is not known of this step is as she left this view last. */
export const placeIn = (board: string, view: string): Place => ({
  ...places.get(keyLast(board, view)),
  ...placeHere(board, view),
})
