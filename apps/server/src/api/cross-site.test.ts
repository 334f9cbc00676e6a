import { readdirSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openHouse, type House } from '../cast.ts'
import { databaseFile } from '../store/database.ts'
import { table } from './access-table.ts'
import type { World } from './access-cast.ts'
import { worldIn } from './access-world.ts'

let house: House
let world: World
beforeAll(async () => {
  house = await openHouse()
  world = (await worldIn(house)).world
})
afterAll(() => house.close())

const away = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
const form = 'application/x-www-form-urlencoded'
const part = 'multipart/form-data; boundary=x'
const parted = (json: string) =>
  `--x\r\ncontent-disposition: form-data; name="input"\r\n\r\n${json}\r\n--x--\r\n`
const asked = (json: string) => `?input=${encodeURIComponent(json)}`

type Way = { method: string; headers: Record<string, string>; path?: string; body?: string }
/** What Mallory's page can make a browser send that is signed in, and what an old browser sends that names no page. */
const ways: Record<string, (json: string) => Way> = {
  'a form': (json) => ({ method: 'POST', headers: { ...away, 'content-type': form }, body: asked(json) }),
  'a form with parts': (json) => ({
    method: 'POST',
    headers: { ...away, 'content-type': part },
    body: parted(json),
  }),
  'a form of plain text': (json) => ({
    method: 'POST',
    headers: { ...away, 'content-type': 'text/plain' },
    body: json,
  }),
  'a script, as JSON': (json) => ({
    method: 'POST',
    headers: { ...away, 'content-type': 'application/json' },
    body: json,
  }),
  'a frame without an origin': (json) => ({
    method: 'POST',
    headers: { origin: 'null', 'content-type': 'application/json' },
    body: json,
  }),
  'a picture': (json) => ({ method: 'GET', headers: away, path: asked(json) }),
  'a link that is followed': (json) => ({ method: 'GET', headers: {}, path: asked(json) }),
  'an old browser’s form': (json) => ({ method: 'POST', headers: { 'content-type': form }, body: json }),
  'an old browser’s form with parts': (json) => ({
    method: 'POST',
    headers: { 'content-type': part },
    body: parted(json),
  }),
  'an old browser’s plain text': (json) => ({
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: json,
  }),
  'an old browser’s bytes': (json) => ({
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: json,
  }),
}

const Names = z.array(z.object({ name: z.string() }))
/** All that is kept, but for the log, which tells of whoever was refused. */
function allThatIsKept(): string {
  const sqlite = new Sqlite(databaseFile(house.config.dataDir), { readonly: true })
  const hash = createHash('sha256')
  const tables = Names.parse(sqlite.prepare("select name from sqlite_schema where type = 'table'").all())
  for (const { name } of tables) {
    if (name.startsWith('audit')) continue
    hash.update(`${name} ${JSON.stringify(sqlite.prepare(`select * from "${name}"`).all())}`)
  }
  sqlite.close()
  return hash.update(readdirSync(join(house.config.dataDir, 'data-sets')).join()).digest('hex')
}

const changing = Object.entries(table).filter(([, { kind }]) => kind === 'mutation')

test.each(changing)('Mallory’s page brings about no %s in Mia’s browser', async (path, { input }) => {
  const json = JSON.stringify((await input?.(world, 'founder')) ?? {})
  const before = allThatIsKept()
  const answers: Record<string, string> = {}
  for (const [name, way] of Object.entries(ways)) {
    const { path: query = '', headers, ...sent } = way(json)
    const cookie = world.mia.cookie ?? ''
    const answer = await fetch(`${house.url}/trpc/${path}${query}`, {
      ...sent,
      headers: { ...headers, cookie },
    })
    expect([name, answer.headers.getSetCookie()]).toEqual([name, []])
    answers[name] = /"code":"([a-zA-Z]+)","says"/.exec(await answer.text())?.[1] ?? `status ${answer.status}`
  }
  expect(allThatIsKept()).toBe(before)
  expect(answers).toEqual({
    'a form': 'foreignOrigin',
    'a form with parts': 'foreignOrigin',
    'a form of plain text': 'foreignOrigin',
    'a script, as JSON': 'foreignOrigin',
    'a frame without an origin': 'foreignOrigin',
    'a picture': 'foreignOrigin',
    'a link that is followed': 'noSuchCall',
    'an old browser’s form': 'badInput',
    'an old browser’s form with parts': 'badInput',
    'an old browser’s plain text': 'badInput',
    'an old browser’s bytes': 'badInput',
  })
})

test('From Mia’s own page such a call goes through, and there are as many as the router has', async () => {
  expect((await world.mia.call('account.rename', 'mutation', { name: 'Mia' })).code).toBe('ok')
  expect(changing.length).toBeGreaterThan(80)
})
