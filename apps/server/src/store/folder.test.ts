import { mkdtempSync, openSync, closeSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeFolder } from './folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Makes SQLite open it to read only, as it opens one of another account, also where the tests are root’s. */
function onlyToRead(file: string): void {
  const open = openSync(file, 'r+')
  // Where a file of SQLite says by whom it may be written: by a version that is not there yet.
  writeSync(open, Uint8Array.of(9), 0, 1, 18)
  closeSync(open)
}

test('a lock that may only be read locks nothing, and so the folder is not taken', () => {
  takeFolder(folder)()
  onlyToRead(join(folder, 'lock.sqlite'))
  expect(() => takeFolder(folder)).toThrow(/cannot be written \(SQLITE_READONLY\): let the account/)
})
