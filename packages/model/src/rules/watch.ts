import { emptyBoard, type Board, type Touched } from '../board/board.ts'
import type { Plan } from '../board/plan.ts'
import type { Card, CardKindName } from '../cards/index.ts'
import type { Link, LinkKindName } from '../links/index.ts'
import { EndsAt, type Ends, type Way } from './ends.ts'
import type { Fact } from './fact.ts'
import { Facts, valueAt } from './facts.ts'
import { Roll } from './roll.ts'
import { scopeOf } from './scope.ts'
import type { Sight } from './sight.ts'
import type { Trace } from './trace.ts'
import { Twins } from './twins.ts'
import { viewOf } from './view.ts'

/** A card that came into scope, or went. */
export type Move = { id: string; kind: CardKindName; into: boolean }

/** A board that is followed as it changes: whatever is looked at is noted, and told of when it becomes another. */
export class Watch implements Sight {
  board: Board = emptyBoard
  readonly plan: Plan
  readonly roll = new Roll()
  readonly #trace: Trace
  readonly #facts: Facts
  readonly #ends = new EndsAt(this)
  readonly #twins = new Twins()
  readonly #views = new Map<string, Card>()
  #today = ''

  constructor(trace: Trace) {
    this.#trace = trace
    this.#facts = new Facts(trace)
    this.plan = viewOf({} as Plan, (field) => {
      this.#facts.notePlan(field)
      return valueAt(this.board.plan, field)
    })
  }

  get today(): string {
    this.#trace.note(this.#facts.day)
    return this.#today
  }

  set today(today: string) {
    if (today === this.#today) return
    this.#today = today
    this.#trace.changed(this.#facts.day)
  }

  view(id: string): Card {
    const found = this.#views.get(id)
    if (found) return found
    const facts = this.#facts.of(id)
    let [board, card] = [this.board, this.board.cards.get(id)]
    const view = viewOf({ id } as Card, (field) => {
      this.#facts.noteField(facts, field)
      if (board !== this.board) [board, card] = [this.board, this.board.cards.get(id)]
      return valueAt(card, field)
    })
    if (card) this.#views.set(id, view)
    return view
  }

  /** Lets go of a card that is gone. */
  lose(id: string): void {
    this.#views.delete(id)
  }

  kindOf(id: string): CardKindName | undefined {
    return scopeOf(this.board.cards.get(id))
  }

  ends(id: string, way: Way, kind: LinkKindName): Ends {
    this.#facts.noteLinks(id, way, kind)
    return this.#ends.of(id, way, kind)
  }

  firstTwin(id: string): string | undefined {
    this.#facts.noteTwin(id)
    return this.#twins.firstOf(id)
  }

  note(fact: Fact): void {
    this.#trace.note(fact)
  }

  recall<T>(whose: object, key: string, work: () => T): T {
    return this.#trace.recall(whose, key, work)
  }

  seesScope(id: string): void {
    this.#facts.noteScope(id)
  }

  seesLinks(id: string): void {
    this.#facts.noteAnyLink(id)
  }

  seesSettings(code: string): void {
    this.#facts.noteSettings(code)
  }

  seesApproved(): void {
    this.#trace.note(this.#facts.approved)
  }

  /** Follows the board, and answers which cards came into scope or went. */
  follow(board: Board, touched: Touched): Move[] {
    const before = this.board
    this.board = board
    if (before.approved !== board.approved) this.#trace.changed(this.#facts.approved)
    if (touched.plan) this.#facts.comparePlans(before.plan, board.plan)
    const moves: Move[] = []
    for (const id of touched.cards) {
      const [was, is] = [before.cards.get(id), board.cards.get(id)]
      if (was === is) continue
      this.#facts.compareCards(id, was, is)
      if (was?.title !== is?.title || scopeOf(was) !== scopeOf(is))
        for (const moved of this.#twins.follow(id, is)) this.#facts.twinChanged(moved)
      if (scopeOf(was) !== scopeOf(is)) moves.push(...this.#move(id, was, is))
    }
    for (const id of touched.links)
      for (const link of [before.links.get(id), board.links.get(id)]) if (link) this.#linkChanged(link)
    return moves
  }

  /**
   * Links are seen only with both ends in scope: a card that comes or goes changes what its neighbours see. Links
   * that went with it are among the touched.
   */
  #move(id: string, was: Card | undefined, is: Card | undefined): Move[] {
    this.#facts.scopeChanged(id)
    for (const links of [this.board.leaving, this.board.arriving])
      for (const link of links.get(id) ?? []) this.#linkChanged(link)
    const [from, to] = [scopeOf(was), scopeOf(is)]
    const changed = [...(from ? this.roll.strike(id, from) : []), ...(to ? this.roll.enter(id, to) : [])]
    for (const fact of changed) this.#trace.changed(fact)
    return [...(from ? [{ id, kind: from, into: false }] : []), ...(to ? [{ id, kind: to, into: true }] : [])]
  }

  #linkChanged(link: Link): void {
    this.#facts.linkChanged(link)
    for (const end of [link.from, link.to]) this.#ends.forget(end)
  }
}
