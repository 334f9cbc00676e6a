import type { Board, Touched } from '../board/board.ts'
import type { Plan } from '../board/plan.ts'
import type { Card, CardKindName } from '../cards/index.ts'
import { linkKindNames, type Link, type LinkKindName } from '../links/index.ts'
import { Roll } from './roll.ts'
import { same } from './same.ts'
import { scopeOf } from './scope.ts'
import { Fact, type Trace } from './trace.ts'
import { Untraced } from './untraced.ts'

export type Way = 'out' | 'in'
/** A card that came into scope, or went. */
export type Move = { id: string; kind: CardKindName; into: boolean }

const settings = 'rules/'
const scope = 'scope/'
/** Any link at all at a card, whatever its other end. */
const anyLink = 'any/'
const linkKeys = {
  out: Object.fromEntries(linkKindNames.map((kind) => [kind, `out/${kind}`])),
  in: Object.fromEntries(linkKindNames.map((kind) => [kind, `in/${kind}`])),
} as Record<Way, Record<LinkKindName, string>>
const linkKey = (way: Way, kind: LinkKindName): string => linkKeys[way][kind]
/** Fields of cards have no slash in their names; what else is known of a card has. */
const isField = (key: string): boolean => !key.includes('/')

/**
 * What somebody looked at on the board, down to the single field. When the board changes, only facts at what was
 * touched are compared, and only those that became another are told to their readers.
 */
export class Facts {
  readonly roll = new Roll()
  readonly approved = new Fact()
  board: Board
  readonly #trace: Trace
  readonly #isTraced: boolean
  readonly #cards = new Map<string, Map<string, Fact>>()
  readonly #plan = new Map<string, Fact>()

  constructor(trace: Trace, board: Board) {
    this.#trace = trace
    this.#isTraced = !(trace instanceof Untraced)
    this.board = board
  }

  planField(field: string): void {
    if (this.#isTraced) this.#trace.note(factIn(this.#plan, field))
  }

  settingsOf(code: string): void {
    this.planField(`${settings}${code}`)
  }

  /** What is known of a card, to read many of its fields. */
  of(id: string): Map<string, Fact> {
    const facts = this.#cards.get(id) ?? new Map<string, Fact>()
    if (facts.size === 0) this.#cards.set(id, facts)
    return facts
  }

  field(facts: Map<string, Fact>, field: string): void {
    if (this.#isTraced) this.#trace.note(factIn(facts, field))
  }

  inScope(id: string): void {
    this.#note(id, scope)
  }

  links(id: string, way: Way, kind: LinkKindName): Fact {
    return this.#note(id, linkKey(way, kind))
  }

  anyLinks(id: string): void {
    this.#note(id, anyLink)
  }

  /** Follows the board, and answers which cards came into scope or went. */
  follow(board: Board, touched: Touched): Move[] {
    const before = this.board
    this.board = board
    if (before.approved !== board.approved) this.#trace.changed(this.approved)
    if (touched.plan) this.#comparePlans(before.plan, board.plan)
    const moves: Move[] = []
    for (const id of touched.cards) {
      const [was, is] = [before.cards.get(id), board.cards.get(id)]
      if (was === is) continue
      this.#compareCards(id, was, is)
      if (scopeOf(was) !== scopeOf(is)) moves.push(...this.#move(id, was, is))
    }
    for (const id of touched.links)
      for (const link of [before.links.get(id), board.links.get(id)]) if (link) this.#linkChanged(link)
    return moves
  }

  #comparePlans(was: Plan, is: Plan): void {
    for (const [key, fact] of this.#plan)
      if (!same(planValue(was, key), planValue(is, key))) this.#trace.changed(fact)
  }

  #compareCards(id: string, was: Card | undefined, is: Card | undefined): void {
    for (const [key, fact] of this.#cards.get(id) ?? [])
      if (isField(key) && !same(valueAt(was, key), valueAt(is, key))) this.#trace.changed(fact)
  }

  /**
   * Links are seen only with both ends in scope: a card that comes or goes changes what its neighbours see. Links
   * that went with it are among the touched.
   */
  #move(id: string, was: Card | undefined, is: Card | undefined): Move[] {
    this.#changed(id, scope)
    for (const links of [this.board.leaving, this.board.arriving])
      for (const link of links.get(id) ?? []) this.#linkChanged(link)
    const moves: Move[] = []
    const [from, to] = [scopeOf(was), scopeOf(is)]
    const changed = [...(from ? this.roll.strike(id, from) : []), ...(to ? this.roll.enter(id, to) : [])]
    for (const fact of changed) this.#trace.changed(fact)
    if (from) moves.push({ id, kind: from, into: false })
    if (to) moves.push({ id, kind: to, into: true })
    return moves
  }

  #linkChanged({ from, to, kind }: Link): void {
    this.#changed(from, linkKey('out', kind))
    this.#changed(to, linkKey('in', kind))
    for (const end of [from, to]) this.#changed(end, anyLink)
  }

  #changed(id: string, key: string): void {
    const fact = this.#cards.get(id)?.get(key)
    if (fact) this.#trace.changed(fact)
  }

  #note(id: string, key: string): Fact {
    const fact = factIn(this.of(id), key)
    this.#trace.note(fact)
    return fact
  }
}

const factIn = (facts: Map<string, Fact>, key: string): Fact => facts.get(key) ?? new Fact(facts, key)

/** A key of a record; what it inherits is none of its own. */
export const valueAt = (record: object | undefined, key: string): unknown =>
  record && Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined

const planValue = (plan: Plan, key: string): unknown =>
  key.startsWith(settings) ? valueAt(plan.rules, key.slice(settings.length)) : valueAt(plan, key)
