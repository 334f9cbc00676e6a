import { pino, type Logger } from 'pino'
import type { Config } from '../config.ts'

/**
 * One JSON line an event. What is logged is chosen field by field, and none of it is a header, a query or a body;
 * the redaction is for the day somebody logs a whole request all the same.
 */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>): Logger {
  const secrets = ['cookie', 'authorization', 'password', 'token', 'setupCode', 'invitation']
  const paths = secrets.flatMap((name) => [name, `*.${name}`, `*.headers.${name}`])
  const req = ({ method, url }: { method?: string; url?: string }) => ({ method, path: loggable(url ?? '') })
  return pino({ level: logLevel, base: null, redact: { paths, remove: true }, serializers: { req } })
}

const holdsToken = /^(\/listen|\/embed|\/data-sets\/[^/]*\/export)\/.*/

/** The part of an address that may be written down: no query, and no token where one stands in the path. */
export const loggable = (url: string): string => (url.split('?')[0] ?? '').replace(holdsToken, '$1/…')
