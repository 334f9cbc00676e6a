import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { noteRefused } from '../api/calls-audited.ts'
import type { House } from '../api/house.ts'
import { credentialsOf } from './asking.ts'
import { problemOf } from './faults.ts'

const Asked = z.object({ board: z.string().optional(), path: z.string().optional() })

/** What was refused before or beside tRPC comes into the same log as what it refuses. */
export function noteRefusals(
  app: FastifyInstance,
  { auditing, gate }: Pick<House, 'auditing' | 'gate'>,
): void {
  app.addHook('onError', async (request, _reply, fault) => {
    const person = await gate.identify(credentialsOf(request))
    const { board } = Asked.safeParse({ ...record(request.query), ...record(request.params) }).data ?? {}
    const call = { path: pathOf(request), person: person?.id, address: request.ip }
    await noteRefused(auditing, { ...call, touched: { board }, input: undefined }, problemOf(fault))
  })
}

const record = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})

/** A call by its name, anything else by how it is asked for. */
function pathOf({ method, routeOptions, params }: FastifyRequest): string {
  const url = routeOptions.url ?? 'none'
  if (!url.startsWith('/trpc/')) return `${method} ${url}`
  return (Asked.safeParse(params).data?.path ?? url.slice('/trpc/'.length)).slice(0, 200)
}
