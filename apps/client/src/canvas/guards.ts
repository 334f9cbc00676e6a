import type { TLPageId, TLShape, TLStore } from 'tldraw'
import type { CardShape } from './card/record.ts'
import type { Routing } from './links/keep-routes.ts'
import type { LinkShape } from './links/record.ts'
import { cardOfShape, indexOfCard, indexOfLink, isLinkShape, linkOfShape } from './shape-ids.ts'

/** A board has one page; cards and links lie flat on it. */
export const page = 'page:page' as TLPageId

type Own = CardShape | LinkShape
const isCard = (shape: TLShape | Own): shape is CardShape => shape.type === 'card'
const isLink = (shape: TLShape | Own): shape is LinkShape => shape.type === 'link'
const isOwn = (shape: TLShape | Own): shape is Own => isCard(shape) || isLink(shape)

/** What every card and link has in common: nothing that tldraw may choose. */
export const pinned = { parentId: page, rotation: 0, isLocked: false, opacity: 1, meta: {} } as const

function pin<S extends Own>(shape: S): S {
  const index =
    shape.type === 'card' ? indexOfCard(cardOfShape(shape.id)) : indexOfLink(linkOfShape(shape.id))
  return { ...shape, ...pinned, index }
}

/** A person moves and widens a card; all else about it comes from the board. Dropping it into a frame leaves it where it is. */
function changedByHand(before: CardShape, next: CardShape): CardShape {
  if (before.props.card?.locked || next.parentId !== before.parentId) return before
  const { w, h } = next.props
  return { ...pin(next), props: { ...before.props, w, h } }
}

/**
 * Keeps tldraw’s many ways of changing a shape off what is the board’s: cards and links stay on the page, links stay
 * on their cards, a locked card stays where it is, and links are not swept up with a selection of cards.
 */
export function guard(store: TLStore, routing: Routing): () => void {
  const { sideEffects } = store
  const stops = [
    sideEffects.registerBeforeCreateHandler('shape', (shape) =>
      isOwn(shape) ? (pin(shape) as TLShape) : shape,
    ),
    sideEffects.registerBeforeChangeHandler('shape', (before, next, source) => {
      if (!isOwn(next)) return next
      if (source === 'remote') return pin(next) as TLShape
      if (isLink(next)) return routing.now ? next : before
      return isCard(before) && isCard(next) ? changedByHand(before, next) : next
    }),
    sideEffects.registerBeforeDeleteHandler('shape', (shape, source) => {
      if (source === 'user' && isCard(shape) && (shape as CardShape).props.card?.locked) return false
      return undefined
    }),
    sideEffects.registerBeforeChangeHandler('instance_page_state', (before, next) => {
      const ids = next.selectedShapeIds
      if (ids === before.selectedShapeIds || ids.length < 2) return next
      const others = ids.filter((id) => !isLinkShape(id))
      return others.length === 0 || others.length === ids.length
        ? next
        : { ...next, selectedShapeIds: others }
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
