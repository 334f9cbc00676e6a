import type { Board } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { status } from '@parley/model/cards/kind.ts'
import { belongsOn } from '@parley/model/filter/belongs.ts'
import type { Words } from '../../../words/words.ts'
import { partName } from '../part-name.ts'
import { stepOf, steps, strandOn, strands, type Part } from '../parts.ts'
import type { Column } from './columns.ts'

export const groups = ['step', 'strand', 'owner', 'status', 'segment', 'tag'] as const
export type Group = (typeof groups)[number]

export type TableRow =
  | { is: 'group'; key: string; says: string; count: number }
  /** A card stands in each group that it belongs to. */
  | { is: 'card'; key: string; card: string }

export type Sorting = { column: Column; up: boolean }

/** Sorted by a column, and by title within it; what says nothing there stands last, whichever way. */
export function sorted(board: Board, cards: readonly Card[], sorting: Sorting | undefined): Card[] {
  const keyed = cards.map((card) => ({ card, key: sorting?.column.shown(card, board).key }))
  const turn = sorting?.up === false ? -1 : 1
  return keyed
    .sort((a, b) => {
      if ((a.key === undefined) !== (b.key === undefined)) return a.key === undefined ? 1 : -1
      return turn * compare(a.key, b.key) || byTitle(a.card, b.card)
    })
    .map(({ card }) => card)
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a ?? ''), String(b ?? ''))
}

const byTitle = (a: Card, b: Card): number => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1)

/** The rows of the table, under the heads of their groups where it is grouped. */
export function tableRows(
  board: Board,
  cards: readonly Card[],
  group: Group | undefined,
  words: Words,
): TableRow[] {
  if (!group) return cards.map(({ id }) => ({ is: 'card', key: id, card: id }))
  const { keysOf, order, sayOf } = groupingOn(board, group, words)
  const held = new Map<string, Card[]>()
  for (const card of cards)
    for (const key of keysOf(card)) {
      const there = held.get(key)
      if (there) there.push(card)
      else held.set(key, [card])
    }
  return [...held]
    .sort(([a], [b]) => order(a, b))
    .flatMap(([key, its]): TableRow[] => [
      { is: 'group', key: `group ${key}`, says: sayOf(key), count: its.length },
      ...its.map(({ id }): TableRow => ({ is: 'card', key: `${key} ${id}`, card: id })),
    ])
}

type Grouping = {
  keysOf: (card: Card) => readonly string[]
  order: (a: string, b: string) => number
  sayOf: (key: string) => string
}

/** The key of those that belong nowhere. */
const none = ''
const orNone = (keys: readonly string[]): readonly string[] => (keys.length > 0 ? keys : [none])

function groupingOn(board: Board, group: Group, words: Words): Grouping {
  const { without } = words.outline.table
  const byName = (sayOf: (key: string) => string) => ({
    sayOf: (key: string) => (key === none ? without : sayOf(key)),
    order: (a: string, b: string) =>
      Number(a === none) - Number(b === none) || collator.compare(sayOf(a), sayOf(b)),
  })
  const byPlace = (places: readonly Part[]) => ({
    sayOf: (key: string) =>
      places.flatMap((one) => (String(one) === key ? [partName(one, words)] : [])).join(),
    order: (a: string, b: string) => places.map(String).indexOf(a) - places.map(String).indexOf(b),
  })
  switch (group) {
    case 'step':
      return { keysOf: ({ kind }) => [String(stepOf(kind))], ...byPlace(steps) }
    case 'strand': {
      const strandOf = strandOn(board)
      return { keysOf: (card) => [strandOf(card)], ...byPlace(strands) }
    }
    case 'owner':
      return { keysOf: ({ owner }) => orNone(owner?.trim() ? [owner.trim()] : []), ...byName((key) => key) }
    case 'status': {
      const labels = new Map<string, string>(status.options.map(({ value, label }) => [value, label]))
      return { keysOf: (card) => [card.status ?? 'active'], ...byName((key) => labels.get(key) ?? key) }
    }
    case 'segment': {
      const { segments } = belongsOn(board)
      const titleOf = (id: string) => board.cards.get(id)?.title ?? ''
      return {
        keysOf: (card) => orNone([...segments(card)].filter((id) => board.cards.has(id))),
        ...byName(titleOf),
      }
    }
    case 'tag':
      return { keysOf: ({ tags = [] }) => orNone([...new Set(tags)]), ...byName((key) => key) }
  }
}
