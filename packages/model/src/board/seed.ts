import * as Y from 'yjs'
import { rootOf, shared, newDoc, plain } from './doc.ts'
import { addCard, addDrawing, addLink, setField, together, type Pen } from './edit.ts'
import { schema } from './migrate.ts'
import type { PlanFile } from './plan-file.ts'
import { blockBeside, placeInColumn, placesFor, type Lying } from './tidy.ts'

/**
 * The first update of a board: the plan laid out, as V1 bytes. The server writes it once, with the board's row;
 * clients never seed. Cards without a place are laid out by step.
 */
export function seedUpdate(file: PlanFile, board: string): Uint8Array {
  const doc = newDoc()
  const pen: Pen = { doc, origin: {} }
  together(pen, () => {
    const meta = rootOf(doc, 'meta')
    meta.set('schema', schema)
    meta.set('board', board)
    if (Object.keys(file.kept).length > 0) meta.set('kept', JSON.stringify(file.kept))
    writePlanFile(pen, file)
  })
  return Y.encodeStateAsUpdate(doc)
}

/** Lays a plan out on an empty board, in the name of the pen's owner. */
export function writePlanFile(pen: Pen, file: PlanFile): void {
  const places = placesFor(file.cards, file.links)
  for (const [key, value] of Object.entries(file.plan)) setField(pen, { plan: true }, [key], value)
  for (const card of file.cards) addCard(pen, { ...card, ...places.get(card.id) })
  for (const link of file.links) addLink(pen, link)
  for (const { id, ...fields } of file.canvas) addDrawing(pen, id, fields)
}

/** A blank board's file. */
export const blankFile = (plan: PlanFile['plan']): PlanFile => ({
  plan,
  cards: [],
  links: [],
  canvas: [],
  kept: {},
})

/** The update that gives a board a new title, made against its present state. */
export function renameUpdate(state: Uint8Array, title: string): Uint8Array {
  const doc = newDoc()
  Y.applyUpdate(doc, state)
  const before = Y.encodeStateVector(doc)
  if (plain(rootOf(doc, 'plan').get('title')) !== title)
    doc.transact(() => rootOf(doc, 'plan').set('title', shared(title)))
  return Y.encodeStateAsUpdate(doc, before)
}

/** Feedback that somebody gave in a round; `date` is the day it was heard, `by` her name, `sentiment` −2 to 2. */
export type Proposed = {
  id: string
  title: string
  by: string
  date: string
  text?: string | undefined
  type?: string | undefined
  sentiment?: number | undefined
}

/**
 * The update that puts feedback on a board as cards, each with its author below its text: one card under the others
 * of its step, several as a block of their own. New records follow on nothing, so it needs no more of the board than
 * where its cards lie.
 */
export function proposedUpdate(proposed: readonly Proposed[], lying: Iterable<Lying>): Uint8Array {
  const doc = newDoc()
  const pen: Pen = { doc, origin: {} }
  const cards = [...lying]
  const places =
    proposed.length === 1 ? [placeInColumn('feedback', cards)] : blockBeside(cards, proposed.length)
  together(pen, () =>
    proposed.forEach(({ id, title, by, date, text, type, sentiment }, at) => {
      const notes = text ? `${text}\n\n${by}` : by
      addCard(pen, { id, kind: 'feedback', title, notes, date, n: 1, type, sentiment, ...places[at] })
    }),
  )
  return Y.encodeStateAsUpdate(doc)
}
