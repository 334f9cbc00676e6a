import { z } from 'zod'
import type { Field, Option } from '../cards/field.ts'
import { mayBePercent } from '../cards/ends.ts'
import { inAnyOf, read, saidIn, wrong, type Cell, type Reading, type Way } from './cell.ts'
import { behindGuard, guarded } from './guard.ts'
import { readList, writeList } from './list.ts'
import { bareNumber, numberIn } from './number-in.ts'
import { readDay, readTime } from './read-day.ts'

/** A value of a field as a cell, and a cell as a value. What was written is read back as the very same value. */
export type Codec = { write: (value: unknown, way: Way) => Cell; read: (cell: Cell, way: Way) => Reading }

const same = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
/** The option of a list that a person named, by its label or as programs call it. */
export const optionNamed = (options: readonly Option[], said: string): Option | undefined =>
  options.find(({ value }) => value === said) ??
  options.find(({ label, value }) => same(label) === same(said) || same(value) === same(said))

/** What a text may mean where more than texts are taken: a number, a yes, an object. */
function looselyRead(text: string, accepts: (value: unknown) => boolean, way: Way): Reading | undefined {
  const number = bareNumber(text, way)
  if (number !== undefined && accepts(number)) return read(number)
  if (!/^\s*(?:[[{]|(?:true|false|null)\s*$)/.test(text)) return undefined
  const parsed = parsedJson(text)
  return parsed.ok && accepts(parsed.value) ? parsed : undefined
}

function parsedJson(text: string): Reading {
  try {
    return read(JSON.parse(text))
  } catch {
    return wrong('json')
  }
}

/** Texts, and whatever else the schema of the value takes. */
export function wordCodec(accepts: (value: unknown) => boolean): Codec {
  const ambiguous = (way: Way) => (text: string) => looselyRead(text, accepts, way) !== undefined
  return {
    write(value, way) {
      if (typeof value === 'string') return guarded(value, ambiguous(way))
      return typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value)
    },
    read(cell, way) {
      if (typeof cell !== 'string') return read(accepts(cell) ? cell : saidIn(cell))
      const verbatim = behindGuard(cell, ambiguous(way))
      return verbatim === undefined ? (looselyRead(cell, accepts, way) ?? read(cell.trim())) : read(verbatim)
    },
  }
}

const text = wordCodec(() => false)
/** Anything that JSON can say: what a card carries beside its kind’s fields. */
export const anything = wordCodec(() => true)

const json: Codec = {
  write: (value) => JSON.stringify(value),
  read: (cell) => parsedJson(saidIn(cell)),
}

/** 50 % is a number only where a field is about so many per cent. */
const numberCodec = (field: Field): Codec => ({
  write: (value) => (typeof value === 'number' ? value : null),
  read(cell, way) {
    if (typeof cell === 'number') return read(cell)
    const found = typeof cell === 'string' ? numberIn(cell, way) : undefined
    return found && (!found.percent || mayBePercent(field)) ? read(found.value) : wrong('number')
  },
})

/** A share of people from 0 to 1, which most people write as so many per cent. */
const fractionCodec = (field: Field): Codec => ({
  ...numberCodec(field),
  read(cell, way) {
    const found = typeof cell === 'string' ? numberIn(cell, way) : undefined
    return found?.percent
      ? read(Number((found.value / 100).toPrecision(15)))
      : numberCodec(field).read(cell, way)
  },
})

const yes = new Set(['yes', 'y', 'true', '1', 'x', '✓', '✔', 'on', 'ja', 'j', 'wahr'])
const no = new Set(['no', 'n', 'false', '0', '–', '-', 'off', 'nein', 'falsch'])
const yesNo: Codec = {
  write: (value) => value === true,
  read(cell) {
    const said = same(saidIn(cell))
    if (yes.has(said)) return read(true)
    return no.has(said) ? read(false) : wrong('yesNo')
  },
}

const day: Codec = {
  write: (value) => (typeof value === 'string' ? value : null),
  read(cell, way) {
    const found = readDay(saidIn(cell), way.locale)
    return found === undefined ? wrong('day') : read(found)
  },
}

const time: Codec = {
  write: day.write,
  read(cell) {
    const found = readTime(saidIn(cell))
    return found === undefined ? wrong('time') : read(found)
  },
}

const oneOf = (options: readonly Option[]): Codec => ({
  write: (value) => options.find((one) => one.value === value)?.label ?? null,
  read(cell, { tongues }) {
    const found = inAnyOf(tongues, () => optionNamed(options, saidIn(cell)))
    return found ? read(found.value) : wrong('choice')
  },
})

/** A word of one's own that sounds like a listed one is guarded, or it would become that. */
const openList = (options: readonly Option[]): Codec => {
  const listed = (said: string) => optionNamed(options, said) !== undefined
  return {
    write(value) {
      const said = typeof value === 'string' ? value : ''
      return options.find((one) => one.value === said)?.label ?? guarded(said, listed)
    },
    read(cell) {
      const said = saidIn(cell)
      return read(behindGuard(said, listed) ?? optionNamed(options, said)?.value ?? said.trim())
    },
  }
}

const listOf = (value: unknown): string[] => z.array(z.string()).catch([]).parse(value)

const list: Codec = {
  write: (value) => guarded(writeList(listOf(value))),
  read: (cell) => read(readList(behindGuard(saidIn(cell)) ?? saidIn(cell))),
}

const several = (options: readonly Option[]): Codec => ({
  write: (value) =>
    writeList(listOf(value).map((one) => options.find(({ value }) => value === one)?.label ?? one)),
  read(cell, { tongues }) {
    const found = readList(saidIn(cell)).map(
      (said) => inAnyOf(tongues, () => optionNamed(options, said))?.value,
    )
    return found.some((one) => one === undefined) ? wrong('choice') : read(found)
  },
})

/** How a field's value stands in one cell. Those of many parts stand in a column each, see `columns.ts`. */
export function codecOf(field: Field): Codec {
  const options = field.options ?? []
  switch (field.control) {
    case 'line':
    case 'prose':
      return wordCodec((value) => typeof value !== 'string' && field.schema.safeParse(value).success)
    case 'currency':
    case 'timeZone':
      return text
    case 'lines':
      return list
    case 'number':
    case 'money':
    case 'percent':
      return numberCodec(field)
    case 'fraction':
      return fractionCodec(field)
    case 'yesNo':
      return yesNo
    case 'date':
      return day
    case 'time':
      return time
    case 'choice':
      return oneOf(options)
    case 'openChoice':
      return openList(options)
    case 'choices':
      return several(options)
    case 'lineByKey':
    case 'percentByKey':
    case 'scales':
    case 'group':
    case 'rows':
      return json
  }
}

/** One entry of a field with keys. */
export const entryCodec = (field: Field): Codec =>
  field.control === 'lineByKey'
    ? wordCodec((value) => typeof value !== 'string' && field.schema.safeParse({ key: value }).success)
    : numberCodec(field)
