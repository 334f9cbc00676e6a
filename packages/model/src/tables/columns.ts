import { z } from 'zod'
import { cardKinds, type Card, type CardKindName } from '../cards/index.ts'
import type { Field, Fields } from '../cards/field.ts'
import { commonFields } from '../cards/kind.ts'
import { say } from '../tongue/tongue.ts'
import { anything, codecOf, entryCodec, wordCodec, type Codec } from './codec.ts'
import { scaleName } from './scale-names.ts'

/** A column of the table of a kind: what of a card stands in it, and how. */
export type Column = {
  /** Where in the card: `['texts', 'en']`. */
  path: readonly string[]
  /** What stands above it. */
  header: string
  /** What stood above it while its key had no name: files of then are read. */
  formerly?: string
  /** The field that it is, or a part of; none for id, title, notes and what no kind knows. */
  field?: Field | undefined
  codec: Codec
}

const words = wordCodec(() => false)
/** What every card has beside its fields. Made anew each time: its name is said in the tongue that is spoken. */
const idColumn = (): Column => ({ path: ['id'], header: say`id`, codec: words })
export const titleColumn = (): Column => ({ path: ['title'], header: say`Title`, codec: words })
const notesColumn = (): Column => ({ path: ['notes'], header: say`Notes`, codec: words })

/** Where a card lies is the canvas' own; a table says nothing of it. */
const ofTheCanvas = new Set(['kind', 'x', 'y', 'w', 'h'])

const fieldsOf = (kind: CardKindName): Fields => ({ ...cardKinds[kind].fields, ...commonFields })
const isKeyed = ({ control }: Field): boolean => control === 'lineByKey' || control === 'percentByKey'

function columnsIn(fields: Fields, path: readonly string[] = [], before = ''): Column[] {
  return Object.entries(fields).flatMap(([key, field]): Column[] => {
    const at = [...path, key]
    const header = `${before}${field.label}`
    if (field.control === 'group') return columnsIn(field.fields ?? {}, at, `${header}: `)
    if (field.control === 'scales')
      return Object.keys(field.ends ?? {}).map((end) => columnOfScale({ path: at, header, field }, end))
    return isKeyed(field) ? [] : [{ path: at, header, field, codec: codecOf(field) }]
  })
}

type Whole = { path: readonly string[]; header: string; field: Field }

/** One entry of a field with keys as a column: “Text: en”. */
const columnOfEntry = (whole: Whole, key: string): Column => ({
  path: [...whole.path, key],
  header: `${whole.header}: ${key}`,
  field: whole.field,
  codec: entryCodec(whole.field),
})

/** One scale of a field as a column, by its name: “Tone: Formality”. */
function columnOfScale(whole: Whole, key: string): Column {
  const entry = columnOfEntry(whole, key)
  return { ...entry, header: `${whole.header}: ${scaleName(key)}`, formerly: entry.header }
}

/** The columns that every table of the kind has: id, title, its own fields, those of every card, notes. */
export const columnsOf = (kind: CardKindName): Column[] => [
  idColumn(),
  titleColumn(),
  ...columnsIn(fieldsOf(kind)),
  notesColumn(),
]

/** The fields of a kind that have a column for each key, such as the languages of a text. */
export const keyedFields = (kind: CardKindName): { name: string; field: Field }[] =>
  Object.entries(fieldsOf(kind)).flatMap(([name, field]) => (isKeyed(field) ? [{ name, field }] : []))

/** The column of one key of such a field; undefined where the kind has no such field. */
export function keyedColumn(kind: CardKindName, name: string, key: string): Column | undefined {
  const field = Object.hasOwn(fieldsOf(kind), name) ? fieldsOf(kind)[name] : undefined
  return field && isKeyed(field)
    ? columnOfEntry({ path: [name], header: field.label, field }, key)
    : undefined
}

const other = 'other '
/** A column for what no kind knows, or for an object that says nothing: its path stands in its name. */
const otherColumn = (path: readonly string[]): Column => ({
  path,
  header: `${other}${JSON.stringify(path)}`,
  codec: anything,
})

const Path = z
  .array(z.string())
  .min(1)
  .max(3)
  .refine(([first = '']) => !ofTheCanvas.has(first))

/** The column that such a name stands for; none where it is what no table may change, such as the kind. */
export function columnNamedByPath(header: string): Column | undefined {
  if (!header.startsWith(other)) return undefined
  try {
    const path = Path.safeParse(JSON.parse(header.slice(other.length)))
    return path.success ? otherColumn(path.data) : undefined
  } catch {
    return undefined
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a card says at a path; undefined where it says nothing. */
export const saidAt = (card: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (isPlain(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    card,
  )

/** The columns that say all of these cards: those of the kind, one for each key, and what no kind knows. */
export function columnsSaying(kind: CardKindName, cards: readonly Card[]): Column[] {
  const columns = columnsOf(kind)
  const known = new Set(columns.map(({ path }) => JSON.stringify(path)))
  const found = new Map<string, Column>()
  const note = (column: Column) => {
    const key = JSON.stringify(column.path)
    if (!known.has(key) && !found.has(key)) found.set(key, column)
  }
  for (const card of cards)
    for (const [name, value] of Object.entries(card))
      if (!ofTheCanvas.has(name) && value !== undefined && !known.has(JSON.stringify([name])))
        for (const column of columnsFor(kind, name, value)) note(column)
  return [...columns, ...[...found.values()].sort((a, b) => (a.header < b.header ? -1 : 1))]
}

/** The columns in which one field of one card stands. */
function columnsFor(kind: CardKindName, name: string, value: unknown): Column[] {
  const field = Object.hasOwn(fieldsOf(kind), name) ? fieldsOf(kind)[name] : undefined
  const inParts = field && (isKeyed(field) || field.control === 'group' || field.control === 'scales')
  if (!inParts || !isPlain(value) || Object.keys(value).length === 0) return [otherColumn([name])]
  return Object.keys(value).flatMap((key) =>
    value[key] === undefined ? [] : [keyedColumn(kind, name, key) ?? otherColumn([name, key])],
  )
}
