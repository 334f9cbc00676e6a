import { codeOf } from './code-of.ts'

const write = 'let the account that runs Parley write there (chown, and a disk that takes writes)'
const room = 'make room on that disk'
const disk = 'that disk is full or fails, as the log of the system says'

/** What helps, by the beginning of a code of the system or of SQLite. Whoever is told to restore a backup may lose a day. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: room,
  EDQUOT: room,
  SQLITE_FULL: room,
  EACCES: write,
  EPERM: write,
  EROFS: write,
  SQLITE_CANTOPEN: write,
  SQLITE_READONLY: write,
  SQLITE_PERM: write,
  EIO: disk,
  SQLITE_IOERR: disk,
  SQLITE_CORRUPT: 'restore a backup',
  SQLITE_NOTADB: 'restore a backup',
}

/** What to do about a fault of the machine or its disk; undefined where it is none of these. */
export function remedyFor(fault: unknown): string | undefined {
  const code = codeOf(fault)
  return Object.entries(remedies).find(([start]) => code === start || code.startsWith(`${start}_`))?.[1]
}

/** In one line: what the machine said, and what to do. Undefined where it is no fault of the machine. */
export function machineFault(fault: unknown): string | undefined {
  const remedy = remedyFor(fault)
  if (remedy === undefined || !(fault instanceof Error)) return undefined
  const code = codeOf(fault)
  return `${fault.message.startsWith(code) ? '' : `${code}: `}${fault.message}. What to do: ${remedy}`
}

/** Says of a database's file why it cannot be opened, and what to do. */
export const cannotOpen = (file: string, fault: Error): string =>
  `The database ${file} cannot be opened: ${machineFault(fault) ?? `${fault.message}. What to do: restore a backup`}.`
