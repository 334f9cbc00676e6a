import { channel } from 'node:diagnostics_channel'
import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { openHouse, type House } from '../cast.ts'

/** A method and an address as it was registered: GET /listen/:token. */
export type Route = { method: string; url: string }

const Made = z.object({ fastify: z.custom<FastifyInstance>((one) => typeof one === 'object') })

/** A house, and every address that it answers: one that is added is tried with all others, by whoever walks them. */
export async function openWithRoutes(
  environment: Record<string, string> = {},
): Promise<{ house: House; routes: Route[] }> {
  const routes: Route[] = []
  const note = (message: unknown) =>
    void Made.parse(message).fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url })
    })
  const made = channel('fastify.initialization')
  made.subscribe(note)
  try {
    return { house: await openHouse(environment), routes }
  } finally {
    made.unsubscribe(note)
  }
}

/** The address with something in the place of each of its parameters. */
export const filled = (url: string, with_: string): string =>
  url.replace(/:hash\(.*\)$/, ':hash').replace(/:\w+|\*/g, () => with_)

export type Said = { status: number; headers: IncomingHttpHeaders; body: string }

const agent = new Agent({ keepAlive: true, maxSockets: 20 })

/** Sends an address letter by letter as it is written, which a browser would tidy up first. */
export const ask = (
  { url }: Pick<House, 'url'>,
  {
    method,
    path,
    headers = {},
    body = '',
  }: { method: string; path: string; headers?: object; body?: string },
): Promise<Said> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) }
    const whole = { hostname, port, agent, method, path, headers: { ...headers, ...length } }
    const sent = request(whole, (answer) => {
      const { statusCode = 0, headers: said } = answer
      text(answer).then((told) => resolve({ status: statusCode, headers: said, body: told }), reject)
    })
    sent.on('error', reject).end(body)
  })
