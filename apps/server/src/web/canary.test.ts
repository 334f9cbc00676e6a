import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { refusal, Someone } from '../cast.ts'
import { child } from '../child.ts'

const mark = 'canary-7f3a'
const crowd = 100_000

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-canary-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Files in which the mark stands, but the data sets themselves. */
const marked = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.duckdb'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(mark))
    .map((path) => relative(folder, path))

const people = () =>
  Array.from(
    { length: crowd },
    (_, at) => `${mark}-${at},customer,de,yes,${mark}-town-${at % 9},${mark}-note`,
  )
const purchases = () =>
  Array.from({ length: crowd }, (_, at) => `${mark}-${at},2026-03-0${1 + (at % 9)},coffee,Ours,1,4.50`)

test(`Of ${crowd} people, each marked, nothing is in the database, the journal or the log, whatever is asked [D-1]`, async () => {
  const running = child('main.ts', [], { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'trace' })
  const [, url = ''] = await running.line(/Parley is ready at (http:\/\/127\.0\.0\.1:\d+)/)
  const [alice, bob] = [new Someone({ url }, 'alice'), new Someone({ url }, 'bob')]
  await alice.signUp()
  await alice.hire(bob)
  const { dataSet } = await alice.api.consumers.create.mutate({ title: 'Marked' })
  const bring = (what: string, lines: string[]) =>
    alice.send(`/data-sets/${dataSet}/${what}`, {
      method: 'PUT',
      headers: { 'content-type': 'text/csv' },
      body: lines.join('\n'),
    })
  const taken = await bring('people', [
    'id,type,language,consent,town,note',
    ...people(),
    `${mark}-odd,neither,,,,`,
  ])
  expect(taken.body).toMatchObject({ rows: crowd, refused: [{ row: crowd + 1 }] })
  const bought = await bring('purchases', ['person,date,category,brand,quantity,amount', ...purchases()])
  expect(bought.body).toMatchObject({ rows: crowd })
  const predicate = { field: 'town', is: [`${mark}-town-3`] }
  expect(await alice.api.consumers.count.query({ dataSet, predicate })).toEqual({ count: 11_111 })
  expect(await bob.api.consumers.count.query({ dataSet, predicate })).toEqual({ count: 11_110 })
  await alice.api.consumers.profile.query({ dataSet, predicate, category: 'coffee' })
  await alice.api.consumers.find.mutate({ dataSet, person: `${mark}-5` })
  expect(await refusal(bob.api.consumers.find.mutate({ dataSet, person: `${mark}-5` }))).toBe(
    'noDataSetRight',
  )
  await alice.api.consumers.erase.mutate({ dataSet, person: `${mark}-6` })
  expect(await refusal(alice.api.consumers.find.mutate({ dataSet, person: `${mark}-6` }))).toBe('noConsumer')
  expect((await alice.api.consumers.get.query({ dataSet })).people).toBe(crowd - 1)
  running.process.kill('SIGTERM')
  const { code, out, err } = await running.done
  expect(code).toBe(0)
  expect(out + err).toContain('"path":"/trpc/consumers.find"')
  expect(out + err).not.toContain(mark)
  expect(marked()).toEqual([])
})
