import type { Role } from '@parley/model/access.ts'
import type { Who } from '@parley/model/wire.ts'
import type { ReadOnlyBecause } from './session.ts'
import { isWritable } from './write-state.ts'

/** What the connection knows, for save and write state. A new object at every change. */
export type Line = {
  open: boolean
  trying: boolean
  met: boolean
  inFlight: number
  large: boolean
  changes: number
  kept: boolean
  /** The browser keeps nothing, or no more: full, or forbidden. */
  unkept: boolean
  trouble: string | undefined
  stopped: ReadOnlyBecause | undefined
  newer: boolean
  who: Who | undefined
  role: Role | undefined
  /** Her role while nobody mutes editing. */
  own: Role | undefined
}

/** How this page was without the server: open and offline, or closed, with a copy of the board as it was left. */
export type Spell = 'offline' | 'closed'

/** What a connection tells of itself. */
export type LineListener = {
  onLine(line: Line): void
  /** The server's state is about to be merged, after a spell in which this page was alone. */
  onMerging(): void
  onMerged(after: Spell | undefined): void
  /** This session's document has no future; the view opens another. */
  onEnded(): void
}

/** Before anything answered. */
export const nothingYet: Line = {
  open: false,
  trying: true,
  met: false,
  inFlight: 0,
  large: false,
  changes: 0,
  kept: false,
  unkept: false,
  trouble: undefined,
  stopped: undefined,
  newer: false,
  who: undefined,
  role: undefined,
  own: undefined,
}

/** What she writes here reaches nobody by way of the server. */
export const writesAlone = (line: Line): boolean => isWritable(line) && !line.met
