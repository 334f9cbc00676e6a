import { isEqual, type TLRecord, type TLStore } from 'tldraw'
import type { Board, Touched } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { cardShapeOf, type CardShape } from '../card/record.ts'
import { cardOfShape, isLinkShape, linkOfShape, shapeOfCard, shapeOfLink } from '../shape-ids.ts'
import { Drawings } from './drawings.ts'
import { asShape, shapeOfCardOn, shapeOfLinkOn, shapeOfUnreadable } from './project.ts'
import { widen } from './widen.ts'

type Spot = { x: number; y: number }
/** What should stand in the store, by record id; undefined is nothing. */
export type Wanted = Map<string, TLRecord | undefined>

/** What the board says of the store’s records. */
export class Projection {
  readonly #store: TLStore
  readonly #drawings: Drawings
  #drawn = new Map<string, TLRecord>()
  /** Cards that others are dragging, where they have them now. */
  afloat: ReadonlyMap<string, Spot> = new Map()

  constructor(store: TLStore) {
    this.#store = store
    this.#drawings = new Drawings(store)
  }

  isDrawn(id: string): boolean {
    return this.#drawn.has(id)
  }

  /** Everything that a change of the board may show on. */
  after(board: Board, touched: Touched): Wanted {
    const { cards, links } = widen(board, touched)
    const wanted: Wanted = new Map()
    for (const id of cards) wanted.set(shapeOfCard(id), this.#card(board, id))
    for (const id of links) wanted.set(shapeOfLink(id), this.#link(board, id))
    if (touched.drawings.size > 0) this.#redraw(board, wanted)
    return wanted
  }

  /** Some records of the store, as the board has them. */
  of(board: Board, ids: Iterable<string>): Wanted {
    const wanted: Wanted = new Map()
    for (const id of ids) {
      const card = cardOfShape(id)
      const isCard = !isLinkShape(id) && shapeOfCard(card) === id
      const own = isLinkShape(id)
        ? this.#link(board, linkOfShape(id))
        : isCard
          ? this.#card(board, card)
          : undefined
      wanted.set(id, own ?? this.#drawn.get(id))
    }
    return wanted
  }

  #redraw(board: Board, wanted: Wanted): void {
    const next = this.#drawings.all(board)
    for (const id of this.#drawn.keys()) if (!next.has(id)) wanted.set(id, undefined)
    for (const [id, record] of next) if (this.#drawn.get(id) !== record) wanted.set(id, record)
    this.#drawn = next
  }

  #card(board: Board, id: string): TLRecord | undefined {
    const card = board.cards.get(id)
    if (card) return asShape({ ...shapeOfCardOn(this.#store, board, card), ...this.afloat.get(id) })
    const unreadable = board.unreadable.get(`cards/${id}`)
    return unreadable && asShape(shapeOfUnreadable(unreadable))
  }

  #link(board: Board, id: string): TLRecord | undefined {
    const link = board.links.get(id)
    return link && asShape(shapeOfLinkOn(this.#store, board, link))
  }
}

/** What the cards among some records say; undefined where there is none any more. */
export function saidIn(wanted: Wanted): Map<string, Card | undefined> {
  const said = new Map<string, Card | undefined>()
  for (const [id, record] of wanted)
    if (!isLinkShape(id)) said.set(id, (record && cardShapeOf(record)?.props.card) ?? undefined)
  return said
}

/** Cards are compared by the values they show, which are replaced when they change; all else by content. */
export function isSame(a: TLRecord, b: TLRecord): boolean {
  const [one, other] = [cardShapeOf(a), cardShapeOf(b)]
  if (!one || !other) return isEqual(a, b)
  return lie(one, other) && one.props.card === other.props.card
}

/** Whether tldraw sees no difference: what a card says is none, as long as it stays as high as it was. */
export function lieAlike(a: TLRecord, b: TLRecord): boolean {
  const [one, other] = [cardShapeOf(a), cardShapeOf(b)]
  if (!one?.props.card || !other?.props.card) return isSame(a, b)
  const { kind, locked } = one.props.card
  return lie(one, other) && kind === other.props.card.kind && locked === other.props.card.locked
}

/** Whether a card differs in nothing that tldraw sees but its height. */
export function isOnlyGrown(a: TLRecord, b: TLRecord): boolean {
  const [one, other] = [cardShapeOf(a), cardShapeOf(b)]
  if (!one || !other) return false
  return lieAlike({ ...one, props: { ...one.props, h: other.props.h } }, other)
}

function lie(one: CardShape, other: CardShape): boolean {
  const [p, q] = [one.props, other.props]
  const at = one.x === other.x && one.y === other.y && p.w === q.w && p.h === q.h
  return at && p.around === q.around && p.unreadable === q.unreadable
}
