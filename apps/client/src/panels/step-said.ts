import type { Board, Touched } from '@parley/model/board/board.ts'
import { planFields } from '@parley/model/board/plan.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import type { Fields } from '@parley/model/cards/field.ts'
import { linkKinds, type Link } from '@parley/model/links/index.ts'
import type { Words } from '../words/words.ts'
import { nameOf } from './kind-look.ts'
import { changedFields } from './tellings.ts'

type Say = (words: Words) => string
type Pair<T> = [was: T | undefined, is: T | undefined]

/** What the step did that led from one board to another, in few words; undefined where it cannot be told. */
export function stepSaid(from: Board, to: Board, touched: Touched, words: Words): string | undefined {
  const say =
    ofCards(pairs(touched.cards, from.cards, to.cards)) ??
    ofLinks(pairs(touched.links, from.links, to.links), from, to) ??
    ofDrawings(pairs(touched.drawings, from.drawings, to.drawings)) ??
    (touched.plan ? ofPlan(from, to) : undefined)
  return say?.(words)
}

function pairs<T>(
  ids: ReadonlySet<string>,
  from: { get(id: string): T | undefined },
  to: { get(id: string): T | undefined },
): Pair<T>[] {
  return [...ids].map((id): Pair<T> => [from.get(id), to.get(id)]).filter(([was, is]) => was !== is)
}

const named = (card: Card, words: Words): string => nameOf(card, words.board.inspector.untitled)

function ofCards(changes: readonly Pair<Card>[]): Say | undefined {
  const put = changes.flatMap(([was, is]) => (is && !was ? [is] : []))
  const deleted = changes.flatMap(([was, is]) => (was && !is ? [was] : []))
  const changed = changes.flatMap(([was, is]) => (was && is && changedFields(was, is).length > 0 ? [is] : []))
  const moved = changes.flatMap(([was, is]) => (was && is ? [is] : []))
  if (put.length > 0) return manyOr(put, 'put', 'putMany')
  if (deleted.length > 0) return manyOr(deleted, 'deleted', 'deletedMany')
  if (changed.length === 1) return ofOneCard(changes.find(([, is]) => is === changed[0]))
  if (changed.length > 1) return manyOr(changed, 'changed', 'changedMany')
  return moved.length > 0 ? manyOr(moved, 'moved', 'movedMany') : undefined
}

type One = 'put' | 'deleted' | 'changed' | 'moved'

const manyOr =
  (cards: readonly Card[], one: One, many: `${One}Many`): Say =>
  (words) => {
    const [first, ...more] = cards
    return first && more.length === 0
      ? words.canvas.step[one](named(first, words))
      : words.canvas.step[many](String(cards.length))
  }

function ofOneCard([was, is]: Pair<Card> = [undefined, undefined]): Say | undefined {
  if (!was || !is) return undefined
  const [field, ...more] = changedFields(was, is)
  const fields: Fields = cardKinds[is.kind].fields
  return (words) => {
    const { step } = words.canvas
    if (field === 'title' && more.length === 0 && is.title.trim()) return step.title(is.title)
    const label = field === 'notes' ? words.board.inspector.notes : field && fields[field]?.label
    return label && more.length === 0 ? step.field(label, named(is, words)) : step.changed(named(is, words))
  }
}

function ofLinks(changes: readonly Pair<Link>[], from: Board, to: Board): Say | undefined {
  const [first, ...more] = changes
  const link = first?.[1] ?? first?.[0]
  if (!first || !link) return undefined
  const deed = !first[0] ? 'linked' : !first[1] ? 'unlinked' : 'relinked'
  return (words) => {
    const { step } = words.canvas
    const ends = [link.from, link.to].map((id) => to.cards.get(id) ?? from.cards.get(id))
    if (more.length > 0) return step.links(String(changes.length))
    const [start = '', end = ''] = ends.map((card) => card && named(card, words))
    return step[deed](start, linkKinds[link.kind].verb, end)
  }
}

function ofDrawings(changes: readonly Pair<unknown>[]): Say | undefined {
  const [first] = changes
  if (!first) return undefined
  const deed = !first[0] ? 'drawn' : !first[1] ? 'undrawn' : 'redrawn'
  return ({ canvas }) => canvas.step[deed]
}

function ofPlan(from: Board, to: Board): Say {
  const [field, ...more] = changedFields(from.plan, to.plan)
  const fields: Fields = planFields
  const label = field && more.length === 0 ? fields[field]?.label : undefined
  return ({ canvas }) => (label ? canvas.step.plan(label) : canvas.step.aboutPlan)
}
