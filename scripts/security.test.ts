import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// docs/security.md says what somebody could try: a row for each threat with its guard and its test, and one for each
// item of the standard with where it is met, or why it is not.

/** The rows below a heading, by their cells, without the head of the table. */
function rowsUnder(heading: string): string[][] {
  const [, after = ''] = readFileSync('docs/security.md', 'utf8').split(`\n## ${heading}\n`)
  const [part = ''] = after.split('\n## ')
  const lines = part.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(1).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  )
}

const isPath = /^(?:apps|packages|e2e|docs|scripts)\/[\w./-]+$|^[\w.-]+\.(?:ts|yaml|json)$/
const pathsIn = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, named = '']) => (isPath.test(named) ? [named] : []))
const isTest = (path: string) => /\.(test|spec)\.tsx?$/.test(path)

const threats = rowsUnder('Threats')
const items = rowsUnder('ASVS 5.0')

test('there are threats, and items of the standard', () => {
  expect(threats.length).toBeGreaterThan(30)
  expect(items.length).toBeGreaterThan(70)
})

test.each(threats)('“%s” has a guard and a test', (_threat, guard, shown, ...more) => {
  expect(more).toEqual([])
  expect(pathsIn(guard).filter((path) => !isTest(path)).length).toBeGreaterThan(0)
  expect(pathsIn(shown).filter(isTest).length).toBeGreaterThan(0)
  expect([...pathsIn(guard), ...pathsIn(shown)].filter((path) => !existsSync(path))).toEqual([])
})

test.each(items)('%s says where it is met, or why it is not', (_item, where = '', ...more) => {
  expect(more).toEqual([])
  const paths = pathsIn(where)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
  if (paths.length === 0) expect(where).toMatch(/^not (met|here): .{30}/)
})
