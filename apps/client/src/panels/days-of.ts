import type { Board } from '@parley/model/board/board.ts'
import type { Card, CardKindName } from '@parley/model/cards/index.ts'
import { all } from '@parley/model/metrics/seen.ts'
import { byTitle } from '../ui/by-title.ts'

/** In this order from above: what happens around it, where people meet us, what is said, what is due. */
export const calendarKinds = [
  'context',
  'contactPoint',
  'message',
  'objective',
  'productProperty',
  'feedback',
] as const
export type CalendarKind = (typeof calendarKinds)[number]

/** The field that holds the one day of a kind that has no window. */
export const dayFields = { objective: 'deadline', productProperty: 'releasedOn', feedback: 'due' } as const
export const isMoment = (kind: CardKindName): kind is keyof typeof dayFields => kind in dayFields

/** When a card is: from the first day to the last, or on one day; an open end is one that nobody has set. */
export type Days = { from: string | undefined; to: string | undefined }
export type Entry = { card: Card; days: Days }
export type Group = { kind: CalendarKind; entries: Entry[] }

export function daysOf(card: Card): Days {
  switch (card.kind) {
    case 'objective':
      return { from: card.deadline, to: card.deadline }
    case 'productProperty':
      return { from: card.releasedOn, to: card.releasedOn }
    case 'feedback':
      return { from: card.due, to: card.due }
    case 'context':
    case 'contactPoint':
    case 'message':
      return { from: card.startsOn, to: card.endsOn }
    default:
      return { from: undefined, to: undefined }
  }
}

/** At which place each card stood, by its id. */
export type Places = ReadonlyMap<string, number>
const nowhere: Places = new Map()
const placeIn = (places: Places, { card }: Entry): number => places.get(card.id) ?? places.size

const hasDay = ({ days: { from, to } }: Entry): boolean => from !== undefined || to !== undefined

/**
 * What has days, by kind and first day; and what has none yet. Of those that begin on one day each keeps the place that it
 * had before, so that no row moves under whoever just dropped a bar; new ones stand by title.
 */
export function entriesOn(board: Board, places: Places = nowhere): { groups: Group[]; undated: Card[] } {
  const entries = calendarKinds.flatMap((kind) =>
    all(board, kind).map((card) => ({ card, days: daysOf(card) })),
  )
  const first = ({ days }: Entry) => days.from ?? days.to ?? ''
  const groups = calendarKinds.map((kind) => ({
    kind,
    entries: entries
      .filter((one) => one.card.kind === kind && hasDay(one))
      .toSorted(
        (a, b) =>
          first(a).localeCompare(first(b)) ||
          placeIn(places, a) - placeIn(places, b) ||
          byTitle(a.card.title, b.card.title) ||
          (a.card.id < b.card.id ? -1 : 1),
      ),
  }))
  const undated = entries
    .filter((one) => !hasDay(one) && one.card.kind !== 'feedback')
    .map(({ card }) => card)
  return { groups: groups.filter(({ entries }) => entries.length > 0), undated }
}
