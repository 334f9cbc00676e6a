import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fromRefused, Problem, type ProblemCode, type ProblemData } from '../api/problem.ts'
import { Refused } from '../sync/door.ts'
import { bare } from './headers.ts'

const byStatus: Record<number, ProblemCode> = { 404: 'noSuchCall', 413: 'tooLarge', 429: 'tooMuch' }

/** Whatever was thrown, in the words of the API. */
export function problemOf(fault: unknown): Problem {
  if (fault instanceof Problem) return fault
  if (fault instanceof Refused) return fromRefused(fault)
  const status = (fault as Partial<FastifyError> | undefined)?.statusCode ?? 500
  return new Problem(byStatus[status] ?? (status < 500 ? 'badInput' : 'failed'))
}

type Shape = (problem: Problem, status: number) => unknown

/** Plain HTTP: the code and the sentence. */
export const plainly: Shape = ({ parley }): ProblemData => parley

/** What a tRPC client understands, for requests that end before tRPC has seen them. */
export const asTrpc: Shape = ({ parley, code }, httpStatus) => ({
  error: { message: parley.says, code: -32_600, data: { code, httpStatus, parley } },
})

/** All errors of these routes are answered in one shape; those that nobody foresaw are written down first. */
export function answerFaults(routes: FastifyInstance, shape: Shape): void {
  routes.setErrorHandler((fault, request, reply) => {
    const problem = problemOf(fault)
    const status = getHTTPStatusCodeFromError(problem)
    if (problem.parley.code === 'failed') request.log.error({ err: fault }, 'A request failed')
    return reply.code(status).send(shape(problem, status))
  })
}

/** An address that cannot be read is answered before anything of ours has seen it: no part of it is said again. */
export function answerUnread(fault: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  reply.code(400).headers(bare).send(problemOf(fault).parley)
}
