import type { EditRow } from '../store/history.ts'
import type { Row } from '../store/rebuild.ts'
import type { Store } from '../store/store.ts'
import type { BoardBytes } from '../sync/door.ts'
import { Problem } from './problem.ts'
import type { Readings } from './readings.ts'
import type { Stretch } from './telling.ts'
import type { TongueName } from '@parley/model/tongue/tongues.ts'
import { windowUpTo, type Window } from './windows.ts'

/** Where a page of the history begins: in the window that ends at a row, after so many of its stretches. */
export type Cursor = { at: number; skip: number }
export type Asked = {
  board: string
  before?: Cursor | undefined
  limit: number
  /** In which the sentences are told; English where none is said. */
  tongue?: TongueName | undefined
  /** Only what these sentences and people are about. */
  keep: (stretch: Stretch) => Stretch | undefined
}
export type Page = { stretches: Stretch[]; next: Cursor | null }
export type Moment = Omit<EditRow, keyof Row> & { board: BoardBytes }

export type Past = {
  /** Who did what, the last first. Looks through a bounded number of rows: `next` may stand beside an empty page. */
  page(asked: Asked): Promise<Page>
  /** The board as it stood after a row. Throws Problem `noMoment` where the journal does not reach. */
  moment(board: string, seq: number): Promise<Moment>
}

/** The snapshots that stand in the history: taken by somebody, or for what she was about to do. */
export const toldKinds = ['named', 'asked', 'before'] as const

/** Windows looked through for one page, and told ones that are remembered. */
const windowsAPage = 4
const windowsKept = 200

export function createPast(store: Pick<Store, 'history'>, readings: Pick<Readings, 'tell'>): Past {
  const { history } = store

  async function bytesAt(board: string, seq: number): Promise<BoardBytes> {
    const ground = await history.ground(board, seq)
    const rows = await history.edits(board, ground.seq, seq)
    return { ...(ground.bytes && { checkpoint: { bytes: ground.bytes } }), rows, seq }
  }

  async function tell(board: string, { start, end }: Window, tongue: TongueName): Promise<Stretch[]> {
    const snapshots = await history.snapshots(board, start, end, toldKinds)
    const cuts = snapshots.map(({ seq }) => seq)
    const edits = await history.edits(board, start, end)
    return readings.tell(await bytesAt(board, start), edits, cuts, tongue)
  }

  const toldIn = remembering(tell)
  return {
    async page({ board, before, limit, tongue = 'en', keep }) {
      const span = await history.span(board)
      const stretches: Stretch[] = []
      if (!span) return { stretches, next: null }
      const floor = floorOf(span.first)
      let next = before ?? { at: span.last, skip: 0 }
      for (let looked = 0; looked < windowsAPage && next.at > floor; looked++) {
        const window = await windowUpTo(history, board, floor, next.at)
        const kept = (await toldIn(board, window, tongue)).flatMap((one) => keep(one) ?? []).slice(next.skip)
        const room = limit - stretches.length
        stretches.push(...kept.slice(0, room))
        if (kept.length > room) return { stretches, next: { at: next.at, skip: next.skip + room } }
        next = { at: window.start, skip: 0 }
      }
      return { stretches, next: next.at > floor ? next : null }
    },

    async moment(board, seq) {
      const edit = await history.edit(board, seq)
      if (!edit) throw new Problem('noMoment')
      return { ...edit, board: await bytesAt(board, seq) }
    },
  }
}

type Telling = (board: string, window: Window, tongue: TongueName) => Promise<Stretch[]>

/** A journal's rows never change, so that what was told once holds. */
function remembering(tell: Telling): Telling {
  const told = new Map<string, Promise<Stretch[]>>()
  return (board, window, tongue) => {
    const key = JSON.stringify([board, window.start, window.end, tongue])
    const known = told.get(key) ?? tell(board, window, tongue)
    told.delete(key)
    told.set(key, known)
    known.catch(() => told.delete(key))
    const [oldest] = told.keys()
    if (told.size > windowsKept && oldest !== undefined) told.delete(oldest)
    return known
  }
}

/** The first row of all is told as the board's beginning; the first that is left after folding is mere ground. */
const floorOf = (first: number): number => (first === 1 ? 0 : first)
