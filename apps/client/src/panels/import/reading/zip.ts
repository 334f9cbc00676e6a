import { tableLimits } from '@parley/model/tables/limits.ts'
import { Refused } from './sheets.ts'

/** A part of a zip as its directory at the end of the file says; `size` is what it inflates to. */
export type Part = { name: string; size: number; packed: number; method: number; at: number }

const ending = 0x06054b50
const entry = 0x02014b50
const beyond = 0xffffffff

/**
 * The parts of a zip, before anything is inflated. Refuses what would inflate past the limit, hides its size, or is
 * named as if it lay elsewhere. Whoever inflates a part holds it to the size that stands here.
 */
export function partsOf(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endingIn(view)
  const count = view.getUint16(end + 10, true)
  if (count > tableLimits.parts) throw new Refused({ is: 'tooManyParts', most: tableLimits.parts })
  const parts: Part[] = []
  let at = view.getUint32(end + 16, true)
  for (let nth = 0; nth < count; nth++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entry) throw new Refused({ is: 'broken' })
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const [name = 0, extra = 0, comment = 0] = lengths
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + name + extra + comment
  }
  return sound(parts)
}

function endingIn(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === ending) return at
  throw new Refused({ is: 'broken' })
}

function sound(parts: Part[]): Part[] {
  let inflated = 0
  const names = new Set<string>()
  for (const { name, size, packed, at } of parts) {
    const part = name.slice(0, 80)
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name))
      throw new Refused({ is: 'strangeName', part })
    if (names.has(name)) throw new Refused({ is: 'twicePart', part })
    names.add(name)
    inflated += size
    const hides = size === 0 && packed > 2
    if (hides || [size, packed, at].includes(beyond) || inflated > tableLimits.inflatedBytes)
      throw new Refused({ is: 'inflates', part, most: tableLimits.inflatedBytes })
  }
  return parts
}
