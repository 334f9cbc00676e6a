import { can, type Role } from '@parley/model/access.ts'
import type { ReadOnlyBecause, WriteState } from './session.ts'

/** Everything that decides whether this page may change the board. */
export type Access = {
  /** The server ended it for good. */
  stopped: ReadOnlyBecause | undefined
  /** The board's layout is newer than this page's code. */
  newer: boolean
  /** The board came from the server, or from a copy of this device that was stamped with it. */
  open: boolean
  /** The first attempt to reach the server has not ended yet. */
  trying: boolean
  role: Role | undefined
}

/** Why the board cannot be changed here, the gravest reason first. */
export function writeStateOf(access: Access, says: Readonly<Record<ReadOnlyBecause, string>>): WriteState {
  const because = reasonAgainst(access)
  return because ? { is: 'readOnly', because, says: says[because] } : { is: 'writable' }
}

export const isWritable = (access: Access): boolean => reasonAgainst(access) === undefined

function reasonAgainst({ stopped, newer, open, trying, role }: Access): ReadOnlyBecause | undefined {
  if (stopped) return stopped
  if (newer) return 'oldTab'
  if (!open) return trying ? 'opening' : 'noServer'
  return can(role, 'edit') ? undefined : 'viewer'
}
