import { fastifyRequestHandler } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { canInWorkspace } from '@parley/model/access.ts'
import { limits } from '@parley/model/wire.ts'
import { deviceCookie, deviceMs } from '../access/device.ts'
import { networkOf } from '../access/network.ts'
import { hashOf } from '../access/secrets.ts'
import { cookieName, sessionIn, sessionMs } from '../access/sessions.ts'
import { Problem } from '../api/problem.ts'
import { appRouter } from '../api/router.ts'
import type { Context, House } from '../api/house.ts'
import { tongueAsked } from '../api/tongues.ts'
import type { Config } from '../config.ts'
import { credentialsOf, refuseForeign } from './asking.ts'
import type { Bodies } from './bodies.ts'
import { answerFaults, asTrpc } from './faults.ts'

/** More in one request would hold up everybody else's; the page sends its calls one by one. */
const mostCalls = 10
const callBytes = 1_000_000
/** A plan file, and the braces around it. */
const importBytes = limits.planFileBytes + 1_000

type Failed = {
  error: Error & { code: string }
  req: FastifyRequest
  ctx: Context | undefined
  path: string | undefined
}

/** The tRPC calls. Only a call that brings a plan file may be as large as one. */
export function addCalls(app: FastifyInstance, house: House, config: Config, bodies: Bodies): void {
  app.register(async (routes) => {
    answerFaults(routes, asTrpc)
    routes.addHook('onRequest', async (request) => refuseForeign(request, config))
    // What one may see now, in her language, is kept by no browser and no proxy for later or for others.
    routes.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))
    // tRPC parses bodies itself, and says so when one is no JSON. What a form of another page can send is not read at all.
    routes.removeAllContentTypeParsers()
    routes.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    )
    const createContext = contextFor(house, config)
    const answer = (path: string, req: FastifyRequest, res: FastifyReply) =>
      fastifyRequestHandler({
        router: appRouter,
        maxBatchSize: mostCalls,
        createContext,
        onError: noteFailure,
        req,
        res,
        path,
      })

    routes.route<{ Params: { path: string } }>({
      method: ['GET', 'POST'],
      url: '/trpc/:path',
      bodyLimit: callBytes,
      // A call answers with more than a head: Fastify's own route for HEAD would fail on it.
      exposeHeadRoute: false,
      handler: (request, reply) => answer(request.params.path, request, reply),
    })
    const onRequest = async (request: FastifyRequest) => {
      await needAuthor(request, house)
      await bodies.need(request)
    }
    routes.post('/trpc/boards.import', { bodyLimit: importBytes, onRequest }, (request, reply) =>
      answer('boards.import', request, reply),
    )
  })
}

function noteFailure({ error, req, ctx, path }: Failed): void {
  if (error.code !== 'INTERNAL_SERVER_ERROR') return
  const whose = { call: path, board: ctx?.touched.board, person: ctx?.person?.id }
  req.log.error({ ...whose, err: error.cause ?? error }, 'A call failed')
}

/** Nobody's plan file is taken in before it is known that she may make a board. */
async function needAuthor(request: FastifyRequest, { gate }: House): Promise<void> {
  const person = await gate.identify(credentialsOf(request))
  if (!person) throw new Problem('signedOut')
  if (!canInWorkspace(person.standing, 'createBoard')) throw new Problem('notAllowed')
}

type Exchange = { req: FastifyRequest; res: FastifyReply }

const contextFor = (house: House, config: Config) => {
  const secure = config.publicUrl?.startsWith('https:') ?? false
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  return async ({ req, res }: Exchange): Promise<Context> => {
    const credentials = credentialsOf(req)
    const askAgain = () => house.gate.identify(credentials)
    const secret = credentials.token ?? sessionIn(credentials.cookie)
    return {
      ...house,
      person: await askAgain(),
      askAgain,
      session: secret === undefined ? undefined : hashOf(secret),
      byToken: credentials.token !== undefined,
      touched: {},
      address: networkOf(req.ip),
      tongue: tongueAsked(req.headers['accept-language']),
      agent: req.headers['user-agent'],
      base: config.publicUrl ?? `${req.protocol}://${req.host}`,
      device: req.cookies[deviceCookie],
      setCookie: (value) => void res.setCookie(cookieName, value, { ...cookie, maxAge: sessionMs / 1000 }),
      setDevice: (shown) => void res.setCookie(deviceCookie, shown, { ...cookie, maxAge: deviceMs / 1000 }),
      clearCookie: () => void res.clearCookie(cookieName, cookie),
    }
  }
}
