import { basename } from 'node:path'
import { fastifyStatic } from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problems } from '../api/problem.ts'
import { scriptsAhead } from './ahead.ts'

const pages = /^\/(board|join|review|listen|embed)(\/|$)/
const hashed = /-[\w-]{8,}\.\w+$/

/** The client's files, and its one page for every address that a person may open. */
export function addPages(app: FastifyInstance, clientDir: string): void {
  app.register(fastifyStatic, {
    root: clientDir,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forever = hashed.test(basename(path).replace(/\.(br|gz)$/, ''))
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })

  const ahead = scriptsAhead(clientDir)
  app.get('/', (_request, reply) => reply.sendFile('index.html'))

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (pages.test(path) && request.method === 'GET') {
      const link = path.startsWith('/board/') ? ahead(seesTheCanvas(request)) : undefined
      if (link) reply.header('link', link)
      return reply.sendFile('index.html')
    }
    // The page has a better way to say it than we have.
    if (wantsPage) return reply.code(404).sendFile('index.html')
    return reply.code(404).send({ code: 'noSuchCall', says: problems.noSuchCall.says })
  })
}

/** A phone is shown the outline unless its address asks for the canvas. */
function seesTheCanvas({ url, headers }: FastifyRequest): boolean {
  const view = new URLSearchParams(url.split('?')[1]).get('view')
  return view === null ? headers['sec-ch-ua-mobile'] !== '?1' : view === 'canvas'
}
