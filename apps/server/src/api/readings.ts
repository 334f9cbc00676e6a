import type { Boards, BoardBytes } from '../sync/door.ts'
import { Aside } from './aside.ts'
import { readAs, type Read, type Want } from './reading.ts'

export type Question = { want: Want; bytes: BoardBytes }
export type Readings = {
  /** Reads a board as it stands, with the number of its newest update; a large one in a thread of its own. */
  of<W extends Want>(board: string, want: W): Promise<{ read: Read[W]; seq: number }>
}

/** Up to this many bytes, some 200 cards, a board is read in a moment. */
const few = 40_000

export function createReadings(boards: Pick<Boards, 'bytes'>): Readings {
  const aside = new Aside<Question, Read[Want]>(
    new URL('./reading-worker.ts', import.meta.url),
    () => new Error('Reading a board took too long'),
  )
  return {
    async of<W extends Want>(board: string, want: W) {
      const bytes = await boards.bytes(board)
      const { seq } = bytes
      if (sizeOf(bytes) <= few) return { read: readAs(want, bytes), seq }
      return { read: (await aside.ask({ want, bytes })) as Read[W], seq }
    },
  }
}

const sizeOf = ({ checkpoint, rows }: BoardBytes): number =>
  rows.reduce((sum, { bytes }) => sum + bytes.length, checkpoint?.bytes.length ?? 0)
