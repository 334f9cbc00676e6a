import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projects } from '../vitest.config.ts'
import { filesOf } from './sources.ts'

/** What the units run, and the folder in which the scenarios are looked for. */
const run = new Set([
  ...projects.flatMap(({ root, test }) => {
    const base = root ?? ('root' in test ? test.root : '.')
    return filesOf(...test.include.map((pattern) => join(base, pattern)))
  }),
  ...filesOf('e2e/scenarios/*.spec.ts'),
])

test('every file of tests is run by a part of the suite', () => {
  const all = filesOf('*.test.ts', '{apps,e2e,packages,scripts}/**/*.{test,spec}.{ts,tsx}')
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter((path) => !run.has(path))).toEqual([])
})
