import type { SaveState } from './session.ts'

/** Everything that decides what may be said about saving. */
export type Standing = {
  /** There is a board to look at: from the server, or a copy of this device. */
  open: boolean
  /** The first attempt to reach the server has not ended yet. */
  trying: boolean
  /** The socket stands and both sides have told each other what they have. */
  met: boolean
  /** Changes sent on this socket that the server has not yet confirmed. */
  inFlight: number
  /** A change too large for a frame is on its way by HTTP. */
  large: boolean
  /** My changes since everything was last confirmed. */
  changes: number
  /** This device keeps them when the page is closed. */
  kept: boolean
  /** Why the server, or this page, cannot save; undefined while all is well. */
  trouble: string | undefined
}

/** “Saved” only when the server confirmed everything; whatever else is true comes first. */
export function saveStateOf(standing: Standing): SaveState {
  const { open, trying, met, inFlight, large, changes, kept, trouble } = standing
  if (trouble !== undefined) return { is: 'failing', says: trouble, changes }
  if (!met && (trying || !open)) return { is: 'opening' }
  if (!met) return { is: 'offline', changes, kept }
  return inFlight > 0 || large ? { is: 'saving' } : { is: 'saved' }
}

export const sameSaveState = (a: SaveState, b: SaveState): boolean => JSON.stringify(a) === JSON.stringify(b)
