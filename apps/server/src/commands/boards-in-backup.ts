import Sqlite from 'better-sqlite3'
import { codeOf } from '../store/code-of.ts'
import { CannotDo } from './command.ts'

/** Reads a backup through, and says how many boards are in it. */
export function boardsInBackup(file: string): number {
  let sqlite: Sqlite.Database | undefined
  try {
    sqlite = new Sqlite(file, { readonly: true, fileMustExist: true })
    if (sqlite.pragma('integrity_check', { simple: true }) !== 'ok')
      throw new CannotDo(`${file} is damaged, or was cut off.`)
    const { boards } = sqlite
      .prepare<[], { boards: number }>('SELECT count(*) AS boards FROM boards')
      .get() ?? { boards: 0 }
    return boards
  } catch (fault) {
    if (fault instanceof CannotDo) throw fault
    // What is cut off begins as a backup does.
    if (codeOf(fault).startsWith('SQLITE_CORRUPT')) throw new CannotDo(`${file} is damaged, or was cut off.`)
    throw new CannotDo(`${file} is no backup of Parley.`)
  } finally {
    sqlite?.close()
  }
}

/** 1 board, 2 boards. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
