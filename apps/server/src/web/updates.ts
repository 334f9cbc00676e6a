import type { FastifyInstance } from 'fastify'
import { limits } from '@parley/model/wire.ts'
import { Problem } from '../api/problem.ts'
import type { Boards, Gate } from '../sync/door.ts'
import { needWriter, writerOf } from './asking.ts'
import type { Bodies } from './bodies.ts'

type Doors = { boards: Pick<Boards, 'apply'>; gate: Gate }
type Asked = { Params: { board: string }; Body: unknown }

/** PUT /boards/<id>/updates: a change too large for a frame, such as a long spell offline. Guarded like any other. */
export function addUpdates(routes: FastifyInstance, { boards, gate }: Doors, bodies: Bodies): void {
  routes.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  routes.put<Asked>(
    '/boards/:board/updates',
    {
      bodyLimit: limits.updateBodyBytes,
      // Whose role does not let her write sends nothing that would have to be read to be refused.
      onRequest: async (request) => {
        await needWriter(request, gate, request.params.board, 'edit')
        await bodies.need(request)
      },
    },
    async (request) => {
      const person = await writerOf(request, gate)
      if (!Buffer.isBuffer(request.body))
        throw new Problem('badInput', 'Send the update as application/octet-stream.')
      await boards.apply(request.params.board, person, new Uint8Array(request.body))
      return {}
    },
  )
}
