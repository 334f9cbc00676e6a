import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** One word for everything a step depends on: the same word means that its result still stands. */
export function stampOf(patterns: readonly string[], extra = ''): string {
  const hash = createHash('sha256').update(extra)
  const files = globSync(patterns, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
  for (const file of files.sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

export function stampStands(path: string, stamp: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === stamp
}

export function setStamp(path: string, stamp: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, stamp)
}
