import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Someone, type House } from '../cast.ts'
import { ask, filled, openWithRoutes, type Route } from './every-route.ts'

let house: House
let routes: Route[]
let alice: Someone
const canary = 'nobody outside may read this'
/** Of this story alone, so that whatever is written beside the data is seen. */
const folder = mkdtempSync(join(tmpdir(), 'parley-routes-'))
beforeAll(async () => {
  const opened = await openWithRoutes({ DATA_DIR: join(folder, 'data') })
  house = opened.house
  routes = opened.routes
  alice = new Someone(house, 'alice')
  await alice.signUp()
  writeFileSync(join(house.config.dataDir, 'canary.txt'), canary)
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true })
})

const asAlice = () => ({ cookie: alice.cookie, origin: house.url })
const nothing = '0'.repeat(64)
const bodyless = new Set(['GET', 'HEAD'])

test('every address there is is known to whoever walks them', () => {
  const said = routes.map(({ method, url }) => `${method} ${url}`)
  expect(said).toEqual(
    expect.arrayContaining(['GET /', 'GET /*', 'POST /trpc/:path', 'GET /listen/:token', 'GET /metrics']),
  )
  expect(said.length).toBeGreaterThan(25)
})

test('every answer says what may be done with it, to whomever it is given', async () => {
  const bad = ['/%ZZ', '/listen/%E0%A4%A', '/nowhere', '/trpc/none', '//', '/static/none.js']
  const all = [...routes, ...bad.map((url) => ({ method: 'GET', url }))]
  for (const { method, url } of all)
    for (const headers of [{}, asAlice(), { accept: 'text/html' }, { origin: 'https://evil.example' }]) {
      const path = filled(url, nothing)
      const { headers: said } = await ask(house, { method, path, headers })
      const policy = String(said['content-security-policy'])
      const where = `${method} ${path}`
      expect([where, said['x-content-type-options']]).toEqual([where, 'nosniff'])
      expect([where, said['referrer-policy']]).toEqual([where, 'no-referrer'])
      expect([where, /default-src '(self|none)'/.test(policy), policy]).toEqual([where, true, policy])
      expect([where, /script-src[^;]*unsafe|unsafe-eval/.test(policy)]).toEqual([where, false])
      const framed = url === '/embed/:token' || policy.includes('sandbox')
      expect([where, policy.includes("frame-ancestors 'none'") || framed]).toEqual([where, true])
      for (const none of ['access-control-allow-origin', 'server', 'x-powered-by'])
        expect([where, none, said[none]]).toEqual([where, none, undefined])
    }
})

test('no foreign page changes anything at an address of its own kind, nor does one that names no page', async () => {
  const changing = routes.filter(
    ({ method, url }) => !bodyless.has(method) && !/^\/(trpc|listen)\//.test(url),
  )
  expect(changing.length).toBeGreaterThan(3)
  for (const { method, url } of changing)
    for (const origin of ['https://evil.example', 'null', undefined]) {
      const headers = { cookie: alice.cookie, 'content-type': 'text/csv', ...(origin && { origin }) }
      const { body } = await ask(house, { method, path: filled(url, nothing), headers, body: 'id\n1\n' })
      expect([method, url, body]).toEqual([method, url, expect.stringContaining('foreignOrigin')])
    }
})

const steps = String.raw`
  ../ ..%2f %2e%2e/ %2e%2e%2f %2E%2E%2F ..\ ..%5c %2e%2e%5c ....// ..;/ .%2e/ /./../ // %2f%2f
  %252e%252e%252f ..%252f ..%c0%af %c0%ae%c0%ae/ ..%e0%80%af ..%ef%bc%8f ..%00/ %uff0e%uff0e/
  file:/// /proc/self/cwd/`
  .trim()
  .split(/\s+/)
const aims = ['canary.txt', 'parley.sqlite', 'answers.key', 'package.json', 'etc/passwd']
const paths = steps.flatMap((step) => aims.flatMap((aim) => [1, 4].map((deep) => step.repeat(deep) + aim)))
/** Beginnings of what lies outside: the canary, a database, the house's own manifest, the machine's people. */
const outside = [canary, 'SQLite format 3', '"dependencies"', 'root:x:0']

test(`at no address does Mallory read or write a file by one of ${paths.length} paths`, async () => {
  const { dataDir } = house.config
  const lies = () =>
    readdirSync(folder, { recursive: true }).filter((name) => !/-(wal|shm)$/.test(String(name)))
  const [before, key] = [lies(), readFileSync(join(dataDir, 'answers.key'), 'latin1')]
  const open = routes.filter(({ url, method }) => /[:*]/.test(url) && method !== 'HEAD')
  for (const { method, url } of open) {
    const answers = await Promise.all(
      paths.map(async (path) => {
        const headers = { ...asAlice(), 'content-type': 'text/csv' }
        const sent = { method, path: filled(url, path), headers, body: bodyless.has(method) ? '' : 'x' }
        return { path: sent.path, ...(await ask(house, sent)) }
      }),
    )
    const found = answers.filter(({ body }) => outside.some((one) => body.includes(one)) || body === key)
    expect([method, url, found.map(({ path }) => path)]).toEqual([method, url, []])
    expect(answers.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([])
  }
  expect(lies()).toEqual(before)
})
