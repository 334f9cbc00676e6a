import type { Board } from '@parley/model/board/board.ts'
import type { Card, CardKindName } from '@parley/model/cards/index.ts'
import { inOrder, kindsIn, partOn, partsBy, type By, type Part } from './parts.ts'

/** How a row stands in the tree: its place among those beside it. */
type Stands = { key: string; level: number; at: number; of: number }
export type PartRow = Stands & { is: 'part'; part: Part; open: boolean; count: number }
export type KindRow = Stands & { is: 'kind'; part: Part; kind: CardKindName; open: boolean; count: number }
export type CardRow = Stands & { is: 'card'; card: string; kind: CardKindName; title: string; open: boolean }
/** What an open card unfolds to: its fields and links. */
export type BodyRow = Stands & { is: 'body'; card: string }
export type TreeRow = PartRow | KindRow | CardRow | BodyRow

export type TreeShape = {
  by: By
  passes: (card: Card) => boolean
  /** Keys of parts and kinds that are folded. */
  folded: ReadonlySet<string>
  /** Cards that stand open, under the titles they were opened with. */
  open: ReadonlyMap<string, string>
  /** Kinds without a card are shown to who may put one there. */
  empty: boolean
}

/** The outline of a board, row by row: parts, in them the kinds, in those the cards, and what is open of them. */
export function treeRows(board: Board, shape: TreeShape): TreeRow[] {
  const placeOf = partOn(board, shape.by)
  const held = new Map<string, Card[]>()
  for (const card of board.cards.values()) {
    if (!shape.passes(card)) continue
    const key = kindKey(placeOf(card), card.kind)
    const there = held.get(key)
    if (there) there.push(card)
    else held.set(key, [card])
  }
  const parts = partsBy(shape.by)
  return parts.flatMap((part, at) => partRows(part, held, shape, at + 1, parts.length))
}

export const partKey = (part: Part): string => `part ${part}`
const kindKey = (part: Part, kind: CardKindName): string => `kind ${part} ${kind}`
export const bodyKey = (card: string): string => `body ${card}`

function partRows(
  part: Part,
  held: ReadonlyMap<string, Card[]>,
  shape: TreeShape,
  at: number,
  of: number,
): TreeRow[] {
  const groups = kindsIn(part)
    .map((kind) => ({ kind, cards: held.get(kindKey(part, kind)) ?? [] }))
    .filter(({ cards }) => cards.length > 0 || (shape.empty && shape.by === 'step'))
  const key = partKey(part)
  const open = !shape.folded.has(key)
  const count = groups.reduce((sum, { cards }) => sum + cards.length, 0)
  const head: PartRow = { is: 'part', key, part, level: 1, at, of, open, count }
  if (!open) return [head]
  return [
    head,
    ...groups.flatMap(({ kind, cards }, at) => kindRows(part, kind, cards, shape, at + 1, groups.length)),
  ]
}

function kindRows(
  part: Part,
  kind: CardKindName,
  cards: readonly Card[],
  shape: TreeShape,
  at: number,
  of: number,
): TreeRow[] {
  const key = kindKey(part, kind)
  const open = !shape.folded.has(key)
  const head: KindRow = { is: 'kind', key, part, kind, level: 2, at, of, open, count: cards.length }
  if (!open) return [head]
  return [
    head,
    ...inOrder(cards, shape.open).flatMap((card, at): TreeRow[] => {
      const { id, title } = card
      const open = shape.open.has(id)
      const row: CardRow = {
        is: 'card',
        key: id,
        card: id,
        kind,
        title,
        level: 3,
        at: at + 1,
        of: cards.length,
        open,
      }
      const body: BodyRow = { is: 'body', key: bodyKey(id), card: id, level: 4, at: 1, of: 1 }
      return open ? [row, body] : [row]
    }),
  ]
}

/** The row above a row that it belongs to. */
export function parentOf(rows: readonly TreeRow[], at: number): number {
  const level = rows[at]?.level ?? 1
  for (let above = at - 1; above >= 0; above--) if ((rows[above]?.level ?? 0) < level) return above
  return at
}

/** The part in which a row stands. */
export function partAt(rows: readonly TreeRow[], at: number): Part | undefined {
  for (let above = at; above >= 0; above--) {
    const row = rows[above]
    if (row?.is === 'part') return row.part
  }
  return undefined
}
