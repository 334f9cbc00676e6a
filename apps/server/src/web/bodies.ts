import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../api/problem.ts'
import type { Gate } from '../sync/door.ts'
import { countedAs } from './asking.ts'

/** What one person, and all together, may have on their way in at a time: more would fill the memory. */
const [bytesEach, bytesOfAll] = [120_000_000, 400_000_000]

/** Large bodies while they arrive. Ask for room in `onRequest`, once it is known that she may send one. */
export type Bodies = { need(request: FastifyRequest): Promise<void> }

export function createBodies(app: FastifyInstance, gate: Pick<Gate, 'identify'>): Bodies {
  const underWay = new Map<FastifyRequest, { who: string; bytes: number }>()
  const sum = (who?: string): number =>
    [...underWay.values()].reduce(
      (all, one) => all + (who === undefined || one.who === who ? one.bytes : 0),
      0,
    )
  const leaves = async (request: FastifyRequest) => void underWay.delete(request)
  // An answer is made also for whoever has hung up meanwhile; that it was sent is then never told.
  app.addHook('onSend', leaves)
  app.addHook('onRequestAbort', leaves)
  return {
    async need(request) {
      const who = await countedAs(request, gate)
      // Who hung up while it was asked who she is comes to an end that nobody hears of any more.
      if (request.raw.destroyed) throw new Problem('badInput')
      const bytes = lengthOf(request)
      if (sum(who) + bytes > bytesEach || sum() + bytes > bytesOfAll) throw new Problem('tooFast')
      underWay.set(request, { who, bytes })
    },
  }
}

/** One that does not say how long it is may be as long as any here. */
function lengthOf({ headers, routeOptions }: FastifyRequest): number {
  const most = routeOptions.bodyLimit ?? 0
  const said = Number(headers['content-length'] ?? most)
  return Math.min(Number.isFinite(said) ? said : most, most)
}
