import type { FastifyInstance } from 'fastify'
import { CannotStart, type Config } from '../config.ts'

/** Answers where it listens: http://127.0.0.1:3000. Throws CannotStart with the way out. */
export async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
    if (code === 'EADDRINUSE')
      throw new CannotStart(`Port ${port} on ${host} is in use: stop what uses it, or set PORT.`)
    if (code === 'EACCES')
      throw new CannotStart(`Port ${port} may not be used by this account: set PORT to one above 1023.`)
    if (code)
      throw new CannotStart(`Cannot listen on ${host} (${code}): set HOST to an address of this machine.`)
    throw fault
  }
  const address = app.server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`
}
