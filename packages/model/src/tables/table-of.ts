import type { Board } from '../board/board.ts'
import { cardKindNames, type Card, type CardKindName } from '../cards/index.ts'
import { linkKinds } from '../links/index.ts'
import type { Cell, Way } from './cell.ts'
import { columnsSaying, saidAt, type Column } from './columns.ts'
import { endColumns, ownColumn, ownKeys } from './link-columns.ts'
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

/** The links of a board as a table: what joins which card to which, by id and by title, and what the link itself says. */
export function linksTable(board: Board, way: Way): Table {
  const links = [...board.links.values()].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1))
  const own = new Set(links.flatMap(ownKeys))
  const titleOf = (id: string) => board.cards.get(id)?.title
  return filled(
    [...endColumns(), ...[...own].sort().map(ownColumn)],
    links.map((link) => ({
      ...link,
      verb: linkKinds[link.kind].verb,
      fromTitle: titleOf(link.from),
      toTitle: titleOf(link.to),
    })),
    way,
  )
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
