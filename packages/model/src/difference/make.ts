import {
  addCard,
  addDrawing,
  addLink,
  removeCards,
  removeDrawings,
  removeLinks,
  setDrawing,
  setField,
  setFields,
  together,
  type Pen,
} from '../board/edit.ts'
import type { Difference, Place } from './difference.ts'

/**
 * Makes a difference on a live board, as one step that can be taken back. What colleagues write meanwhile stays:
 * only what the difference names is touched.
 */
export function make(pen: Pen, { plan, cards, moved, links, drawings }: Difference): void {
  together(pen, () => {
    for (const { path, to } of plan) setField(pen, { plan: true }, path, to)
    removeLinks(pen, idsOf(links.gone))
    removeCards(pen, idsOf(cards.gone))
    removeDrawings(pen, idsOf(drawings.gone))
    for (const card of cards.added) addCard(pen, card)
    for (const link of links.added) addLink(pen, link)
    for (const { id, ...fields } of drawings.added) addDrawing(pen, id, fields)
    for (const { after, changes } of cards.changed)
      for (const { path, to } of changes) setField(pen, { card: after.id }, path, to)
    for (const { after, changes } of links.changed)
      for (const { path, to } of changes) setField(pen, { link: after.id }, path, to)
    for (const { after, changes } of drawings.changed)
      setDrawing(pen, after.id, new Map(changes.map(({ path, to }) => [path, to])))
    for (const { id, to } of moved) setFields(pen, { card: id }, whole(to))
  })
}

const idsOf = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id)

/** A side that a place does not say is one that the card no longer has. */
const whole = ({ x, y, w, h }: Place): Record<string, unknown> => ({ x, y, w, h })
