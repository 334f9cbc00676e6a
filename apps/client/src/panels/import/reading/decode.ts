import { Refused, type Encoding } from './sheets.ts'

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((one, at) => bytes[at] === one)

/** The text of a file, whatever it was written in: UTF-8, UTF-16 with or without its mark, else Windows-1252. */
export function decode(bytes: Uint8Array): { text: string; encoding?: Encoding } {
  const wide = wideIn(bytes)
  if (wide) return { text: withoutNul(new TextDecoder(wide).decode(bytes)), encoding: 'utf-16' }
  try {
    return { text: withoutNul(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch (error) {
    if (error instanceof Refused) throw error
    return { text: withoutNul(new TextDecoder('windows-1252').decode(bytes)), encoding: 'windows-1252' }
  }
}

/** Two bytes a letter: the mark says so, or every second byte of the beginning is nought. */
function wideIn(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  const beginning = bytes.subarray(0, 512)
  const noughts = (offset: number) => beginning.filter((one, at) => at % 2 === offset && one === 0).length
  const [even, odd, most] = [noughts(0), noughts(1), beginning.length * 0.3]
  if (odd > most && even < odd / 8) return 'utf-16le'
  return even > most && odd < even / 8 ? 'utf-16be' : undefined
}

/** No table has a NUL: the file is something else, or was cut and padded. */
function withoutNul(text: string): string {
  const at = text.indexOf('\0')
  if (at < 0) return text
  throw new Refused({ is: 'nul', row: text.slice(0, at).split('\n').length })
}
