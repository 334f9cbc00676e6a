import type { FastifyRequest } from 'fastify'
import { isOwnOrigin } from '../access/origin.ts'
import { bearerIn } from '../access/sessions.ts'
import { Problem } from '../api/problem.ts'
import type { Config } from '../config.ts'
import type { Gate, Person } from '../sync/door.ts'

/** What a request shows of who sends it. */
export const credentialsOf = ({ headers }: FastifyRequest) => ({
  cookie: headers.cookie,
  token: bearerIn(headers.authorization),
})

/** Refuses what a foreign page makes a browser send: its cookies would come along. */
export function refuseForeign(request: FastifyRequest, config: Pick<Config, 'host' | 'publicUrl'>): void {
  if (isOwnOrigin(request.raw, config) === false) throw new Problem('foreignOrigin')
}

/** Who writes by plain HTTP: as on a socket, an Origin of ours or a token must be shown. */
export async function writerOf(request: FastifyRequest, gate: Gate): Promise<Person> {
  const credentials = credentialsOf(request)
  if (!gate.originAllowed(request.raw, credentials.token !== undefined)) throw new Problem('foreignOrigin')
  const person = await gate.identify(credentials)
  if (!person) throw new Problem('signedOut')
  return person
}
