import type { Board } from '../board/board.ts'
import { cardKindNames, type Card, type CardKindName } from '../cards/index.ts'
import type { Field, Fields } from '../cards/field.ts'
import { linkKindNames, linkKinds, type Link } from '../links/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Cell, Way } from './cell.ts'
import { anything, codecOf, wordCodec } from './codec.ts'
import { columnsSaying, saidAt, type Column } from './columns.ts'
import { numberText } from './number-in.ts'

/** A table to be written: a column for each thing that a record of it may say, a row for each record. */
export type Table = { columns: readonly Column[]; rows: Cell[][] }

/**
 * The table of these cards, all of one kind. No text in it is a formula, and read again (`read-table.ts`) it gives the
 * same cards, but for where they lie.
 */
export const tableOf = (kind: CardKindName, cards: readonly Card[], way: Way): Table =>
  filled(columnsSaying(kind, cards), cards, way)

const filled = (columns: readonly Column[], records: readonly unknown[], way: Way): Table => ({
  columns,
  rows: records.map((record) =>
    columns.map(({ path, codec }): Cell => {
      const value = saidAt(record, path)
      return value === undefined ? null : codec.write(value, way)
    }),
  ),
})

const words = wordCodec(() => false)
const column = (key: string, header: string): Column => ({ path: [key], header, codec: words })
const ends = () => [
  column('verb', say`Verb`),
  column('from', say`From card`),
  column('fromTitle', say`From title`),
  column('to', say`To card`),
  column('toTitle', say`To title`),
]

/** The links of a board as a table: what joins which card to which, by id and by title, and what the link itself says. */
export function linksTable(board: Board, way: Way): Table {
  const links = [...board.links.values()].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1))
  const titleOf = (id: string) => board.cards.get(id)?.title
  return filled(
    [...ends(), ...columnsOfLinks(links)],
    links.map((link) => ({
      ...link,
      verb: linkKinds[link.kind].verb,
      fromTitle: titleOf(link.from),
      toTitle: titleOf(link.to),
    })),
    way,
  )
}

/** What links say of themselves: each key once, read as the first kind that has it does. */
function columnsOfLinks(links: readonly Link[]): Column[] {
  const own = new Set(links.flatMap((link) => Object.keys(link)))
  for (const key of ['id', 'kind', 'from', 'to', 'verb']) own.delete(key)
  const known = new Map<string, Field>(
    linkKindNames.flatMap((kind) => {
      const { fields }: { fields: Fields } = linkKinds[kind]
      return Object.entries(fields)
    }),
  )
  return [...own].sort().map((key) => {
    const field = known.get(key)
    return { path: [key], header: field?.label ?? key, field, codec: field ? codecOf(field) : anything }
  })
}

/** The kinds of which there are cards, in the palette's order, each with its cards by id. */
export function cardsByKind(board: Board): { kind: CardKindName; cards: Card[] }[] {
  const all = [...board.cards.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return cardKindNames.flatMap((kind) => {
    const cards = all.filter((card) => card.kind === kind)
    return cards.length > 0 ? [{ kind, cards }] : []
  })
}

/** A cell where everything is a text, as in a file of comma-separated values. */
export function cellText(cell: Cell, { locale }: Way): string {
  if (typeof cell === 'number') return numberText(cell, locale)
  return cell === null ? '' : String(cell)
}
