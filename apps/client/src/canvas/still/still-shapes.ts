import type { TLRecord, TLStore } from 'tldraw'
import type { Link } from '@parley/model/links/index.ts'
import { Drawings } from '../binding/drawings.ts'
import { asShape, shapeOfCardOn, shapeOfLinkOn } from '../binding/project.ts'
import type { CardShape } from '../card/record.ts'
import { drawn } from '../links/keep-routes.ts'
import type { LinkShape } from '../links/record.ts'
import { routerOver } from '../links/routes.ts'
import { indexBeneath } from '../shape-ids.ts'
import { metaOf } from './mark-meta.ts'
import type { Still } from './still.ts'

/** Everything a still canvas holds: the board’s cards, links and drawings, and what is gone from it. */
export function stillShapes(store: TLStore, still: Still): TLRecord[] {
  const cards = cardShapes(store, still)
  return [
    ...new Drawings(store).all(still.board).values(),
    ...linkShapes(store, still, cards).map(asShape),
    ...cards.map(asShape),
  ]
}

function cardShapes(store: TLStore, { board, since }: Still): CardShape[] {
  const there = [...board.cards.values()].map((card) => shapeOfCardOn(store, board, card))
  if (!since) return there
  const { before, gone, marked, lay } = since
  const ghosts = gone.cards.flatMap((id) => before.cards.get(id) ?? [])
  return [...there, ...ghosts.map((card) => shapeOfCardOn(store, before, card))].map((shape) => {
    const id = shape.props.card?.id ?? ''
    const mark = marked.cards.get(id)
    // What changed is never covered by what did not, nor by the ghost of what is gone.
    const index = mark === undefined || mark === 'gone' ? indexBeneath(id) : shape.index
    return { ...shape, index, meta: metaOf(mark ?? 'same', lay.get(id)) }
  })
}

/** Nothing moves here, so each link finds its way once. */
function linkShapes(store: TLStore, { board, since }: Still, cards: readonly CardShape[]): LinkShape[] {
  const gone = (since?.gone.links ?? []).flatMap((id) => since?.before.links.get(id) ?? [])
  const links = [...board.links.values(), ...gone]
  const boxes = new Map(
    cards.map(({ x, y, props }) => [props.card?.id ?? '', { x, y, w: props.w, h: props.h }]),
  )
  const at = new Map<string, Link[]>()
  for (const link of links)
    for (const end of new Set([link.from, link.to])) at.set(end, [...(at.get(end) ?? []), link])
  const route = routerOver({ boxOf: (id) => boxes.get(id), linksAt: (id) => at.get(id) ?? [] })
  return links.flatMap((link) => {
    const way = route(link)
    if (!way) return []
    const { x, y, curve } = drawn(way)
    const shape = shapeOfLinkOn(store, board, link)
    const meta = metaOf(since && (since.marked.links.get(link.id) ?? 'same'))
    return [{ ...shape, x, y, meta, props: { ...shape.props, curve } }]
  })
}
