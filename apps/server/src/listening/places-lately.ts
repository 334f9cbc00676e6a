import type { Readings } from '../api/readings.ts'
import type { Places } from './place.ts'

/** A page may say for as long what the board said a moment ago: a flood reads no board. */
const momentMs = 1_000

/** Where people meet us, by board; read anew when somebody asks after a moment. */
export function createPlacesLately(readings: Pick<Readings, 'of'>): (board: string) => Promise<Places> {
  const lately = new Map<string, Promise<Places>>()
  return (board) => {
    const known = lately.get(board)
    if (known) return known
    const read = readings.of(board, 'places').then((answer) => answer.read)
    lately.set(board, read)
    const forget = () => setTimeout(() => lately.delete(board), momentMs).unref()
    read.then(forget, forget)
    return read
  }
}
