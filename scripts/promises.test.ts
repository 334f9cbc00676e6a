import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesOf } from './sources.ts'

// docs/promises.md says what is promised; a test that shows it ends its title with the ids, as in “… [J-1, O-1]”.

const promised = [...readFileSync('docs/promises.md', 'utf8').matchAll(/^([A-Z]-\d+)\b/gm)].map(
  ([, id]) => id,
)
const tests = filesOf(
  '{apps,packages}/*/src/**/*.{test,contract}.{ts,tsx}',
  'e2e/{scenarios,faults}/*.{spec,test}.ts',
)
const cited = tests.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/ \[([A-Z]-\d+(?:, [A-Z]-\d+)*)\]['`]/g)].flatMap(([, ids = '']) =>
    ids.split(', ').map((id) => ({ id, path })),
  ),
)

test('there are promises, and each has an id of its own', () => {
  expect(promised.length).toBeGreaterThan(30)
  expect(promised.filter((id, at) => promised.indexOf(id) !== at)).toEqual([])
})

test('each promise is shown by a test that names it', () => {
  const shown = new Set(cited.map(({ id }) => id))
  const unshown = promised.filter((id = '') => !shown.has(id))
  expect(unshown, 'End the title of a test that shows it with its id').toEqual([])
})

test('no test names a promise that nobody made', () => {
  const unmade = cited.filter(({ id }) => !promised.includes(id))
  expect(unmade, 'Say in docs/promises.md what is promised').toEqual([])
})

test('of each fault it is told what came of it', () => {
  const [, listed = ''] =
    /catalogue: Record<string, Fault> = \{([^}]*)\}/.exec(readFileSync('e2e/faults/catalogue.ts', 'utf8')) ??
    []
  const faults = [...listed.matchAll(/^ {2}'?([\w-]+)/gm)].map(([, name]) => name)
  expect(faults).toContain('disk-full')
  const paper = readFileSync('docs/reliability.md', 'utf8')
  const untold = faults.filter((name) => !new RegExp(`^\\| \`${name}[ \`]`, 'm').test(paper))
  expect(untold, 'Run `npm run faults -- NAME`, and say in docs/reliability.md what came of it').toEqual([])
})
