import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCard } from '@parley/model/board/edit.ts'
import { newDoc } from '@parley/model/board/doc.ts'
import { encodeStateAsUpdate } from 'yjs'
import { z } from 'zod'
import { openHouse, Someone } from '../cast.ts'
import { databaseFile } from '../store/database.ts'
import { openSqlite } from '../store/sqlite.ts'
import { obey } from './obey.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-verify-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function parley(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const words = {
    say: (line: string) => void out.push(line),
    complain: (line: string) => void err.push(line),
  }
  const code = await obey(args, { environment: { DATA_DIR: join(folder, 'data') }, folder }, words)
  return { code, out, err }
}

/** Alice has a board, a data set and a picture. */
async function aHouse() {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  const alice = new Someone(house, 'alice')
  await alice.signUp()
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  const { dataSet } = await alice.api.consumers.create.mutate({ title: 'Pantry' })
  const headers = { 'content-type': 'text/csv' }
  await alice.send(`/data-sets/${dataSet}/people`, {
    method: 'PUT',
    headers,
    body: 'id,type\nada,customer\n',
  })
  const { default: sharp } = await import('sharp')
  const image = sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
  const body = new Uint8Array(await image.png().toBuffer())
  await alice.send(`/assets?board=${board}`, {
    method: 'PUT',
    headers: { 'content-type': 'image/png' },
    body,
  })
  return { house, alice, board, dataSet }
}

test('what is kept is read through while Parley serves, and so is a backup of it; nothing is wrong with either [H-9]', async () => {
  const { house, board, alice } = await aHouse()
  await alice.api.boards.compact.mutate({ board })
  expect((await parley('backup', 'all.backup')).code).toBe(0)
  const here = await parley('verify')
  expect(here).toMatchObject({ code: 0, err: [] })
  expect(here.out[0]).toMatch(
    /^Read 2 boards, \d+ snapshots?, 1 picture, 1 data set, \d+ rows of the audit log: all as it should be\.$/,
  )
  await house.stop()
  expect((await parley('verify', 'all.backup')).out).toEqual([
    expect.stringMatching(/^Read 2 boards.*: all as it should be\.$/),
  ])
  expect((await parley('verify', 'gone.backup')).err[0]).toMatch(/is not there/)
  expect((await parley('verify', 'a', 'b')).code).toBe(2)
})

test('each thing that is not as it was written is a line of its own, with where it is [H-9]', async () => {
  const { house, alice, board, dataSet } = await aHouse()
  for (const title of ['One', 'Two', 'Three']) await alice.api.boards.rename.mutate({ board, title })
  const { snapshot } = await alice.api.snapshots.create.mutate({ board, name: 'First' })
  await house.stop()
  const sqlite = openSqlite(databaseFile(join(folder, 'data')))
  const kept = sqlite.prepare('SELECT bytes FROM snapshots WHERE id = ?').pluck()
  const flipped = z.instanceof(Buffer).parse(kept.get(snapshot))
  flipped[flipped.length >> 1]! ^= 1
  sqlite.prepare('UPDATE snapshots SET bytes = ? WHERE id = ?').run(flipped, snapshot)
  sqlite.prepare('DELETE FROM journal WHERE board = ? AND seq = 3').run(board)
  const foreign = newDoc()
  addCard({ doc: foreign, origin: {} }, { id: 'x', kind: 'message' })
  const state = Buffer.from(encodeStateAsUpdate(foreign))
  sqlite.prepare('INSERT INTO journal VALUES (?, 6, 0, null, ?, 1, null)').run(board, state)
  sqlite.prepare('INSERT INTO journal VALUES (?, 7, 0, null, ?, 0, null)').run(board, Buffer.of(9, 9))
  sqlite.prepare('UPDATE assets SET bytes = ?').run(Buffer.of(1))
  sqlite.prepare("UPDATE audit SET outcome = 'nothing' WHERE seq = 2").run()
  sqlite.close()
  writeFileSync(join(folder, 'data', 'answers.key'), 'short')
  rmSync(join(folder, 'data', 'data-sets', `${dataSet}.duckdb`))

  const { code, out, err } = await parley('verify')
  expect(code).toBe(1)
  expect(err).toEqual([
    `board ${board}: the row before number 4 is missing`,
    `board ${board}: the row before number 6 is missing`,
    `board ${board}: 1 of its rows can no longer be applied`,
    `board ${board}: its document was laid out for another board`,
    expect.stringContaining(`board ${board}: the snapshot ${snapshot} cannot be read`),
    expect.stringMatching(/^picture [0-9a-f]{64}: is damaged$/),
    'audit log: row 2 is not as it was written, or the one before it is gone',
    expect.stringMatching(/^answers\.key: is missing or damaged/),
    `data set ${dataSet}: its file is missing`,
  ])
  expect(out[0]).toMatch(/: 9 troubles\.$/)
})

test('rows that are gone from the end of a board are missed [H-9]', async () => {
  const { house, alice, board } = await aHouse()
  for (const title of ['One', 'Two']) await alice.api.boards.rename.mutate({ board, title })
  await house.stop()
  const sqlite = openSqlite(databaseFile(join(folder, 'data')))
  sqlite.prepare('DELETE FROM journal WHERE board = ? AND seq > 1').run(board)
  sqlite.close()
  const { err } = await parley('verify')
  expect(err).toContain(`board ${board}: its last 2 rows cannot be read, or cannot be found`)
})
