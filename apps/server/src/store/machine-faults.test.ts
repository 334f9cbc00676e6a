import { expect, test } from 'vitest'
import { machineFault } from './machine-faults.ts'

const fault = (code: string, says: string): Error => Object.assign(new Error(says), { code })

test.each([
  ['ENOSPC', 'ENOSPC: no space left on device, write', 'make room on that disk'],
  ['SQLITE_FULL', 'database or disk is full', 'make room on that disk'],
  ['SQLITE_IOERR_SHMSIZE', 'disk I/O error', 'that disk is full or fails'],
  ['SQLITE_READONLY_DIRECTORY', 'attempt to write a readonly database', 'let the account'],
  ['EROFS', 'EROFS: read-only file system', 'let the account'],
])('%s is no reason to restore a backup', (code, says, todo) => {
  const told = machineFault(fault(code, says)) ?? ''
  expect(told).toContain(todo)
  expect(told).not.toContain('backup')
  expect(told.split(code)).toHaveLength(2)
})

test('what is damaged is restored, and a mistake of ours is none of the machine', () => {
  expect(machineFault(fault('SQLITE_CORRUPT_INDEX', 'malformed'))).toMatch(/restore a backup$/)
  expect(machineFault(fault('SQLITE_CONSTRAINT', 'NOT NULL'))).toBeUndefined()
  expect(machineFault(new TypeError('x is not a function'))).toBeUndefined()
})
