import { isEqual, type TLShapeId, type TLStore } from 'tldraw'
import type { Link } from '@parley/model/links/index.ts'
import type { CardShape } from '../card/record.ts'
import { cardOfShape, shapeOfCard } from '../shape-ids.ts'
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
  const at = new Map<string, Map<TLShapeId, Link>>()
  const dirty = new Set<TLShapeId>()
  const gone = new Set<TLShapeId>()
  const linksAt = (card: string) => at.get(card) ?? new Map<TLShapeId, Link>()

  const touch = (card: string) => {
    for (const id of linksAt(card).keys()) dirty.add(id)
  }
  const touchAround = (card: string) => {
    for (const link of linksAt(card).values()) for (const end of [link.from, link.to]) touch(end)
  }
  const hang = ({ id, props }: LinkShape) => {
    for (const end of [props.link.from, props.link.to]) {
      at.set(end, linksAt(end).set(id, props.link))
      touch(end)
    }
  }
  const unhang = ({ id, props }: LinkShape) => {
    dirty.delete(id)
    for (const end of [props.link.from, props.link.to]) {
      linksAt(end).delete(id)
      touch(end)
    }
  }
  const boxOf = (card: string): Box | undefined => {
    const shape = store.get(shapeOfCard(card)) as CardShape | undefined
    return shape && isCard(shape) ? { x: shape.x, y: shape.y, w: shape.props.w, h: shape.props.h } : undefined
  }

  const draw = () => {
    if (gone.size > 0) {
      const ids = [...gone].filter((id) => store.has(id))
      gone.clear()
      store.remove(ids)
    }
    if (dirty.size === 0) return
    const route = routerOver({ boxOf, linksAt: (card) => [...linksAt(card).values()] })
    const ids = [...dirty]
    dirty.clear()
    const changed = ids.flatMap((id) => {
      const shape = store.get(id) as LinkShape | undefined
      const way = shape && route(shape.props.link)
      if (!shape || !way) return []
      const { x, y, curve } = drawn(way)
      if (shape.x === x && shape.y === y && isEqual(shape.props.curve, curve)) return []
      return [{ ...shape, x, y, props: { ...shape.props, curve } }]
    })
    if (changed.length === 0) return
    routing.now = true
    try {
      store.put(changed)
    } finally {
      routing.now = false
    }
  }

  const { sideEffects } = store
  const stops = [
    sideEffects.registerAfterCreateHandler('shape', (shape) => {
      if (isLink(shape)) hang(shape)
      else if (isCard(shape)) touchAround(cardOfShape(shape.id))
    }),
    sideEffects.registerAfterChangeHandler('shape', (before, shape) => {
      if (isLink(shape) && isLink(before)) {
        if (before.props.link === shape.props.link) return
        unhang(before)
        hang(shape)
      } else if (isCard(shape) && isCard(before) && movedOrGrown(before, shape))
        touchAround(cardOfShape(shape.id))
    }),
    sideEffects.registerAfterDeleteHandler('shape', (shape, source) => {
      if (isLink(shape)) unhang(shape)
      if (!isCard(shape)) return
      touchAround(cardOfShape(shape.id))
      if (source === 'user') for (const id of linksAt(cardOfShape(shape.id)).keys()) gone.add(id)
    }),
    sideEffects.registerOperationCompleteHandler(draw),
  ]
  return () => stops.forEach((stop) => stop())
}

function movedOrGrown(a: CardShape, b: CardShape): boolean {
  return a.x !== b.x || a.y !== b.y || a.props.w !== b.props.w || a.props.h !== b.props.h
}
