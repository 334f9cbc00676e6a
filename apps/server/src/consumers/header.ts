import { openSync, readSync, closeSync } from 'node:fs'
import { ImportRefused } from './import-refused.ts'

const most = 200
const headerBytes = 1_000_000

export type Header = {
  separator: string
  names: string[]
  /** How its lines end, where a name holds such an end itself and the engine would guess wrong. */
  end?: string
}
/** Where a column of ours stands in a file. */
export type Columns<K extends string> = Partial<Record<K, number>>

/** The first line of a file of comma, semicolon or tab separated values, whichever gives the most columns. */
export function headerOf(path: string): Header {
  const text = beginningOf(path)
  const [best = { separator: ',', names: [] }] = [',', ';', '\t']
    .map((separator) => firstRecord(text, separator))
    .toSorted((a, b) => b.names.length - a.names.length)
  if (best.names.every((name) => name === ''))
    throw new ImportRefused('The file begins with no names of columns.')
  if (best.names.length > most) throw new ImportRefused(`The file has more than ${most} columns.`)
  const twice = best.names.find((name, at) => name !== '' && findName(best.names, name) !== at)
  if (twice !== undefined) throw new ImportRefused(`The column “${short(twice)}” stands there twice.`)
  return best
}

function beginningOf(path: string): string {
  const bytes = Buffer.alloc(headerBytes)
  const file = openSync(path, 'r')
  const read = readSync(file, bytes, 0, headerBytes, 0)
  closeSync(file)
  if (bytes[0] === 0xff || bytes[0] === 0xfe) throw new ImportRefused('The file is not written in UTF-8.')
  return new TextDecoder().decode(bytes.subarray(0, read))
}

/** Quotes are doubled inside quotes, and may hold separators and ends of lines. */
function firstRecord(text: string, separator: string): Header {
  const names = ['']
  let inQuotes = false
  let read = 0
  for (const letter of text) {
    if (!inQuotes && (letter === '\n' || letter === '\r')) break
    read += letter.length
    if (letter === '"') inQuotes = !inQuotes
    else if (!inQuotes && letter === separator) names.push('')
    else names[names.length - 1] += letter
  }
  const [end] = /^(\r\n|\n|\r)/.exec(text.slice(read)) ?? []
  const guessed = end === undefined || names.every((name) => !/[\r\n]/.test(name))
  return { separator, names: names.map((name) => name.trim()), ...(guessed ? {} : { end }) }
}

const findName = (names: readonly string[], name: string): number =>
  names.findIndex((one) => one.toLowerCase() === name.trim().toLowerCase())

/** Finds our columns among theirs; `map` says what one is called there. Throws where one that is needed is missing. */
export function columnsOf<K extends string>(
  { names }: Header,
  { needed, also, map }: { needed: readonly K[]; also: readonly K[]; map: Readonly<Record<string, string>> },
): Columns<K> {
  const found: Columns<K> = {}
  for (const ours of [...needed, ...also]) {
    const at = findName(names, map[ours] ?? ours)
    if (at >= 0) found[ours] = at
  }
  const missing = needed.find((ours) => found[ours] === undefined)
  if (missing !== undefined)
    throw new ImportRefused(`The column “${short(map[missing] ?? missing)}” is missing.`)
  return found
}

const short = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name)
