import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { House } from '../api/house.ts'
import type { Config } from '../config.ts'
import { countedAs } from './asking.ts'
import { createBodies } from './bodies.ts'
import { addCalls } from './calls.ts'
import { answerFaults, answerUnread, plainly } from './faults.ts'
import { headers } from './headers.ts'
import { addDataSets, addExports } from './data-sets.ts'
import { addHealth } from './health.ts'
import type { Live } from './live.ts'
import { addImages } from './images.ts'
import { loggable } from './log.ts'
import type { Metrics } from './metrics.ts'
import { addPages } from './pages.ts'
import { addListening } from '../listening/listen.ts'
import { trustIn } from './proxies.ts'
import { noteRefusals } from './refused.ts'
import { addUpdates } from './updates.ts'

type Parts = {
  house: House
  live: Live
  config: Config
  log: Logger
  metrics: Metrics
  clientDir: string
}

/** Far above what people and honest scripts need, and far below what would starve the others. */
const requestsPerMinute = 6_000

/** The web server, whole and not yet listening. */
export function createHttp({ house, live, config, log, metrics, clientDir }: Parts): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustIn(config.trustProxy),
    forceCloseConnections: true,
    // Batched calls are one long path.
    routerOptions: { maxParamLength: 5_000 },
    requestTimeout: 300_000,
    // A question to a data set stands in the address, whole, and those of other segments beside it.
    http: { maxHeaderSize: 65_536 },
    frameworkErrors: answerUnread,
  })
  // A client that is slow with its headers only holds a socket that others need.
  app.server.headersTimeout = 15_000
  noteRequests(app, metrics)
  answerFaults(app, plainly)
  noteRefusals(app, house)
  app.register(helmet, headers(config))
  app.register(cookie)
  app.register(async (routes) => {
    // Files are packed when they are built; a board as a plan file is worth packing when it is asked for.
    await routes.register(compress, { threshold: 4_096 })
    await routes.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: '1 minute',
      keyGenerator: (request) => countedAs(request, house.gate),
    })
    const bodies = createBodies(routes, house.gate)
    addCalls(routes, house, config, bodies)
    addUpdates(routes, house, bodies)
    addImages(routes, house, bodies)
    addListening(routes, house)
    // A list arrives as it is, unread: that holds for these addresses alone.
    routes.register(async (lists) => addDataSets(lists, house))
    addExports(routes, house)
  })
  app.register(async (routes) => addHealth(routes, { ...house, metrics }))
  addPages(app, clientDir)
  app.server.on('upgrade', (request, socket, head) =>
    (listens(request) ? live : house.boards).upgrade(request, socket, head),
  )
  return app
}

/** Whoever comes to the calls by a socket wants to be told of news; all other sockets are for boards. */
const listens = ({ url }: { url?: string | undefined }): boolean =>
  url === '/trpc' || url?.startsWith('/trpc?') === true

function noteRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request
    const status = reply.statusCode
    metrics.answered(method, routeOptions.url ?? 'none', status, reply.elapsedTime / 1000)
    const level = status >= 500 ? 'error' : status >= 400 ? 'info' : 'debug'
    const ms = Math.round(reply.elapsedTime)
    request.log[level]({ method, path: loggable(request.url), status, ms }, 'Answered')
  })
}
