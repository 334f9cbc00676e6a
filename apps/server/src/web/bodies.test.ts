import { request, type ClientRequest } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openHouse, Someone, type House } from '../cast.ts'
import type { Person } from '../sync/door.ts'
import { createBodies } from './bodies.ts'

let house: House
let board: string
const people = new Map<string, Someone>()
const sending: ClientRequest[] = []
beforeAll(async () => {
  house = await openHouse()
  for (const name of ['alice', 'eve', 'bob', 'dora']) people.set(name, new Someone(house, name))
  const owner = somebody('alice')
  await owner.signUp()
  board = (await owner.api.boards.create.mutate({ title: 'Spring' })).board
  for (const name of ['eve', 'bob']) await owner.invite(somebody(name), board, 'editor')
  await owner.invite(somebody('dora'), board, 'commenter')
})
afterEach(() => {
  for (const one of sending.splice(0)) one.destroy()
})
afterAll(() => house.close())

function somebody(name: string): Someone {
  const found = people.get(name)
  if (!found) throw new Error(name)
  return found
}

/** Begins to send as much and never ends: the answer, or that none comes while the server waits for the rest. */
function begins(name: string, bytes: number | 'unsaid'): Promise<number> {
  const { hostname, port } = new URL(house.url)
  const headers = {
    authorization: `Bearer ${somebody(name).token ?? ''}`,
    'content-type': 'application/octet-stream',
    ...(bytes === 'unsaid' ? { 'transfer-encoding': 'chunked' } : { 'content-length': bytes }),
  }
  return new Promise((answered) => {
    const path = `/boards/${board}/updates`
    const sent = request({ hostname, port, path, method: 'PUT', headers }, ({ statusCode = 0 }) =>
      answered(statusCode),
    )
    sending.push(sent)
    sent.on('error', () => undefined)
    sent.write(Buffer.alloc(1_000))
    // What is taken in is answered by nothing: by then she would have been refused.
    void somebody(name)
      .api.account.me.query()
      .then(() => somebody(name).api.account.me.query())
      .then(() => answered(0))
  })
}

test('eve keeps the server waiting for two large changes and no third; bob sends his, and dora, who may comment, none', async () => {
  expect(await begins('eve', 50_000_000)).toBe(0)
  expect(await begins('eve', 'unsaid')).toBe(0)
  expect(await begins('eve', 50_000_000)).toBe(429)
  expect(await begins('eve', 1_000_000)).toBe(0)
  expect(await begins('bob', 50_000_000)).toBe(0)
  expect(await begins('dora', 50_000_000)).toBe(403)
  for (const one of sending.splice(0)) one.destroy()
  await expect.poll(() => begins('eve', 50_000_000)).toBe(0)
})

/** A small body that may be 50 MB long, for all that it says. */
function sends(port: number, onAnswer: (status: number) => void = () => undefined): ClientRequest {
  const headers = { 'transfer-encoding': 'chunked' }
  const sent = request({ host: '127.0.0.1', port, method: 'PUT', headers }, ({ statusCode = 0 }) =>
    onAnswer(statusCode),
  )
  sending.push(sent)
  sent.on('error', () => undefined).end('x')
  return sent
}
const answerOf = (port: number) => new Promise<number>((answered) => void sends(port, answered))
/** Something that comes to pass when the test says so. */
function aMoment() {
  let come = () => {}
  const comes = new Promise<void>((resolve) => (come = resolve))
  return { come, comes }
}
const linesTo = ({ server }: FastifyInstance) =>
  new Promise<number>((answered) => server.getConnections((_fault, count) => answered(count)))

test.each(['while it is asked who she is', 'while her change is worked on'])(
  'eve, whose lines break %s, has her room again',
  async (when) => {
    const app = Fastify()
    const isEarly = when === 'while it is asked who she is'
    const [bothThere, goesOn] = [aMoment(), aMoment()]
    let there = 0
    const waits = () => (++there === 2 && bothThere.come(), goesOn.comes)
    const identify = async (): Promise<Person> => {
      if (isEarly) await waits()
      return { id: 'eve', name: 'Eve', colour: 1, guest: true, standing: 'guest' }
    }
    const bodies = createBodies(app, { identify })
    const onRequest = (asked: FastifyRequest) => bodies.need(asked)
    app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    app.put('/', { bodyLimit: 50_000_000, onRequest }, async () => (isEarly || (await waits()), {}))
    const port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
    const both = [sends(port), sends(port)]
    await bothThere.comes
    for (const one of both) one.destroy()
    await expect.poll(() => linesTo(app)).toBe(0)
    goesOn.come()
    await expect.poll(() => answerOf(port)).toBe(200)
    await app.close()
  },
)
