import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { newDoc } from '@parley/model/board/doc.ts'
import { addDrawing } from '@parley/model/board/edit.ts'
import { renameUpdate } from '@parley/model/board/seed.ts'
import { openHouse, Someone, type House } from '../cast.ts'
import { ask } from './every-route.ts'

let house: House
let alice: Someone
let gus: Someone
let stranger: Someone
let board: string
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  gus = new Someone(house, 'gus')
  stranger = new Someone(house, 'stranger')
  await alice.signUp()
  board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
  await alice.invite(gus, board, 'viewer')
})
afterAll(() => house.close())

test('the policy lets nothing leave the page’s own origin', async () => {
  const { headers } = await stranger.send('/healthz')
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self' data:;" +
      "connect-src 'self';worker-src 'self' blob:;object-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'self'",
  )
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('strict-transport-security')).toBeNull()
})

test('no page may frame us, but what is shown by a link to whoever has it', async () => {
  const framing = async (path: string) => {
    const { headers } = await stranger.send(path, { headers: { accept: 'text/html' } })
    const ancestors = /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1]
    return [ancestors, headers.get('x-frame-options')]
  }
  for (const path of [
    '/',
    '/board/b1',
    '/join',
    '/review/s1',
    '/account',
    '/embed',
    '/embed/a/b',
    '/nowhere',
    '/healthz',
  ])
    expect([path, await framing(path)]).toEqual([path, ["'none'", 'DENY']])
  expect(await framing('/embed/secret')).toEqual(['*', null])
  const { headers } = await stranger.send('/embed/secret')
  expect(headers.get('content-security-policy')).toContain("connect-src 'self';")
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

test('a HEAD of a call is no fault of ours', async () => {
  expect((await fetch(`${house.url}/trpc/account.me`, { method: 'HEAD' })).status).toBeLessThan(500)
})

describe('for whoever runs it', () => {
  test('it lives and is ready', async () => {
    expect((await stranger.send('/healthz')).body).toEqual({ ok: true })
    expect((await stranger.send('/readyz')).body).toEqual({ ok: true })
  })

  test('figures are for this machine, or for a token of whoever administers', async () => {
    await alice.api.account.me.query()
    const here = await stranger.send('/metrics')
    const figures = new TextDecoder().decode(here.body as Uint8Array)
    expect(figures).toMatch(
      /parley_http_request_seconds_count\{method="GET",route="\/trpc\/:path",status="200"\}/,
    )
    expect(figures).not.toMatch(new RegExp(board))
    const byProxy = { 'x-forwarded-for': '203.0.113.7' }
    expect(await stranger.send('/metrics', { headers: byProxy })).toMatchObject({
      status: 403,
      code: 'notAllowed',
    })
    const { token } = await alice.api.account.createToken.mutate({ name: 'prometheus' })
    const headers = { ...byProxy, authorization: `Bearer ${token}` }
    expect((await stranger.send('/metrics', { headers })).code).toBe('ok')
    const guests = { ...byProxy, authorization: `Bearer ${gus.token}` }
    expect((await stranger.send('/metrics', { headers: guests })).code).toBe('notAllowed')
  })
})

describe('foreign pages', () => {
  test('cannot use a browser that is signed in', async () => {
    const headers = { origin: 'https://evil.example' }
    const answer = await alice.send('/trpc/account.signOut', { method: 'POST', headers })
    expect(answer).toMatchObject({ status: 403, code: 'foreignOrigin' })
    expect((await alice.api.account.me.query()).person).not.toBeNull()
  })

  test('cannot pass for this machine under a name that points to it, to change or to read along', async () => {
    const { port } = new URL(house.url)
    const host = `evil.example:${port}`
    const said = async (method: string, path: string, headers: object) =>
      (await ask(house, { method, path, headers })).body
    const sent = { host, origin: `http://${host}` }
    expect(await said('POST', '/trpc/account.signOut', sent)).toContain('foreignOrigin')
    expect(await said('GET', '/metrics', { host })).toContain('notAllowed')
    expect(await said('GET', '/metrics', { host: `localhost:${port}` })).toContain(
      'parley_http_request_seconds',
    )
  })
})

describe('a change too large for a frame', () => {
  const put = (who: Someone, body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string> = {}) =>
    who.send(`/boards/${board}/updates`, {
      method: 'PUT',
      body,
      headers: { 'content-type': 'application/octet-stream', ...headers },
    })
  const updateTo = (title: string) => new Uint8Array(renameUpdate(new Uint8Array([0, 0]), title))

  test('comes by PUT and is there for all', async () => {
    const update = updateTo('By PUT')
    expect((await put(alice, update)).code).toBe('ok')
    const { seq } = await alice.api.boards.validate.query({ board })
    expect(seq).toBe(2)
  })

  test('is refused from viewers, strangers, and browsers on foreign pages', async () => {
    const update = updateTo('Not so')
    expect(await put(gus, update)).toMatchObject({ status: 403, code: 'notAllowed' })
    expect(await put(stranger, update)).toMatchObject({ status: 401, code: 'signedOut' })
    expect(await put(alice, update, { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
      code: 'foreignOrigin',
    })
    const elsewhere = await alice.send('/boards/none/updates', {
      method: 'PUT',
      body: update,
      headers: { 'content-type': 'application/octet-stream' },
    })
    expect(elsewhere).toMatchObject({ status: 404, code: 'notHere' })
  })

  test('is not read where it comes from a commenter', async () => {
    const cora = new Someone(house, 'cora')
    await alice.invite(cora, board, 'commenter')
    const rubbish = new Uint8Array([1, 2, 3, 255])
    expect(await put(cora, rubbish)).toMatchObject({ status: 403, code: 'notAllowed' })
  })

  test('is refused when it is none', async () => {
    expect(await put(alice, new Uint8Array([1, 2, 3, 255]))).toMatchObject({ status: 400, code: 'badInput' })
    const answer = await put(alice, '{}', { 'content-type': 'application/json' })
    expect(answer).toMatchObject({ status: 400, code: 'badInput' })
    expect(await put(alice, new Uint8Array(50_000_001))).toMatchObject({ status: 413, code: 'tooLarge' })
  })
})

describe('pictures', () => {
  const red = () => sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })
  const put = (who: Someone, body: Uint8Array<ArrayBuffer>, type = 'image/png', on = board) =>
    who.send(`/assets?board=${on}`, { method: 'PUT', body, headers: { 'content-type': type } })

  test('are drawn anew, so that nothing travels along', async () => {
    const withPlace = await red()
      .withExif({ IFD0: { Copyright: 'secret place' } })
      .jpeg()
      .toBuffer()
    expect(withPlace.includes('secret place')).toBe(true)
    const kept = await put(alice, new Uint8Array(withPlace), 'image/jpeg')
    expect(kept.body).toMatchObject({ type: 'image/jpeg', w: 40, h: 20 })
    const { url } = kept.body as { url: string }
    expect(url).toMatch(/^\/assets\/[0-9a-f]{64}$/)
    const seen = await gus.send(url)
    expect(seen.headers.get('content-type')).toBe('image/jpeg')
    expect(seen.headers.get('cache-control')).toMatch(/immutable/)
    expect(seen.headers.get('content-security-policy')).toMatch(/sandbox/)
    expect(Buffer.from(seen.body as Uint8Array).includes('secret place')).toBe(false)
    expect((await stranger.send(url)).code).toBe('signedOut')
  })

  test.each(['png', 'webp', 'gif'] as const)('%s is one', async (kind) => {
    const bytes = await red().toFormat(kind).toBuffer()
    expect((await put(alice, new Uint8Array(bytes))).body).toMatchObject({ type: `image/${kind}` })
  })

  test('a drawing that can run scripts is none, whatever it calls itself', async () => {
    const svg = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    )
    for (const type of ['image/svg+xml', 'image/png'])
      expect(await put(alice, svg, type)).toMatchObject({ status: 400, code: 'badInput' })
  })

  test('a damaged or too large one is refused', async () => {
    const bytes = await red().png().toBuffer()
    expect((await put(alice, new Uint8Array(bytes.subarray(0, 60)))).code).toBe('badInput')
    expect(await put(alice, new Uint8Array(10_000_001))).toMatchObject({ status: 413, code: 'tooLarge' })
  })

  test('of somebody who brings many do not keep a colleague waiting', async () => {
    const large = { width: 2_500, height: 2_000, channels: 3, background: 'blue' } as const
    const many = new Uint8Array(await sharp({ create: large }).png().toBuffer())
    const bob = new Someone(house, 'bob')
    await alice.invite(bob, board, 'editor')
    const done: string[] = []
    const hers = Array.from({ length: 12 }, () => put(alice, many).then(() => done.push('alice')))
    await Promise.race(hers)
    await put(bob, new Uint8Array(await red().png().toBuffer())).then(() => done.push('bob'))
    expect(done.indexOf('bob')).toBeLessThan(6)
    await Promise.all(hers)
  })

  test('are put by those who may edit the board', async () => {
    const bytes = new Uint8Array(await red().png().toBuffer())
    expect((await put(gus, bytes)).code).toBe('notAllowed')
    expect((await put(alice, bytes, 'image/png', 'none')).code).toBe('notHere')
    expect((await put(stranger, bytes)).code).toBe('signedOut')
  })

  test('are for those who may read a board that has them, also one they were copied to', async () => {
    const there = (await alice.api.boards.create.mutate({ title: 'Summer' })).board
    const blue = sharp({ create: { width: 9, height: 9, channels: 3, background: 'blue' } })
    const bytes = new Uint8Array(await blue.png().toBuffer())
    const { url } = (await put(alice, bytes, 'image/png', there)).body as { url: string }
    expect((await alice.send(url)).code).toBe('ok')
    expect(await gus.send(url)).toMatchObject({ status: 404, code: 'noSuchCall' })

    const doc = newDoc()
    addDrawing({ doc, origin: {} }, 'asset:a', { type: 'image', props: { src: url, w: 9, h: 9 } })
    await alice.send(`/boards/${board}/updates`, {
      method: 'PUT',
      body: new Uint8Array(encodeStateAsUpdate(doc)),
      headers: { 'content-type': 'application/octet-stream' },
    })
    expect((await gus.send(url)).code).toBe('ok')
  })

  test('are not shown to a guest who merely knows what one is called and writes that on a board of his own', async () => {
    const [theirs, his] = await Promise.all(
      ['Theirs', 'His'].map(async (title) => (await alice.api.boards.create.mutate({ title })).board),
    )
    if (theirs === undefined || his === undefined) throw new Error('no boards')
    const omar = new Someone(house, 'omar')
    await alice.invite(omar, his, 'editor')
    const grey = sharp({ create: { width: 9, height: 9, channels: 3, background: 'grey' } })
    const bytes = new Uint8Array(await grey.png().toBuffer())
    const { url } = (await put(alice, bytes, 'image/png', theirs)).body as { url: string }
    const bring = (who: Someone, id: string) => {
      const doc = newDoc()
      addDrawing({ doc, origin: {} }, id, { type: 'image', props: { src: url, w: 9, h: 9 } })
      return who.send(`/boards/${his}/updates`, {
        method: 'PUT',
        body: new Uint8Array(encodeStateAsUpdate(doc)),
        headers: { 'content-type': 'application/octet-stream' },
      })
    }
    expect((await bring(omar, 'asset:guessed')).code).toBe('ok')
    expect(await omar.send(url)).toMatchObject({ status: 404, code: 'noSuchCall' })
    await bring(alice, 'asset:copied')
    expect((await omar.send(url)).code).toBe('ok')
  })

  test('the same picture put on two boards is there for the guests of both', async () => {
    const there = (await alice.api.boards.create.mutate({ title: 'Summer' })).board
    const eva = new Someone(house, 'eva')
    await alice.invite(eva, there, 'editor')
    const green = sharp({ create: { width: 9, height: 9, channels: 3, background: 'green' } })
    const bytes = new Uint8Array(await green.png().toBuffer())
    await put(alice, bytes)
    const { url } = (await put(eva, bytes, 'image/png', there)).body as { url: string }
    expect([(await gus.send(url)).code, (await eva.send(url)).code]).toEqual(['ok', 'ok'])
  })

  test('that were never put are not there', async () => {
    expect((await alice.send(`/assets/${'0'.repeat(64)}`)).status).toBe(404)
  })
})

test('nobody’s body is waited for who may not write', async () => {
  const { hostname, port } = new URL(house.url)
  /** The answer to a request whose body never comes whole. */
  const early = (path: string, method: string, type: string, token?: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        origin: house.url,
        'content-type': type,
        'content-length': 9_000_000,
        ...(token && { authorization: `Bearer ${token}` }),
      }
      const asked = request({ hostname, port, path, method, headers }, (answer) => {
        resolve(answer.statusCode)
        asked.destroy()
      })
      asked.on('error', reject)
      asked.write(Buffer.alloc(500_000))
    })
  const ways = [
    [`/boards/${board}/updates`, 'PUT', 'application/octet-stream'],
    [`/assets?board=${board}`, 'PUT', 'image/png'],
    ['/trpc/boards.import', 'POST', 'application/json'],
  ] as const
  for (const [path, method, type] of ways) {
    expect([path, await early(path, method, type)]).toEqual([path, 401])
    expect([path, await early(path, method, type, gus.token)]).toEqual([path, 403])
  }
})

test('an address that is none is told in the words of the API', async () => {
  expect(await stranger.send('/trpc/boards.burn')).toMatchObject({ status: 404, code: 'noSuchCall' })
  expect(await stranger.send('/nothing/here.js')).toMatchObject({ status: 404, code: 'noSuchCall' })
  const broken = { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }
  expect(await stranger.send('/trpc/account.signIn', broken)).toMatchObject({ status: 400, code: 'badInput' })
})

test('ten calls in one request are answered, more are not', async () => {
  const batch = (calls: number) => `/trpc/${Array(calls).fill('account.me').join(',')}?batch=1`
  expect((await alice.send(batch(10))).body).toHaveLength(10)
  expect(await alice.send(batch(11))).toMatchObject({ status: 400 })
  expect(await alice.send(batch(60))).toMatchObject({ status: 400 })
})

test('what gus asks takes nothing from a colleague at the same address', async () => {
  const left = async (who: Someone) =>
    Number((await who.call('account.me', 'query', undefined)).headers.get('x-ratelimit-remaining'))
  const before = await left(alice)
  const his = await left(gus)
  for (let n = 0; n < 20; n += 1) await left(gus)
  expect(await left(gus)).toBe(his - 21)
  expect(await left(alice)).toBe(before - 1)
})

test('a port that is taken is told in one line', async () => {
  const other = createServer()
  await new Promise<void>((done) => void other.listen(0, '127.0.0.1', done))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(openHouse({ PORT: String(port) })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`)
  other.close()
})

test('an open connection does not hold up the end', async () => {
  const own = await openHouse()
  const socket = connect(Number(new URL(own.url).port), '127.0.0.1')
  await new Promise((done) => socket.once('connect', done))
  const closed = new Promise((done) => socket.once('close', () => done('closed')))
  socket.on('error', () => undefined)
  await own.close()
  expect(await closed).toBe('closed')
})
