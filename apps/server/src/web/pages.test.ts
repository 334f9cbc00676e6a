import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { fastify } from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { addPages } from './pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-pages-'))
mkdirSync(join(folder, 'assets'))
const script = 'console.log("hello")'
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Parley</title>')
writeFileSync(join(folder, 'assets', 'index-Bx7_kQ2d.js'), script)
writeFileSync(join(folder, 'assets', 'index-Bx7_kQ2d.js.br'), brotliCompressSync(script))
writeFileSync(join(folder, 'favicon.svg'), '<svg/>')
writeFileSync(join(folder, '.stamp'), 'built')
const app = fastify()
addPages(app, folder)
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const get = (url: string, accept = '*/*', encoding = 'identity') =>
  app.inject({ url, headers: { accept, 'accept-encoding': encoding } })

test.each(['/', '/board/b1', '/join', '/review/s1?x=1', '/embed/secret', '/data-sets', '/data-sets/d1'])(
  '%s is the one page, asked for anew each time',
  async (url) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('<title>Parley')
    expect(answer.headers['cache-control']).toBe('no-cache')
    expect(answer.headers['content-type']).toMatch(/^text\/html/)
  },
)

test('what a program may ask for is told at /api', async () => {
  const answer = await get('/api')
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(answer.body).toContain('### `boards.import`')
})

test('files whose name changes with their content are kept for ever, and sent packed', async () => {
  const answer = await get('/assets/index-Bx7_kQ2d.js', '*/*', 'br')
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(answer.headers['content-encoding']).toBe('br')
  expect(answer.headers['content-type']).toMatch(/javascript/)
  expect((await get('/assets/index-Bx7_kQ2d.js')).body).toBe(script)
})

test('other files are asked for anew each time', async () => {
  expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache')
})

test('an address that is none: a person gets the page that says so, a program a sentence', async () => {
  const person = await get('/nowhere', 'text/html,*/*')
  expect(person.statusCode).toBe(404)
  expect(person.body).toContain('<title>Parley')
  const program = await get('/assets/gone-12345678.js')
  expect(program.statusCode).toBe(404)
  expect(program.json()).toMatchObject({ code: 'noSuchCall' })
})

test('nothing outside the folder, and nothing hidden in it', async () => {
  for (const url of ['/.stamp', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/package.json'])
    expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400)
})
