import type { Board } from '@parley/model/board/board.ts'
import type { Other } from '../../session/session.ts'

type Spot = { x: number; y: number }
type Floating = { spot: Spot; board: Spot; timer?: ReturnType<typeof setTimeout> }

/** A card let go stays where it was seen last for this long, since its place on the board may come a little later. */
const linger = 800

const isSame = (a: Spot | undefined, b: Spot | undefined): boolean => a?.x === b?.x && a?.y === b?.y

/** The cards that others drag. Presence says where they are; as soon as the board has a new place, the board is right. */
export class Afloat {
  readonly #show: (spots: ReadonlyMap<string, Spot>) => void
  readonly #floating = new Map<string, Floating>()
  /** Where a card was seen last when the board got its place: presence may go on saying so for a moment. */
  readonly #landed = new Map<string, Spot>()
  #board: Board

  constructor(board: Board, show: (spots: ReadonlyMap<string, Spot>) => void) {
    this.#board = board
    this.#show = show
  }

  see(others: readonly Other[]): void {
    const dragged = new Map<string, Spot>()
    for (const { presence } of others)
      for (const [card, spot] of Object.entries(presence.dragging ?? {}))
        if (Number.isFinite(spot.x) && Number.isFinite(spot.y)) dragged.set(card, spot)
    let moved = false
    for (const card of this.#landed.keys())
      if (!isSame(this.#landed.get(card), dragged.get(card))) this.#landed.delete(card)
    for (const [card, spot] of dragged) if (!this.#landed.has(card)) moved = this.#float(card, spot) || moved
    for (const [card, floating] of this.#floating)
      if (!dragged.has(card)) floating.timer ??= setTimeout(() => this.#land([card]), linger)
    if (moved) this.#tell()
  }

  /** Cards that got a new place on the board, or went away, float no more. */
  follow(board: Board, touched: ReadonlySet<string>): void {
    this.#board = board
    const landed = [...touched].filter((card) => {
      const floating = this.#floating.get(card)
      return floating && !isSame(floating.board, this.#placeOf(card))
    })
    for (const card of landed) this.#landed.set(card, this.#floating.get(card)!.spot)
    this.#land(landed)
  }

  stop(): void {
    this.#land([...this.#floating.keys()])
  }

  #placeOf(card: string): Spot {
    const { x = 0, y = 0 } = this.#board.cards.get(card) ?? {}
    return { x, y }
  }

  #float(card: string, spot: Spot): boolean {
    const known = this.#floating.get(card)
    clearTimeout(known?.timer)
    this.#floating.set(card, { spot, board: known?.board ?? this.#placeOf(card) })
    return !isSame(known?.spot, spot)
  }

  #land(cards: readonly string[]): void {
    if (cards.length === 0) return
    for (const card of cards) {
      clearTimeout(this.#floating.get(card)?.timer)
      this.#floating.delete(card)
    }
    this.#tell()
  }

  #tell(): void {
    this.#show(new Map([...this.#floating].map(([card, { spot }]) => [card, spot])))
  }
}
