import type { FastifyInstance, FastifyRequest } from 'fastify'
import { canInWorkspace } from '@parley/model/access.ts'
import { Problem } from '../api/problem.ts'
import { isLoopback } from '../config.ts'
import type { Store } from '../store/store.ts'
import type { Boards, Gate } from '../sync/door.ts'
import { credentialsOf } from './asking.ts'
import type { Metrics } from './metrics.ts'

type Parts = { store: Store; boards: Pick<Boards, 'trouble'>; gate: Gate; metrics: Metrics }

/** For whoever runs Parley: does it live, can it work, how does it fare. */
export function addHealth(routes: FastifyInstance, { store, boards, gate, metrics }: Parts): void {
  routes.get('/healthz', () => ({ ok: true }))

  routes.get('/readyz', async (_request, reply) => {
    const says = boards.trouble() ?? (await databaseTrouble(store))
    return says === undefined ? { ok: true } : reply.code(503).send({ ok: false, says })
  })

  routes.get('/metrics', async (request, reply) => {
    if (!(await mayMeasure(request, gate))) throw new Problem('notAllowed')
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
}

const away = 'The database does not answer.'
/** Whoever asks whether we can work does not wait much longer for an answer. */
const patienceMs = 2_000

const databaseTrouble = (store: Store): Promise<string | undefined> =>
  Promise.race([
    store.people.count().then(
      () => undefined,
      () => away,
    ),
    new Promise<string>((resolve) => setTimeout(() => resolve(away), patienceMs).unref()),
  ])

const forwarding = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'] as const

/** This machine itself (not a proxy on it, which speaks for anybody), or the token of somebody who administers. */
async function mayMeasure(request: FastifyRequest, gate: Gate): Promise<boolean> {
  const { token } = credentialsOf(request)
  if (token) return canInWorkspace((await gate.identify({ token }))?.standing, 'administer')
  const from = request.socket.remoteAddress?.replace('::ffff:', '') ?? ''
  // A foreign name that was made to point here would let a foreign page read along (DNS rebinding).
  const name = request.hostname.replace(/^\[|\]$/g, '')
  return (
    isLoopback(from) &&
    (!name || isLoopback(name)) &&
    forwarding.every((header) => request.headers[header] === undefined)
  )
}
