import { cardsOf, type Board } from '@parley/model/board/board.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { into, out, todayOf } from '@parley/model/metrics/seen.ts'
import { isOut } from '@parley/model/metrics/way.ts'

/** What a listening page says of the contact point where somebody met us. */
export type Place = {
  /** Who asks: the one brand there is, or the plan's own; undefined where it names neither. */
  brand?: string | undefined
  /** In which its messages speak, in their order: de-AT, is. */
  locales: string[]
  /** Where the plan's days begin. */
  timeZone?: string | undefined
  /** What people can have by now because of what others said here: titles of released properties. */
  changed: string[]
}
/** By the id of the contact point. */
export type Places = Record<string, Place>

/** Where people meet us, of a whole board. */
export function placesOn(board: Board): Places {
  const brands = cardsOf(board, 'brand').flatMap(({ title }) => title || [])
  const { timeZone, ownBrand } = board.plan
  const brand = brands.length === 1 ? brands[0] : ownBrand?.trim() || undefined
  const places: Places = {}
  for (const point of cardsOf(board, 'contactPoint'))
    places[point.id] = {
      brand,
      timeZone,
      locales: localesAt(board, point),
      changed: changedBy(board, point),
    }
  return places
}

const localesAt = (board: Board, point: CardOf<'contactPoint'>): string[] => [
  ...new Set(out(board, point, 'carries', 'message').flatMap(({ texts }) => Object.keys(texts ?? {}))),
]

function changedBy(board: Board, point: CardOf<'contactPoint'>): string[] {
  const today = todayOf(board)
  const properties = into(board, point, 'heardAt', 'feedback')
    .flatMap((feedback) => out(board, feedback, 'reveals', 'need'))
    .flatMap((need) => out(board, need, 'returnedAs', 'productProperty'))
  return [...new Set(properties.filter((one) => isOut(one, today)).flatMap(({ title }) => title || []))]
}
