import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fastifyStatic } from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { problems } from '../api/problem.ts'
import { framed } from './headers.ts'

const pages = /^\/(board|join|review|embed|settings|account|data-sets)(\/|$)/
const papers = new URL('../../../../docs/', import.meta.url)
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

  app.get('/', (_request, reply) => reply.sendFile('index.html'))
  app.get('/api', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(await readFile(new URL('api.md', papers))),
  )
  // Registered for its own sake: what is said of a route is heard only once the headers are at work.
  app.register(async (routes) => {
    routes.get('/embed/:token', { helmet: framed }, (_request, reply) => reply.sendFile('index.html'))
  })

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (pages.test(path) && request.method === 'GET') return reply.sendFile('index.html')
    // The page has a better way to say it than we have.
    if (wantsPage) return reply.code(404).sendFile('index.html')
    return reply.code(404).send({ code: 'noSuchCall', says: problems.noSuchCall.says })
  })
}
