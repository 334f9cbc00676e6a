import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../api/house.ts'
import type { Asking, Page } from './open-at.ts'
import { plainPage } from './page.ts'
import { createPlacesLately } from './places-lately.ts'
import { spokenFor } from './spoken.ts'
import { pageHeaders } from './style.ts'
import { createTaking } from './taking.ts'

/** Longer than what is written; whatever is longer still is no answer. */
const formBytes = 65_536

/** The page at which people answer: GET shows the form, POST takes it. No script, no cookie, no account. */
export function addListening(app: FastifyInstance, house: House): void {
  const { store, seal, intake, answerPace } = house
  const page = createTaking({
    store,
    seal,
    intake,
    answerPace,
    placesOf: createPlacesLately(house.readings),
  })
  app.register(async (routes) => {
    const type = 'application/x-www-form-urlencoded'
    routes.addContentTypeParser(type, { parseAs: 'string' }, (_request, body, done) => done(null, body))
    routes.setErrorHandler((fault: { statusCode?: number }, request, reply) => {
      const status = fault.statusCode ?? 500
      if (status >= 500) request.log.error({ err: fault }, 'A listening page failed')
      const spoken = spokenFor(request.headers['accept-language'], [])
      return send(reply, { status, html: plainPage(spoken, spoken.words.title, spoken.words.failed) })
    })
    const path = '/listen/:token'
    const own = { helmet: pageHeaders }
    routes.get<Named>(path, own, async (request, reply) => send(reply, await page.show(askingOf(request))))
    routes.post<Named>(path, { ...own, bodyLimit: formBytes }, async (request, reply) =>
      send(reply, await page.take(askingOf(request))),
    )
  })
}

type Named = { Params: { token: string } }
const askingOf = ({ params, headers, ip, body }: FastifyRequest<Named>): Asking => ({
  token: params.token,
  wished: headers['accept-language'],
  ip,
  body: typeof body === 'string' ? body : '',
})

const send = (reply: FastifyReply, { status, html }: Page) =>
  reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html)
