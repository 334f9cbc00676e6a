import type { EditRow } from '../store/history.ts'
import type { Boards, BoardBytes } from '../sync/door.ts'
import { Aside } from './aside.ts'
import { embedded, type Embedded, type Embedding } from './embedded.ts'
import { compared, type Compared } from './comparing.ts'
import { wayBack } from './going-back.ts'
import type { Laid, Laying } from './laying.ts'
import { readAs, type Read, type Want } from './reading.ts'
import type { Signing } from './signing.ts'
import { Today } from './today.ts'
import { tell, type Stretch } from './telling.ts'
import type { TongueName } from '@parley/model/tongue/tongues.ts'

export type Question =
  | { want: Want; bytes: BoardBytes }
  | { before: BoardBytes; after: BoardBytes; tongue: TongueName }
  | { laying: Laying; tongue: TongueName }
  | { signing: Signing }
  | { embedding: Embedding }
  | { start: BoardBytes; edits: readonly EditRow[]; cuts: readonly number[]; tongue: TongueName }
  | { now: BoardBytes; goal: BoardBytes }
type Answer = Read[Want] | Compared | Laid | Embedded | Stretch[] | Uint8Array | undefined
export type Readings = {
  /** Reads a board as it stands, with the number of its newest update; a large one in a thread of its own. */
  of<W extends Want>(board: string, want: W): Promise<{ read: Read[W]; seq: number }>
  /** What a link shows of a board to whoever has it, by the query of the view that was shared. */
  embedded(board: string, search: string): Promise<Embedded & { seq: number }>
  /** The same of a board that is kept elsewhere: a snapshot. */
  from<W extends Want>(bytes: BoardBytes, want: W): Promise<Read[W]>
  compare(before: BoardBytes, after: BoardBytes, tongue: TongueName): Promise<Compared>
  /** What somebody who is to approve looks at, once a day for each key: snapshots do not change. */
  lay(key: string, tongue: TongueName, laying: () => Promise<Laying>): Promise<Laid>
  /** The update that makes what was approved the approved version of a board. */
  sign(signing: Signing): Promise<Uint8Array>
  /** Who did what after a state of a board, in words; no stretch goes across one of the cuts. */
  tell(
    start: BoardBytes,
    edits: readonly EditRow[],
    cuts: readonly number[],
    tongue: TongueName,
  ): Promise<Stretch[]>
  /** The update that makes a board what it was; undefined where it is that already. */
  wayBack(now: BoardBytes, goal: BoardBytes): Promise<Uint8Array | undefined>
}

/** How long an answer is at hand for whoever asks the same of the same board. */
const momentMs = 5_000

/** Up to this many bytes, some 200 cards, a board is read in a moment. */
const few = 40_000
/** Up to as many edits are told in a moment. */
const fewEdits = 100

export function createReadings(boards: Pick<Boards, 'bytes'>): Readings {
  const aside = new Aside<Question, Answer>(
    new URL('./reading-worker.ts', import.meta.url),
    () => new Error('Reading a board took too long'),
  )
  const from = async <W extends Want>(bytes: BoardBytes, want: W): Promise<Read[W]> =>
    sizeOf(bytes) <= few ? readAs(want, bytes) : ((await aside.ask({ want, bytes })) as Read[W])
  const laid = new Today<Laid>()
  const once = sharing()
  return {
    from,
    async of<W extends Want>(board: string, want: W) {
      const bytes = await boards.bytes(board)
      return { read: await once([board, want, bytes.seq], () => from(bytes, want)), seq: bytes.seq }
    },
    async embedded(board, search) {
      const bytes = await boards.bytes(board)
      const shown = await once([board, bytes.seq, search, 'embedded'], async () =>
        sizeOf(bytes) <= few
          ? embedded({ bytes, search, board })
          : ((await aside.ask({ embedding: { bytes, search, board } })) as Embedded),
      )
      return { ...shown, seq: bytes.seq }
    },
    async compare(before, after, tongue) {
      if (sizeOf(before) + sizeOf(after) <= few) return compared(before, after, tongue)
      return (await aside.ask({ before, after, tongue })) as Compared
    },
    lay: (key, tongue, laying) =>
      laid.once(
        `${tongue} ${key}`,
        async () => (await aside.ask({ laying: await laying(), tongue })) as Laid,
      ),
    sign: async (signing) => (await aside.ask({ signing })) as Uint8Array,
    async tell(start, edits, cuts, tongue) {
      if (edits.length <= fewEdits && sizeOf(start) + sizeOf({ rows: edits }) <= few)
        return tell(start, edits, cuts, tongue)
      return (await aside.ask({ start, edits, cuts, tongue })) as Stretch[]
    },
    async wayBack(now, goal) {
      if (sizeOf(now) + sizeOf(goal) <= few) return wayBack(now, goal)
      return (await aside.ask({ now, goal })) as Uint8Array | undefined
    },
  }
}

/** However often the same is asked at once, it is worked out once: others do not wait behind a hundred times. */
function sharing(): <T>(key: readonly unknown[], work: () => Promise<T>) => Promise<T> {
  const shared = new Map<string, Promise<unknown>>()
  return <T>(key: readonly unknown[], work: () => Promise<T>) => {
    const named = JSON.stringify(key)
    const known = shared.get(named)
    if (known) return known as Promise<T>
    const read = work()
    shared.set(named, read)
    const forget = () => setTimeout(() => shared.delete(named), momentMs).unref()
    read.then(forget, forget)
    return read
  }
}

const sizeOf = ({ checkpoint, rows }: Omit<BoardBytes, 'seq'>): number =>
  rows.reduce((sum, { bytes }) => sum + bytes.length, checkpoint?.bytes.length ?? 0)
