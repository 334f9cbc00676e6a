import type { RecordsDiff, TLRecord } from 'tldraw'
import { copyOf } from '@parley/model/board/apply.ts'
import type { Board } from '@parley/model/board/board.ts'
import {
  addCard,
  addDrawing,
  moveCards,
  removeCards,
  removeDrawings,
  removeLinks,
  setDrawing,
  together,
  type Pen,
  type Place,
} from '@parley/model/board/edit.ts'
import { cardShapeOf } from '../card/record.ts'
import { cardOfShape, isLinkShape, linkOfShape } from '../shape-ids.ts'
import { changedCells } from './cells.ts'
import { isDrawing, storedCells, storedFields } from './drawings.ts'

export type Diff = RecordsDiff<TLRecord>

function added(pen: Pen, record: TLRecord, board: Board): void {
  const shape = cardShapeOf(record)
  if (isDrawing(record)) addDrawing(pen, record.id, storedFields(record))
  if (!shape?.props.card) return
  // tldraw made a copy of a card: it becomes a card of its own, with the words of the first as they are now.
  const card = board.cards.get(shape.props.card.id) ?? shape.props.card
  addCard(pen, { ...copyOf(card), id: cardOfShape(shape.id), x: shape.x, y: shape.y })
}

function changed(pen: Pen, before: TLRecord, record: TLRecord, places: Map<string, Place>): void {
  if (isDrawing(record))
    return void setDrawing(pen, record.id, storedCells(record.id, changedCells(before, record)))
  const [from, to] = [cardShapeOf(before), cardShapeOf(record)]
  if (!from || !to) return
  const place: Place = { x: to.x, y: to.y }
  if (from.x === to.x && from.y === to.y && from.props.w === to.props.w) return
  if (from.props.w !== to.props.w) place.w = to.props.w
  places.set(cardOfShape(to.id), place)
}

/** Writes what a person did on the canvas through the board’s one door, as one step. `board` is what it did it on. */
export function writeDiff(pen: Pen, diff: Diff, board: Board): void {
  const places = new Map<string, Place>()
  const gone: { cards: string[]; links: string[]; drawings: string[] } = {
    cards: [],
    links: [],
    drawings: [],
  }
  for (const record of Object.values(diff.removed)) {
    if (isLinkShape(record.id)) gone.links.push(linkOfShape(record.id))
    else if (cardShapeOf(record)) gone.cards.push(cardOfShape(record.id))
    else if (isDrawing(record)) gone.drawings.push(record.id)
  }
  together(pen, () => {
    for (const record of Object.values(diff.added)) added(pen, record, board)
    for (const [before, record] of Object.values(diff.updated)) changed(pen, before, record, places)
    if (places.size > 0) moveCards(pen, places)
    if (gone.links.length > 0) removeLinks(pen, gone.links)
    if (gone.cards.length > 0) removeCards(pen, gone.cards)
    if (gone.drawings.length > 0) removeDrawings(pen, gone.drawings)
  })
}

/** Has a person’s hand changed something that belongs on the board? Curves of links follow by themselves. */
export const isWorthWriting = (diff: Diff): boolean =>
  Object.keys(diff.added).length + Object.keys(diff.removed).length > 0 ||
  Object.values(diff.updated).some(([, record]) => isDrawing(record) || cardShapeOf(record) !== undefined)
