import { createStore } from 'zustand/vanilla'
import type { Board } from '@parley/model/board/board.ts'
import { newDoc, type Doc } from '@parley/model/board/doc.ts'
import type { Pen } from '@parley/model/board/edit.ts'
import { BoardReader } from '@parley/model/board/read.ts'
import { undoOf, type Undo } from '@parley/model/board/undo.ts'
import { language } from '../words/words.ts'
import { awayBetween, sinceVisit } from './away.ts'
import { Connection } from './Connection.ts'
import { findingsOf, whenQuiet } from './findings.ts'
import { guardPen } from './guard.ts'
import type { Line } from './line.ts'
import { presenceOver } from './presence.ts'
import { browser, type Rim } from './rim.ts'
import { sameSaveState, saveStateOf } from './save-state.ts'
import type { Asked, Away, BoardSession, OthersWatcher, SaveState, WriteState } from './session.ts'
import { writeStateOf } from './write-state.ts'

/** Opens a board: from the copy on this device at once, from the server as soon as it answers. */
export function openBoard(board: string, rim: Rim = browser): BoardSession {
  const says = language().words.board.readOnly
  const doc = newDoc()
  const pen: Pen = { doc, origin: { page: board } }
  // Before the reader, which tells of each change in the same event.
  const mine = whoseChange(doc)
  const reader = new BoardReader(doc)
  const { me, save, write, unkept, tell } = ownState(says)
  const away = createStore<Away | undefined>(() => undefined)
  const ended = createStore(() => false)
  guardPen(doc, pen.origin, () => write.getState().is === 'writable')
  const undo = guardedUndo(undoOf(pen), () => write.getState().is === 'writable')

  let before: Board = reader.board
  let callOff = () => {}
  const tellAway = (news: Away | undefined) => news && away.setState(news, true)
  const connection = new Connection(board, doc, rim, {
    onLine: tell,
    onMerging: () => (before = reader.board),
    onMerged(after) {
      const left = before
      if (after === 'offline') tellAway(awayBetween(left, reader.board))
      if (after === 'closed') callOff = whenQuiet(() => tellAway(sinceVisit(left, reader.board)))
    },
    onEnded: () => ended.setState(true, true),
  })
  const { awareness } = connection.provider
  if (!awareness) throw new Error('The provider came without presence.')
  const presence = presenceOver(awareness)
  const selected = createStore<readonly string[]>(() => [])
  const findings = findingsOf(reader, selected, presence)
  selected.subscribe((ids) => presence.say({ selected: ids.slice(0, 40) }))
  void connection.start()

  return {
    board,
    reader,
    pen,
    undo,
    me,
    save,
    write,
    others: presence.others,
    say: presence.say,
    selected,
    findings: findings.shown,
    progress: findings.progress,
    practice: findings.practice,
    told: findings.told,
    asked: createStore<Asked>(() => ({ at: 0 })),
    following: createStore<number | undefined>(() => undefined),
    unkept,
    away,
    ended,
    watchOthers: (watcher) => watchOthers(reader, () => connection.line.open && !mine(), watcher),
    whoRemoved: (card) => connection.removers.get(card),
    startAgain: () => connection.startAgain(),
    resume: () => connection.resume(),
    stop() {
      callOff()
      findings.stop()
      presence.stop()
      connection.stop()
      undo.stop()
      reader.stop()
      doc.destroy()
    },
  }
}

/** Who she is here, and whether what she writes is kept: as the line tells, and only where that is something else. */
function ownState(says: Parameters<typeof writeStateOf>[1]) {
  const me = createStore<ReturnType<BoardSession['me']['getState']>>(() => ({
    who: undefined,
    role: undefined,
  }))
  const save = createStore<SaveState>(() => ({ is: 'opening' }))
  const write = createStore<WriteState>(() => ({ is: 'readOnly', because: 'opening', says: says.opening }))
  const unkept = createStore(() => false)
  const tell = (line: Line) => {
    // What a tab of another version has not sent, it keeps, and the next one sends.
    const stopped = line.stopped === 'oldTab' ? undefined : line.stopped
    const trouble = line.trouble ?? (stopped && line.changes > 0 ? says[stopped] : undefined)
    const saved = saveStateOf({ ...line, trouble })
    if (!sameSaveState(saved, save.getState())) save.setState(saved, true)
    const state = writeStateOf(line, says)
    if (JSON.stringify(state) !== JSON.stringify(write.getState())) write.setState(state, true)
    if (line.unkept !== unkept.getState()) unkept.setState(line.unkept, true)
    if (line.who !== me.getState().who || line.role !== me.getState().role)
      me.setState({ who: line.who, role: line.role })
  }
  return { me, save, write, unkept, tell }
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
