import { newDoc, type Doc } from '@parley/model/board/doc.ts'
import type { Pen } from '@parley/model/board/edit.ts'
import { BoardReader } from '@parley/model/board/read.ts'
import { undoOf, type Undo } from '@parley/model/board/undo.ts'
import { language } from '../words/words.ts'
import { Connection } from './Connection.ts'
import { guardPen } from './guard.ts'
import { lookingOn } from './looking.ts'
import { missedOn } from './missed.ts'
import { ownState } from './own-state.ts'
import { browser, type Rim } from './rim.ts'
import type { BoardSession, OthersWatcher } from './session.ts'

/** Opens a board: from the copy on this device at once, from the server as soon as it answers. */
export function openBoard(board: string, rim: Rim = browser): BoardSession {
  const doc = newDoc()
  const pen: Pen = { doc, origin: { page: board } }
  // Before the reader, which tells of each change in the same event.
  const mine = whoseChange(doc)
  const reader = new BoardReader(doc)
  const { tell, ...own } = ownState(language().words.board.readOnly)
  const mayWrite = () => own.write.getState().is === 'writable'
  guardPen(doc, pen.origin, mayWrite)
  const undo = guardedUndo(undoOf(pen), mayWrite)

  const missed = missedOn(reader)
  const connection = new Connection(board, doc, rim, {
    onLine: tell,
    onMerging: missed.onMerging,
    onMerged: missed.onMerged,
    onEnded: () => own.ended.setState(true, true),
  })
  const looking = lookingOn(reader, connection.provider.awareness)
  void connection.start()

  return {
    ...own,
    ...looking,
    board,
    reader,
    pen,
    undo,
    away: missed.away,
    watchOthers: (watcher) => watchOthers(reader, () => connection.line.open && !mine(), watcher),
    whoRemoved: (card) => connection.removers.get(card),
    startAgain: () => connection.startAgain(),
    resume: () => connection.resume(),
    stop() {
      missed.stop()
      looking.stop()
      connection.stop()
      undo.stop()
      reader.stop()
      doc.destroy()
    },
  }
}

/** Taking back is writing too. */
function guardedUndo(undo: Undo, mayWrite: () => boolean): Undo {
  return { ...undo, undo: () => mayWrite() && undo.undo(), redo: () => mayWrite() && undo.redo() }
}

/** Whether the change that is being told of was made on this page. */
function whoseChange(doc: Doc): () => boolean {
  let local = false
  doc.on('afterTransaction', (change) => (local = change.local))
  return () => local
}

function watchOthers(reader: BoardReader, isTheirs: () => boolean, watcher: OthersWatcher): () => void {
  let before = reader.board
  return reader.watch((after, touched) => {
    if (isTheirs()) watcher(before, after, touched)
    before = after
  })
}
