import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'
import { networkOf } from '../access/network.ts'
import type { Config } from '../config.ts'

type Trust = (address: string, hop: number) => boolean

/** Which senders may speak for somebody else. A number says how many proxies stand before us. */
export function trustIn(proxies: Config['trustProxy']): Trust {
  if (typeof proxies === 'boolean') return () => proxies
  if (typeof proxies === 'number') return (_address, hop) => hop < proxies
  return proxyAddr.compile(proxies.split(',').map((address) => address.trim()))
}

/** Where a request really comes from, by way of those proxies, as it is counted. */
export const addressWith =
  (trust: Trust) =>
  (request: IncomingMessage): string =>
    networkOf(proxyAddr(request, trust))
