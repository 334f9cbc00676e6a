import type { Board, Touched } from '@parley/model/board/board.ts'
import { BoardReader } from '@parley/model/board/read.ts'
import { approvalOf } from '@parley/model/difference/approval.ts'
import { beginningOf } from '@parley/model/difference/beginning.ts'
import { Doing } from '@parley/model/difference/doing.ts'
import type { Sentence } from '@parley/model/difference/sentence.ts'
import { applyWhole, rebuild } from '../store/rebuild.ts'
import type { EditRow } from '../store/history.ts'
import type { BoardBytes } from '../sync/door.ts'
import type { TongueName } from '@parley/model/tongue/tongues.ts'
import { saidIn } from './tongues.ts'

/** What one person did without a longer pause, from one row to another; others may have written in between. */
export type Stretch = {
  from: number
  to: number
  /** In milliseconds. */
  begun: number
  ended: number
  /** Null is the server. */
  person: string | null
  sentences: Sentence[]
}

/** Who pauses for as long has begun something else. */
export const pauseMs = 5 * 60_000

/**
 * Tells the edits that came after a board's state, the last stretch first: row by row, so that each change is told
 * of whoever made it. What comes to nothing in the end is not told. No stretch goes on across one of the `cuts`, rows
 * after which a snapshot was taken: or what was restored would undo what is told before it.
 */
export const tell = (
  start: BoardBytes,
  edits: readonly EditRow[],
  cuts: readonly number[] = [],
  tongue: TongueName = 'en',
): Stretch[] => saidIn(tongue, () => told(start, edits, cuts))

function told(start: BoardBytes, edits: readonly EditRow[], cuts: readonly number[]): Stretch[] {
  let doc = rebuild(start)
  let reader = new BoardReader(doc)
  const anew = edits.filter(({ whole }) => whole === 1)
  const all = new Stretches([...cuts, ...anew.map(({ seq }) => seq)])
  for (const edit of edits) {
    if (edit.whole === 1) {
      // The same board in another document: nothing to tell.
      doc = rebuild({ rows: [edit] })
      reader = new BoardReader(doc)
      continue
    }
    let before = reader.board
    const stop = reader.watch((after, touched) => {
      // Nobody but the server writes what was approved, in nobody's name.
      const approval = edit.person === null ? approvalOf(before, after) : undefined
      if (edit.seq === 1) all.say(edit, beginningOf(after))
      else if (approval) all.say(edit, approval)
      else all.take(edit, before, after, touched)
      before = after
    })
    applyWhole(doc, edit.bytes)
    stop()
  }
  return all.told()
}

type Open = Omit<Stretch, 'sentences'> & { doing: Pick<Doing, 'sentences'> }

class Stretches {
  readonly #cuts: readonly number[]
  readonly #all: Open[] = []
  readonly #running = new Map<string | null, { stretch: Open; doing: Doing }>()

  constructor(cuts: readonly number[]) {
    this.#cuts = cuts
  }

  /** An edit that is told by itself: the first lays the whole board out. */
  say(edit: EditRow, sentence: Sentence): void {
    this.#add(edit, { sentences: [sentence] })
  }

  take(edit: EditRow, before: Board, after: Board, touched: Touched): void {
    const { seq, at, person } = edit
    const running = this.#running.get(person)
    const goesOn = running && at - running.stretch.ended < pauseMs && !this.#isCut(running.stretch.to, seq)
    if (goesOn && running.doing.take(before, after, touched)) {
      Object.assign(running.stretch, { to: seq, ended: at })
      return
    }
    const doing = new Doing(before.plan)
    doing.take(before, after, touched)
    this.#running.set(person, { stretch: this.#add(edit, doing), doing })
  }

  #isCut(last: number, next: number): boolean {
    return this.#cuts.some((cut) => last <= cut && cut < next)
  }

  told(): Stretch[] {
    return this.#all
      .map(({ doing, ...rest }) => ({ ...rest, sentences: doing.sentences }))
      .filter(({ sentences }) => sentences.length > 0)
      .sort((a, b) => b.to - a.to)
  }

  #add({ seq, at, person }: EditRow, doing: Open['doing']): Open {
    const stretch = { from: seq, to: seq, begun: at, ended: at, person, doing }
    this.#all.push(stretch)
    return stretch
  }
}
