import { lookup } from 'node:dns/promises'
import type { LookupAddress } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Nothing is sent to an address inside: whoever may name one could otherwise reach what only this machine reaches. */
export class NotPublic extends Error {}

const inside4 = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  // Multicast and all above it.
  ['224.0.0.0', 3],
] as const)
  inside4.addSubnet(network, bits, 'ipv4')

/** Of IPv6 only what is given out for the whole world; what maps or translates IPv4 is not among it. */
const world6 = new BlockList()
world6.addSubnet('2000::', 3, 'ipv6')
const inside6 = new BlockList()
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside6.addSubnet(network, bits, 'ipv6')

/** Is this an address that anybody in the world could reach? */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !inside4.check(address, 'ipv4')
  return family === 6 && world6.check(address, 'ipv6') && !inside6.check(address, 'ipv6')
}

/** A host that is an address by itself; the brackets of IPv6 are the URL's. */
export const addressIn = ({ hostname }: URL): string | undefined => {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  return isIP(bare) === 0 ? undefined : bare
}

export type Resolve = (name: string) => Promise<LookupAddress[]>
const resolveAll: Resolve = (name) => lookup(name, { all: true })

/**
 * Finds the addresses of a name for the very connection that is about to be made: what was looked at is what is
 * connected to, whatever the name leads to a moment later. One address inside is enough to refuse.
 */
export function publicLookup(resolve: Resolve = resolveAll): LookupFunction {
  return (name, options, answer) => {
    resolve(name).then(
      (found) => {
        const [first] = found
        if (!first) return answer(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '')
        if (!found.every(({ address }) => isPublic(address))) return answer(new NotPublic(name), '')
        if (options.all) return answer(null, found)
        answer(null, first.address, first.family)
      },
      (fault: unknown) => answer(fault instanceof Error ? fault : new Error(String(fault)), ''),
    )
  }
}
