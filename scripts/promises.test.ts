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
  expect(promised.filter((id = '') => !shown.has(id))).toEqual([])
})

test('no test names a promise that nobody made', () => {
  expect(cited.filter(({ id }) => !promised.includes(id))).toEqual([])
})
