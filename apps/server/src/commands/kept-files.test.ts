import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { erasedIn } from './kept-files.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'parley-erased-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function list(of: string, ...lines: string[]): void {
  mkdirSync(join(folder, of))
  writeFileSync(join(folder, of, 'erased'), lines.map((line) => `${line}\n`).join(''))
}

test('whoever was erased stays so when a restore was cut off after it had moved the list aside [H-5]', () => {
  list('data-sets.before-2026-11-27', 'salt', 'pantry ada 1')
  list('data-sets.before-2026-11-28', 'salt', 'pantry ada 1', 'pantry ben 2')
  expect(erasedIn(folder)?.split('\n')).toEqual(['salt', 'pantry ada 1', 'pantry ben 2', ''])
})

test('a list of another Parley, which was there before, counts for nobody of this one', () => {
  list('data-sets', 'salt', 'pantry ada 1')
  list('data-sets.before-2026-11-28', 'pepper', 'pantry carl 3')
  expect(erasedIn(folder)?.split('\n')).toEqual(['salt', 'pantry ada 1', ''])
})

test('where nobody was ever erased there is no list, and without a folder neither', () => {
  expect(erasedIn(folder)).toBeUndefined()
  expect(erasedIn(join(folder, 'nowhere'))).toBeUndefined()
})
