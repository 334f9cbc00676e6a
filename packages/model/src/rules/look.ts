import type { Approved } from '../board/approved.ts'
import type { Plan } from '../board/plan.ts'
import type { Card, CardKindName, CardOf } from '../cards/index.ts'
import type { LinkKindName, LinkOf } from '../links/index.ts'
import type { Way } from './ends.ts'
import { valueAt } from './facts.ts'
import { byText, sorted } from './order.ts'
import type { Drawer, Row } from './roll.ts'
import { inScope } from './scope.ts'
import type { Sight } from './sight.ts'

/**
 * What a rule may ask of a plan. Only what is in scope can be seen. On a board that is followed, whatever is asked is
 * remembered, so that the judgement is made again when that changes, and not otherwise: cards and the plan are handed
 * out as views there, which note each field as it is read and are compared by `id`.
 */
export class Look {
  /** Whether approval is asked: some rules are stricter then. */
  readonly approval: boolean
  readonly plan: Plan
  readonly #sight: Sight

  constructor(sight: Sight, approval: boolean) {
    this.approval = approval
    this.plan = sight.plan
    this.#sight = sight
  }

  /** The day on which age is judged: the plan's own, else the calendar's. */
  get today(): string {
    const { today } = this.#sight
    return this.plan.asOf ?? today
  }

  /** The neighbours along the arrow over links of one kind, by id; of one kind of card where it is named. */
  out(card: { id: string }, link: LinkKindName): readonly Card[]
  out<K extends CardKindName>(card: { id: string }, link: LinkKindName, kind: K): readonly CardOf<K>[]
  out(card: { id: string }, link: LinkKindName, kind?: CardKindName): readonly Card[] {
    return this.#neighbours(card.id, 'out', link, kind)
  }

  /** The neighbours against the arrow. */
  in(card: { id: string }, link: LinkKindName): readonly Card[]
  in<K extends CardKindName>(card: { id: string }, link: LinkKindName, kind: K): readonly CardOf<K>[]
  in(card: { id: string }, link: LinkKindName, kind?: CardKindName): readonly Card[] {
    return this.#neighbours(card.id, 'in', link, kind)
  }

  /** The links of a kind that leave a card or arrive at it, by id, with both ends in scope. */
  links<K extends LinkKindName>(card: { id: string }, way: Way, kind: K): readonly LinkOf<K>[] {
    return this.#sight.ends(card.id, way, kind).links as readonly LinkOf<K>[]
  }

  /** Whether any link at all leaves a card or arrives at it; links to drafts and parked cards count. */
  isLinked(card: { id: string }): boolean {
    this.#sight.seesLinks(card.id)
    const { leaving, arriving } = this.#sight.board
    return leaving.has(card.id) || arriving.has(card.id)
  }

  /** The neighbours over links of any kind, either way, by id. */
  beside(card: { id: string }): Card[] {
    this.#sight.seesLinks(card.id)
    const { cards, leaving, arriving } = this.#sight.board
    const ids = new Set<string>()
    for (const { to } of leaving.get(card.id) ?? []) ids.add(to)
    for (const { from } of arriving.get(card.id) ?? []) ids.add(from)
    ids.delete(card.id)
    const seen = [...ids].filter((id) => inScope(cards.get(id)))
    return sorted(seen, (id) => id).map((id) => this.view(id))
  }

  /** The cards of a kind along the arrow that are drafts or parked: what is missing may be there already, asleep. */
  asleep<K extends CardKindName>(card: { id: string }, link: LinkKindName, kind: K): CardOf<K>[] {
    this.#sight.seesLinks(card.id)
    const { cards, leaving } = this.#sight.board
    return (leaving.get(card.id) ?? [])
      .filter(
        ({ kind: verb, to }) => verb === link && cards.get(to)?.kind === kind && !inScope(cards.get(to)),
      )
      .map(({ to }) => this.view(to) as CardOf<K>)
      .sort((a, b) => byText(a.id, b.id))
  }

  /** The first card of its kind, by id, that has almost the same title and comes before it. */
  twin(card: { id: string }): Card | undefined {
    const first = this.#sight.firstTwin(card.id)
    return first === undefined ? undefined : this.view(first)
  }

  /** The version last approved. Its cards and links are whole records, not views: they do not change. */
  get approved(): Approved | undefined {
    this.#sight.seesApproved()
    return this.#sight.board.approved
  }

  /** Whether one card only is in scope: it is not scolded for standing alone. */
  get isAlone(): boolean {
    const { roll } = this.#sight
    this.#sight.note(roll.alone)
    return roll.size === 1
  }

  /** The card that an id in some field means, where it is there, in scope and of that kind. */
  card<K extends CardKindName>(id: string, kind: K): CardOf<K> | undefined {
    this.#sight.seesScope(id)
    const card = this.#sight.board.cards.get(id)
    return inScope(card) && card.kind === kind ? (this.view(id) as CardOf<K>) : undefined
  }

  /** All cards of a kind, by id. What only adds them up is better a tally. */
  all<K extends CardKindName>(kind: K): readonly CardOf<K>[] {
    return this.recall(Look, `all ${kind}`, () => {
      const { fact, rows } = this.#sight.roll.of(kind)
      this.#sight.note(fact)
      const ids = rows.flatMap(({ drawers }) => drawers.flatMap((drawer) => drawer?.ids ?? []))
      return ids.sort(byText).map((id) => this.view(id) as CardOf<K>)
    })
  }

  /** Is there a card of this kind at all? */
  has(kind: CardKindName): boolean {
    const { some, size } = this.#sight.roll.of(kind)
    this.#sight.note(some)
    return size > 0
  }

  /** All cards of a kind, row by row and drawer by drawer: for a tally. */
  rows(kind: CardKindName): readonly Row[] {
    return this.#sight.roll.of(kind).rows
  }

  drawersOf({ fact, drawers }: Row): Row['drawers'] {
    this.#sight.note(fact)
    return drawers
  }

  cardsIn(drawer: Drawer | undefined): readonly Card[] {
    if (!drawer) return none
    this.#sight.note(drawer.fact)
    return drawer.ids.map((id) => this.view(id))
  }

  /** What the team said about a rule in `plan.rules`. */
  settings(code: string): Record<string, unknown> | undefined {
    this.#sight.seesSettings(code)
    return valueAt(this.#sight.board.plan.rules, code) as Record<string, unknown> | undefined
  }

  /** An answer worked out once for a key, kept until something it looked at is another. */
  recall<T>(whose: object, key: string, work: () => T): T {
    return this.#sight.recall(whose, key, work)
  }

  view(id: string): Card {
    return this.#sight.view(id)
  }

  #neighbours(id: string, way: Way, link: LinkKindName, kind: CardKindName | undefined): readonly Card[] {
    const { cards, kind: only } = this.#sight.ends(id, way, link)
    if (!kind || kind === only || cards.length === 0) return cards
    return only ? none : cards.filter((one) => this.#sight.board.cards.get(one.id)?.kind === kind)
  }
}

const none: readonly Card[] = []

/** Something worked out from the plan as a whole, once for all who ask. */
export function overall<T>(work: (look: Look) => T): (look: Look) => T {
  return (look) => look.recall(work, '', () => work(look))
}

/** Something worked out from one card: whom a message reaches. Kept until something it looked at is another. */
export function once<C extends { id: string }, T>(
  work: (card: C, look: Look) => T,
): (card: C, look: Look) => T {
  return (card, look) => look.recall(work, card.id, () => work(card, look))
}
