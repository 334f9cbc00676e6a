import { PassThrough, type Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { noteDone } from '../api/calls-audited.ts'
import { needRight } from '../api/consumers-rights.ts'
import { Problem } from '../api/problem.ts'
import type { House } from '../api/house.ts'
import { ImportRefused } from '../consumers/import-refused.ts'
import { TooLong, type What } from '../consumers/parts.ts'
import type { Person } from '../sync/door.ts'
import { credentialsOf, writerOf } from './asking.ts'

const What = z.enum(['people', 'purchases'])
/** A part of the address that is JSON. */
const written = <T>(as: z.ZodType<T>) =>
  z
    .string()
    .max(20_000)
    .transform((text, context): T => {
      try {
        return as.parse(JSON.parse(text))
      } catch {
        context.addIssue({ code: 'custom', message: 'is not what it should be' })
        return z.NEVER
      }
    })
const Name = z.string().max(1_000)
const Query = z.object({
  /** How much is there already, in bytes. */
  from: z.coerce.number().int().min(0).default(0),
  /** More is to come: it is only kept. */
  more: z.literal(['1', 'true']).optional(),
  /** What our columns are called in the file. */
  map: written(z.record(z.string().max(200), Name)).default({}),
  /** Columns of the file that are not to be kept. */
  leave: written(z.array(Name)).default([]),
  /** What all of the people are, for a list that does not say. */
  type: z.enum(['customer', 'prospect']).optional(),
  /** The category of all of the purchases, likewise. */
  category: z.string().trim().min(1).max(200).optional(),
})
const badQuery = 'The address says something that cannot be: from, more, map, leave, type or category.'

type Doors = Pick<House, 'consumers' | 'store' | 'gate' | 'auditing'>
type Asked = { Params: { dataSet: string; what: string }; Body: unknown }
type Fetched = { Params: { dataSet: string; token: string } }

/** Lists of people and purchases on their way in, a piece at a time if need be. */
export function addDataSets(routes: FastifyInstance, doors: Doors): void {
  const { consumers } = doors
  const busy = new Set<string>()
  const part = '/data-sets/:dataSet/part/:what'
  routes.addContentTypeParser(['text/csv', 'text/plain'], (_request, body, done) => done(null, body))
  const onRequest = (request: FastifyRequest<Asked>) => needRightBy(request, doors)

  routes.get<Asked>(part, { onRequest }, async ({ params: { dataSet, what } }) => ({
    at: consumers.parts.at(dataSet, whatOf(what)),
    busy: busy.has(`${dataSet} ${what}`),
  }))

  routes.delete<Asked>(part, { onRequest }, async ({ params: { dataSet, what } }) => {
    if (busy.has(`${dataSet} ${what}`)) throw new Problem('importGoesOn')
    consumers.parts.drop(dataSet, whatOf(what))
    return {}
  })

  routes.put<Asked>('/data-sets/:dataSet/:what', { onRequest }, async (request) => {
    const key = `${request.params.dataSet} ${request.params.what}`
    if (busy.has(key)) throw new Problem('importGoesOn')
    busy.add(key)
    try {
      return await take(request, doors)
    } finally {
      busy.delete(key)
    }
  })
}

/** Whole bases on their way out, each by an address that leads there once. */
export function addExports(routes: FastifyInstance, doors: Doors): void {
  const { consumers } = doors
  routes.get<Fetched>('/data-sets/:dataSet/export/:token', async (request, reply) => {
    const { dataSet, token } = request.params
    await needRightBy(request, doors)
    const what = consumers.exports.take(dataSet, token)
    if (!what) throw new Problem('noSuchCall')
    const out = new PassThrough()
    consumers.exports.write(dataSet, what, out).catch((fault: unknown) => {
      request.log.info({ err: fault, dataSet }, 'An export was broken off')
      out.destroy()
    })
    return reply
      .type('text/csv; charset=utf-8')
      .headers({
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="${what}.csv"`,
      })
      .send(out)
  })
}

const whatOf = (what: string): What => {
  const read = What.safeParse(what)
  if (!read.success) throw new Problem('noSuchCall')
  return read.data
}

async function take(request: FastifyRequest<Asked>, doors: Doors): Promise<object> {
  const { consumers, auditing } = doors
  const { dataSet } = request.params
  const what = whatOf(request.params.what)
  const query = Query.safeParse(request.query)
  if (!query.success) throw new Problem('badInput', badQuery)
  const { from, more, map, leave, type, category } = query.data
  const body = bytesOf(request.body)
  if (from > 0 && from !== consumers.parts.at(dataSet, what)) throw new Problem('importAt')
  try {
    await consumers.parts.add(dataSet, what, from, body)
    // A list may be long on its way: her right may have ended meanwhile.
    await needRightBy(request, doors)
    if (more) return { at: consumers.parts.at(dataSet, what) }
    const {
      rows,
      refused,
      more: left,
    } = await consumers.import(dataSet, what, { map, leave, all: { type, category } })
    const person = await writerOf(request, doors.gate)
    const call = { path: 'consumers.import', person: person.id, address: request.ip, touched: {} }
    await noteDone(auditing, { ...call, input: { dataSet, what } }, undefined)
    return { rows, refused, more: left }
  } catch (fault) {
    if (fault instanceof ImportRefused) throw new Problem('importRefused', fault.message)
    if (request.raw.destroyed && !request.raw.complete) throw new Problem('badInput', 'The line broke.')
    if (fault instanceof TooLong) throw new Problem('tooLarge', 'A file may have 2 GB.')
    throw fault
  }
}

function bytesOf(body: unknown): Readable {
  if (typeof body === 'object' && body !== null && 'pipe' in body) return body as Readable
  throw new Problem('badInput', 'Send the list as text/csv.')
}

/** Nobody's list is taken in before it is known that she has the right to the data set. */
async function needRightBy(
  request: FastifyRequest<{ Params: { dataSet: string } }>,
  { store, gate }: Doors,
): Promise<void> {
  await needRight({ store, person: await personOf(request, gate) }, request.params.dataSet)
}

async function personOf(request: FastifyRequest, gate: Doors['gate']): Promise<Person> {
  if (request.method !== 'GET') return writerOf(request, gate)
  const person = await gate.identify(credentialsOf(request))
  if (!person) throw new Problem('signedOut')
  return person
}
