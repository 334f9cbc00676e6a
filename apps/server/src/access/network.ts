import { isIPv6 } from 'node:net'

/**
 * Whom tries and sockets are counted against. One household has 2⁶⁴ addresses of IPv6, so its network is what counts;
 * an IPv4 address counts by itself, however it is written.
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%')
  if (!isIPv6(plain)) return address
  // The address of a URL is written in one way only.
  const { hostname } = new URL(`http://[${plain}]`)
  const groups = groupsOf(hostname.slice(1, -1))
  const mapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff'
  return mapped ? fourOf(groups.slice(6)) : `${groups.slice(0, 4).join(':')}::/64`
}

/** All eight groups: the one gap stands for as many zeros as are missing. */
function groupsOf(written: string): string[] {
  const [before = [], after] = written.split('::').map((part) => (part === '' ? [] : part.split(':')))
  if (after === undefined) return before
  const missing = 8 - before.length - after.length
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after]
}

const fourOf = (groups: readonly string[]): string =>
  groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.')
