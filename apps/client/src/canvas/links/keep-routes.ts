import { isEqual, type TLShapeId, type TLStore } from 'tldraw'
import type { CardShape } from '../card/record.ts'
import { cardOfShape, shapeOfCard } from '../shape-ids.ts'
import { LinksAt } from './links-at.ts'
import type { LinkShape } from './record.ts'
import type { Box, Route } from './route.ts'
import { routerOver } from './routes.ts'

type Shape = { type: string; id: TLShapeId }
const isLink = (shape: Shape): shape is LinkShape => shape.type === 'link'
const isCard = (shape: Shape): shape is CardShape => shape.type === 'card'

const round = (value: number): number => Math.round(value * 10) / 10

/** Where a link’s shape lies and how it bends, from its route. */
export function drawn({ start, bend, turn, end }: Route): { x: number; y: number; curve: number[] } {
  const spots = [bend, turn, end].flatMap((spot) => [round(spot.x - start.x), round(spot.y - start.y)])
  return { x: start.x, y: start.y, curve: spots }
}

/** Whether a change of a link’s shape is the work of `keepRoutes`, and not of a person’s hand. */
export interface Routing {
  now: boolean
}

/**
 * Links follow their cards: when a card moves, the curves at it and at its neighbours are found again, in the same
 * operation. A card that a person deletes takes its links along; what others delete comes with their own deletions.
 */
export function keepRoutes(store: TLStore, routing: Routing): () => void {
  const links = new LinksAt()
  const gone = new Set<TLShapeId>()
  const { sideEffects } = store
  const stops = [
    sideEffects.registerAfterCreateHandler('shape', (shape) => {
      if (isLink(shape)) links.hang(shape)
      else if (isCard(shape)) links.touchAround(cardOfShape(shape.id))
    }),
    sideEffects.registerAfterChangeHandler('shape', (before, shape) => {
      if (isLink(shape) && isLink(before)) {
        if (before.props.link === shape.props.link) return
        links.unhang(before)
        links.hang(shape)
      } else if (isCard(shape) && isCard(before) && movedOrGrown(before, shape))
        links.touchAround(cardOfShape(shape.id))
    }),
    sideEffects.registerAfterDeleteHandler('shape', (shape, source) => {
      if (isLink(shape)) links.unhang(shape)
      if (!isCard(shape)) return
      const card = cardOfShape(shape.id)
      links.touchAround(card)
      if (source === 'user') for (const id of links.of(card).keys()) gone.add(id)
    }),
    sideEffects.registerOperationCompleteHandler(() => {
      const ids = [...gone].filter((id) => store.has(id))
      gone.clear()
      if (ids.length > 0) store.remove(ids)
      putRouted(store, newlyDrawn(store, links), routing)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}

/** The links that lie or bend otherwise than before. */
function newlyDrawn(store: TLStore, links: LinksAt): LinkShape[] {
  const dirty = links.takeDirty()
  if (dirty.length === 0) return []
  const boxOf = (card: string): Box | undefined => {
    const shape = store.get(shapeOfCard(card)) as CardShape | undefined
    return shape && isCard(shape) ? { x: shape.x, y: shape.y, w: shape.props.w, h: shape.props.h } : undefined
  }
  const route = routerOver({ boxOf, linksAt: (card) => [...links.of(card).values()] })
  return dirty.flatMap((id) => {
    const shape = store.get(id) as LinkShape | undefined
    const way = shape && route(shape.props.link)
    if (!shape || !way) return []
    const { x, y, curve } = drawn(way)
    if (shape.x === x && shape.y === y && isEqual(shape.props.curve, curve)) return []
    return [{ ...shape, x, y, props: { ...shape.props, curve } }]
  })
}

/** Puts them while `routing` says that this is no hand's work. */
function putRouted(store: TLStore, shapes: LinkShape[], routing: Routing): void {
  if (shapes.length === 0) return
  routing.now = true
  try {
    store.put(shapes)
  } finally {
    routing.now = false
  }
}

function movedOrGrown(a: CardShape, b: CardShape): boolean {
  return a.x !== b.x || a.y !== b.y || a.props.w !== b.props.w || a.props.h !== b.props.h
}
