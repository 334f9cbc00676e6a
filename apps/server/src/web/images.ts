import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { limits } from '@parley/model/wire.ts'
import { OwnLanes } from '../api/own-lanes.ts'
import { Problem } from '../api/problem.ts'
import type { Pictures } from '../access/pictures.ts'
import { Lanes } from '../store/lanes.ts'
import type { Store } from '../store/store.ts'
import type { Gate } from '../sync/door.ts'
import { credentialsOf, needWriter, writerOf } from './asking.ts'
import type { Bodies } from './bodies.ts'
import { pictureBytes, redraw } from './picture.ts'

type Doors = { store: Store; gate: Gate; pictures: Pictures }
type Asked = { Querystring: { board?: unknown }; Body: unknown }

const forOneYear = 'private, max-age=31536000, immutable'

/** Pictures on a board: PUT /assets?board=<id> keeps one, GET /assets/<hash> shows it. */
export function addImages(routes: FastifyInstance, { store, gate, pictures }: Doors, bodies: Bodies): void {
  routes.addContentTypeParser(/^image\//, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  const boardOf = ({ query: { board } }: FastifyRequest<Asked>) => (typeof board === 'string' ? board : '')
  const onRequest = async (request: FastifyRequest<Asked>) => {
    await needWriter(request, gate, boardOf(request), 'edit')
    await bodies.need(request)
  }
  // Drawing takes the threads that passwords and files need too.
  const drawing = new Lanes(2)
  // One after the other: however many somebody brings, a colleague's waits for one of them.
  const hers = new OwnLanes(1)

  routes.put<Asked>('/assets', { bodyLimit: pictureBytes, onRequest }, async (request) => {
    const person = await writerOf(request, gate)
    const board = boardOf(request)
    const { body } = request
    if (!Buffer.isBuffer(body)) throw new Problem('badInput', 'Send the picture itself as the body.')
    const { type, bytes, w, h } = await hers.take(person.id, () => drawing.take(() => redraw(body)))
    // A body may be long on its way, and wait to be drawn: her link may have ended meanwhile.
    await needWriter(request, gate, board, 'edit')
    const hash = createHash('sha256').update(bytes).digest('hex')
    const asset = { hash, type, bytes, board, person: person.id, created_at: Date.now() }
    if (!(await store.assets.put(asset, limits.pictureBytes))) throw new Problem('manyPictures')
    return { hash, url: `/assets/${hash}`, type, w, h }
  })

  routes.get<{ Params: { hash: string } }>('/assets/:hash(^[0-9a-f]{64}$)', async (request, reply) => {
    const person = await gate.identify(credentialsOf(request))
    if (!person) throw new Problem('signedOut')
    const found = await store.assets.byHash(request.params.hash)
    // One that is not for her and one that is not there sound alike.
    if (!found || !(await pictures.shownTo(person, found))) throw new Problem('noSuchCall')
    return reply
      .type(found.type)
      .headers({ 'cache-control': forOneYear, 'content-security-policy': "default-src 'none'; sandbox" })
      .send(Buffer.from(found.bytes))
  })
}
