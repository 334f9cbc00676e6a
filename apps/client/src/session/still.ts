import { createStore } from 'zustand/vanilla'
import { newDoc } from '@parley/model/board/doc.ts'
import type { Pen } from '@parley/model/board/edit.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import type { PlanFile } from '@parley/model/board/plan-file.ts'
import { BoardReader } from '@parley/model/board/read.ts'
import { writePlanFile } from '@parley/model/board/seed.ts'
import { undoOf } from '@parley/model/board/undo.ts'
import { difference } from '@parley/model/difference/difference.ts'
import { make } from '@parley/model/difference/make.ts'
import type { Asked, Away, BoardSession, SaveState, WriteState } from './session.ts'

export type StillSession = BoardSession & {
  /** Brings the board to what a newer plan says; what did not change stays the very same. */
  bring(file: PlanFile): void
}

const nobody = { who: undefined, role: undefined, own: undefined }

/** A board that is only looked at, on no line to anybody: nobody is on it, nothing is judged, nothing can be changed. */
export function stillSession(file: PlanFile): StillSession {
  const doc = newDoc()
  const pen: Pen = { doc, origin: { page: 'still' } }
  writePlanFile(pen, file)
  const reader = new BoardReader(doc)
  const undo = undoOf(pen)
  return {
    board: '',
    reader,
    pen,
    undo: { ...undo, undo: () => false, redo: () => false },
    me: createStore<ReturnType<BoardSession['me']['getState']>>(() => nobody),
    save: createStore<SaveState>(() => ({ is: 'saved' })),
    write: createStore<WriteState>(() => ({ is: 'readOnly', because: 'viewer', says: '' })),
    others: createStore<ReturnType<BoardSession['others']['getState']>>(() => []),
    say: () => {},
    selected: createStore<readonly string[]>(() => []),
    findings: createStore<ReturnType<BoardSession['findings']['getState']>>(() => []),
    progress: createStore<ReturnType<BoardSession['progress']['getState']>>(() => []),
    practice: createStore<ReturnType<BoardSession['practice']['getState']>>(() => undefined),
    told: createStore<ReturnType<BoardSession['told']['getState']>>(() => []),
    asked: createStore<Asked>(() => ({ at: 0 })),
    following: createStore<number | undefined>(() => undefined),
    unkept: createStore(() => false),
    away: createStore<Away | undefined>(() => undefined),
    ended: createStore(() => false),
    watchOthers: () => () => {},
    whoRemoved: () => undefined,
    startAgain: () => {},
    resume: () => {},
    bring: (newer) => make(pen, difference(reader.board, boardFrom(newer))),
    stop() {
      undo.stop()
      reader.stop()
      doc.destroy()
    },
  }
}
