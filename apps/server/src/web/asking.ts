import type { FastifyRequest } from 'fastify'
import { can, type Act } from '@parley/model/access.ts'
import { networkOf } from '../access/network.ts'
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

/** Requests are counted by person, so that a flood takes nothing from others in one office; strangers’ by network. */
export async function countedAs(request: FastifyRequest, gate: Pick<Gate, 'identify'>): Promise<string> {
  const person = await gate.identify(credentialsOf(request)).catch(() => undefined)
  return person?.id ?? networkOf(request.ip)
}

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

/** Ask it in `onRequest`: nobody's body is taken in and kept before it is known that she may do this on the board. */
export async function needWriter(
  request: FastifyRequest,
  gate: Gate,
  board: string,
  act: Act,
): Promise<void> {
  const role = await gate.roleOn(await writerOf(request, gate), board)
  if (!role) throw new Problem('notHere')
  if (!can(role, act)) throw new Problem('notAllowed')
}
