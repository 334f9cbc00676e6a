import type { Field, Fields } from '../cards/field.ts'
import { linkKindNames, linkKinds } from '../links/index.ts'
import { say } from '../tongue/tongue.ts'
import { inAnyOf, type Tongues } from './cell.ts'
import { anything, codecOf, wordCodec } from './codec.ts'
import type { Column } from './columns.ts'

const words = wordCodec(() => false)
const column = (key: string, header: string): Column => ({ path: [key], header, codec: words })

/** What every table of links has: which verb joins which card to which. */
export const endColumns = (): Column[] => [
  column('verb', say`Verb`),
  column('from', say`From card`),
  column('fromTitle', say`From title`),
  column('to', say`To card`),
  column('toTitle', say`To title`),
]
/** What a link is, not what it says of itself; no table gives a link another id or kind. */
const ofTheEnds = new Set(['id', 'kind', ...endColumns().map(({ path: [key = ''] }) => key)])

/** The fields that links of any kind have, each key once, as the first kind that has it reads it. */
function knownFields(): Map<string, Field> {
  const all = linkKindNames.flatMap((kind) => {
    const { fields }: { fields: Fields } = linkKinds[kind]
    return Object.entries(fields)
  })
  return new Map(all.toReversed())
}

/** What a link says of itself at a key, also where no kind knows it. */
export function ownColumn(key: string): Column {
  const field = knownFields().get(key)
  return { path: [key], header: field?.label ?? key, field, codec: field ? codecOf(field) : anything }
}

/** Whether a link says something of itself at a key. */
export const isOwnKey = (key: string): boolean => !ofTheEnds.has(key)
export const ownKeys = (link: object): string[] => Object.keys(link).filter(isOwnKey)

const ownNamed = (header: string): Column | undefined => {
  const found = [...knownFields()].find(([, { label }]) => label === header)
  return found && ownColumn(found[0])
}

/** The columns of a table of links, by what stands above them; undefined where a verb or an end is missing. */
export function linkColumnsIn(headers: readonly string[], tongues: Tongues): Column[] | undefined {
  const columns = headers.map(
    (header) =>
      inAnyOf(tongues, () => endColumns().find((one) => one.header === header) ?? ownNamed(header)) ??
      ownColumn(header),
  )
  const has = (key: string) => columns.some(({ path }) => path[0] === key)
  return has('verb') && has('from') && has('to') ? columns : undefined
}
