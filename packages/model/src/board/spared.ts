import * as Y from 'yjs'
import type { Doc, Raw } from './doc.ts'

type Steps = Y.UndoManager['undoStack']
type Step = Steps[number]
type Held = Pick<Y.AbstractType<unknown>, '_map' | '_start'>

/** What taking a step back would take along of others, and whether anything else of the step is left to take back. */
export type Spared = { items: ReadonlySet<Y.Item>; leavesNothing: boolean }

/**
 * Of what a step made, whatever holds something that somebody else wrote since: a card of mine that a colleague named,
 * a text of mine in which she wrote on. It stays, with all that is in it. `mine` are my client ids.
 */
export function sparedOf(doc: Doc, step: Step, mine: ReadonlySet<number>): Spared {
  const made = liveIn(doc, step)
  const items = new Set(
    made.filter(({ content }) => content instanceof Y.ContentType && holds(content.type, mine)),
  )
  const leavesNothing =
    items.size > 0 && step.deletions.clients.size === 0 && made.every((one) => isWithin(one, items))
  return { items, leavesNothing }
}

/** Is it one of them, or in one of them? */
export function isWithin(item: Y.Item, items: ReadonlySet<Y.Item>): boolean {
  for (let one: Y.Item | null = item; one; one = above(one)) if (items.has(one)) return true
  return false
}

/** The cards of which something stays, by id. */
export const cardsOf = ({ items }: Spared, cards: Raw): string[] => [
  ...new Set([...items].flatMap((item) => topOf(item, cards) ?? [])),
]

/** Under which client ids this page wrote what can be taken back. */
export const writersOf = (steps: Steps): number[] =>
  steps.flatMap(({ insertions }) => [...insertions.clients.keys()])

function liveIn(doc: Doc, { insertions }: Step): Y.Item[] {
  const live: Y.Item[] = []
  doc.transact((transaction) =>
    Y.iterateDeletedStructs(transaction, insertions, (struct) => {
      const item = struct instanceof Y.Item ? asItStands(doc, struct) : undefined
      if (item && !item.deleted) live.push(item)
    }),
  )
  return live
}

/** What was taken back and done again is another item than at first. */
const asItStands = (doc: Doc, item: Y.Item): Y.Item =>
  item.redone ? asItStands(doc, Y.getItem(doc.store, item.redone)) : item

function holds({ _map, _start }: Held, mine: ReadonlySet<number>): boolean {
  const isOfOthers = ({ deleted, id, content }: Y.Item): boolean =>
    !deleted && (!mine.has(id.client) || (content instanceof Y.ContentType && holds(content.type, mine)))
  for (const item of _map.values()) if (isOfOthers(item)) return true
  for (let item = _start; item; item = item.right) if (isOfOthers(item)) return true
  return false
}

const above = ({ parent }: Y.Item): Y.Item | null => (parent instanceof Y.AbstractType ? parent._item : null)

function topOf(item: Y.Item, root: Raw): string | undefined {
  const over = above(item)
  if (over) return topOf(over, root)
  return item.parent === root ? (item.parentSub ?? undefined) : undefined
}
