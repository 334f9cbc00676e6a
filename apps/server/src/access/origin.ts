import type { IncomingMessage } from 'node:http'
import { isLoopback, type Config } from '../config.ts'

type Address = Pick<Config, 'host' | 'publicUrl'>

/** Does this request come from one of our own pages? Undefined when it does not say where it comes from. */
export function isOwnOrigin(
  request: Pick<IncomingMessage, 'headers'>,
  address: Address,
): boolean | undefined {
  const { origin, host } = request.headers
  if (request.headers['sec-fetch-site'] === 'cross-site') return false
  if (origin === undefined) return undefined
  if (origin === address.publicUrl) return true
  const parsed = URL.parse(origin)
  if (!parsed || !host || parsed.host !== host.toLowerCase()) return false
  // Where only this machine should reach us, a foreign name that points here is somebody's trick (DNS rebinding).
  const onlyHere = address.publicUrl !== undefined || isLoopback(address.host)
  return !onlyHere || isLoopback(parsed.hostname)
}
