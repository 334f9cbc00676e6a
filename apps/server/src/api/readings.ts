import type { Boards, BoardBytes } from '../sync/door.ts'
import { Aside } from './aside.ts'
import { compared, type Compared } from './comparing.ts'
import { readAs, type Read, type Want } from './reading.ts'

export type Question = { want: Want; bytes: BoardBytes } | { before: BoardBytes; after: BoardBytes }
export type Readings = {
  /** Reads a board as it stands, with the number of its newest update; a large one in a thread of its own. */
  of<W extends Want>(board: string, want: W): Promise<{ read: Read[W]; seq: number }>
  /** The same of a board that is kept elsewhere: a snapshot. */
  from<W extends Want>(bytes: BoardBytes, want: W): Promise<Read[W]>
  compare(before: BoardBytes, after: BoardBytes): Promise<Compared>
}

/** Up to this many bytes, some 200 cards, a board is read in a moment. */
const few = 40_000

export function createReadings(boards: Pick<Boards, 'bytes'>): Readings {
  const aside = new Aside<Question, Read[Want] | Compared>(
    new URL('./reading-worker.ts', import.meta.url),
    () => new Error('Reading a board took too long'),
  )
  const from = async <W extends Want>(bytes: BoardBytes, want: W): Promise<Read[W]> =>
    sizeOf(bytes) <= few ? readAs(want, bytes) : ((await aside.ask({ want, bytes })) as Read[W])
  return {
    from,
    async of<W extends Want>(board: string, want: W) {
      const bytes = await boards.bytes(board)
      return { read: await from(bytes, want), seq: bytes.seq }
    },
    async compare(before, after) {
      if (sizeOf(before) + sizeOf(after) <= few) return compared(before, after)
      return (await aside.ask({ before, after })) as Compared
    },
  }
}

const sizeOf = ({ checkpoint, rows }: BoardBytes): number =>
  rows.reduce((sum, { bytes }) => sum + bytes.length, checkpoint?.bytes.length ?? 0)
