import { createStore } from 'zustand/vanilla'
import type { Line } from './line.ts'
import { sameSaveState, saveStateOf } from './save-state.ts'
import type { BoardSession, SaveState, WriteState } from './session.ts'
import { writeStateOf } from './write-state.ts'

/** Who she is here, and whether what she writes is kept: as the line tells, and only where that is something else. */
export function ownState(says: Parameters<typeof writeStateOf>[1]) {
  const me = createStore<ReturnType<BoardSession['me']['getState']>>(() => ({
    who: undefined,
    role: undefined,
    own: undefined,
  }))
  const save = createStore<SaveState>(() => ({ is: 'opening' }))
  const write = createStore<WriteState>(() => ({ is: 'readOnly', because: 'opening', says: says.opening }))
  const unkept = createStore(() => false)
  const ended = createStore(() => false)
  const tell = (line: Line) => {
    // What a tab of another version has not sent, it keeps, and the next one sends.
    const stopped = line.stopped === 'oldTab' ? undefined : line.stopped
    const trouble = line.trouble ?? (stopped && line.changes > 0 ? says[stopped] : undefined)
    const saved = saveStateOf({ ...line, trouble })
    if (!sameSaveState(saved, save.getState())) save.setState(saved, true)
    const state = writeStateOf(line, says)
    if (JSON.stringify(state) !== JSON.stringify(write.getState())) write.setState(state, true)
    if (line.unkept !== unkept.getState()) unkept.setState(line.unkept, true)
    const { who, role, own } = me.getState()
    if (line.who !== who || line.role !== role || line.own !== own)
      me.setState({ who: line.who, role: line.role, own: line.own })
  }
  return { me, save, write, unkept, ended, tell }
}
