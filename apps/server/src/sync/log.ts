/** What sync asks of a log; pino's and Fastify's are such. */
export type Log = {
  info(about: object, says: string): void
  warn(about: object, says: string): void
  error(about: object, says: string): void
}

const quietMs = 10_000
const mostKept = 10_000

/**
 * A log that says the same sentence at most once in ten seconds, and then how often it would have: whoever sends
 * rubbish must not be able to fill the disk. Of somebody who is known it is said for her and that board, so that her
 * story can be read.
 */
export function seldom(log: Log, now = () => performance.now()): Log {
  const said = new Map<string, { at: number; kept: number }>()
  const once = (level: keyof Log) => (about: object, says: string) => {
    const key = 'person' in about && about.person ? JSON.stringify([says, about]) : says
    const last = said.get(key)
    if (last && now() - last.at < quietMs) return void last.kept++
    // Forgetting everything now and then keeps the list short.
    if (said.size > mostKept) said.clear()
    said.set(key, { at: now(), kept: 0 })
    log[level](last && last.kept > 0 ? { ...about, andSoMany: last.kept } : about, says)
  }
  return { info: once('info'), warn: once('warn'), error: once('error') }
}
