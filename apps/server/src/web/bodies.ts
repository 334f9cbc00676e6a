import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../api/problem.ts'
import type { Gate } from '../sync/door.ts'
import { countedAs } from './asking.ts'

/** What one person, and all together, may have on their way in at a time: more would fill the memory. */
const [bytesEach, bytesOfAll] = [120_000_000, 400_000_000]

/** Large bodies while they arrive. Ask for room in `onRequest`, once it is known that she may send one. */
export type Bodies = { need(request: FastifyRequest): Promise<void> }

export function createBodies(app: FastifyInstance, gate: Gate): Bodies {
  const underWay = new Map<FastifyRequest, { who: string; bytes: number }>()
  const sum = (who?: string): number =>
    [...underWay.values()].reduce(
      (all, one) => all + (who === undefined || one.who === who ? one.bytes : 0),
      0,
    )
  app.addHook('onResponse', async (request) => void underWay.delete(request))
  app.addHook('onRequestAbort', async (request) => void underWay.delete(request))
  return {
    async need(request) {
      const who = await countedAs(request, gate)
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
