import type { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { Problem, problems, type ProblemData } from './problem.ts'

/** What a client is told of an error. Of one that nobody foresaw it learns nothing but that it happened. */
export function told(error: TRPCError): ProblemData {
  if (error instanceof Problem) return error.parley
  if (error.cause instanceof z.ZodError) return toldOfInput(error.cause)
  if (error.code === 'NOT_FOUND' || error.code === 'METHOD_NOT_SUPPORTED')
    return { code: 'noSuchCall', says: problems.noSuchCall.says }
  const code = error.code === 'INTERNAL_SERVER_ERROR' ? 'failed' : 'badInput'
  return { code, says: problems[code].says }
}

function toldOfInput(error: z.ZodError): ProblemData {
  const faults = error.issues.map(({ path, message }) => ({ path: path.join('.'), says: message }))
  const [first] = faults
  const says = first ? `${first.path || 'The request'}: ${first.says}` : problems.badInput.says
  return { code: 'badInput', says, faults }
}
