import type { Approved } from '../board/approved.ts'
import type { Plan } from '../board/plan.ts'
import { cardKindNames, type Card, type CardKindName, type CardOf } from '../cards/index.ts'
import type { Link, LinkKindName, LinkOf } from '../links/index.ts'
import { valueAt, type Facts, type Way } from './facts.ts'
import { drawers } from './roll.ts'
import { inScope } from './scope.ts'
import { Answer, type Fact, type Trace } from './trace.ts'

/**
 * What a rule may ask of a plan. Only what is in scope can be seen, and whatever is asked is remembered, so that
 * the judgement is made again when that changes, and not otherwise.
 *
 * Cards and the plan are handed out as views: each field is noted as it is read. A view is read field by field
 * and is compared by `id`.
 */
export class Look {
  /** Whether approval is asked: some rules are stricter then. */
  readonly approval: boolean
  readonly plan: Plan
  readonly #facts: Facts
  readonly #trace: Trace
  readonly #day: { fact: Fact; today: string }
  readonly #views = new Map<string, Card>()
  readonly #answers = new Map<object, Map<string, Fact>>()

  constructor(facts: Facts, trace: Trace, day: { fact: Fact; today: string }, approval: boolean) {
    this.approval = approval
    this.#facts = facts
    this.#trace = trace
    this.#day = day
    this.plan = viewOf({} as Plan, (field) => {
      facts.planField(field)
      return valueAt(facts.board.plan, field)
    })
  }

  /** The day on which age is judged: the plan's own, else the calendar's. */
  get today(): string {
    this.#trace.note(this.#day.fact)
    return this.plan.asOf ?? this.#day.today
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
    return this.#seen(card.id, way, kind).links as readonly LinkOf<K>[]
  }

  /** Whether any link at all leaves a card or arrives at it; links to drafts and parked cards count. */
  isLinked(card: { id: string }): boolean {
    this.#facts.anyLinks(card.id)
    const { leaving, arriving } = this.#facts.board
    return leaving.has(card.id) || arriving.has(card.id)
  }

  /** The neighbours over links of any kind, either way, by id. */
  beside(card: { id: string }): Card[] {
    this.#facts.anyLinks(card.id)
    const { cards, leaving, arriving } = this.#facts.board
    const links = [...(leaving.get(card.id) ?? []), ...(arriving.get(card.id) ?? [])]
    const ids = new Set(links.map(({ from, to }) => (from === card.id ? to : from)))
    return [...ids]
      .filter((id) => id !== card.id && inScope(cards.get(id)))
      .sort(order)
      .map((id) => this.view(id))
  }

  /** The version last approved. Its cards and links are whole records, not views: they do not change. */
  get approved(): Approved | undefined {
    this.#trace.note(this.#facts.approved)
    return this.#facts.board.approved
  }

  /** Whether one card only is in scope: it is not scolded for standing alone. */
  get isAlone(): boolean {
    return this.recall(this.#facts, 'alone', () => {
      for (const kind of cardKindNames) this.#trace.note(this.#facts.roll.of(kind).fact)
      return this.#facts.roll.size === 1
    })
  }

  /** The card that an id in some field means, where it is there, in scope and of that kind. */
  card<K extends CardKindName>(id: string, kind: K): CardOf<K> | undefined {
    this.#facts.inScope(id)
    const card = this.#facts.board.cards.get(id)
    return inScope(card) && card.kind === kind ? (this.view(id) as CardOf<K>) : undefined
  }

  /** All cards of a kind, by id. What only adds them up is better a tally. */
  all<K extends CardKindName>(kind: K): readonly CardOf<K>[] {
    return this.recall(this.#facts, `all ${kind}`, () => {
      const members = this.#facts.roll.of(kind)
      this.#trace.note(members.fact)
      const ids = members.drawers.flatMap((drawer) => drawer.ids).sort()
      return ids.map((id) => this.view(id) as CardOf<K>)
    })
  }

  /** Is there a card of this kind at all? */
  has(kind: CardKindName): boolean {
    return this.recall(this.#facts, `has ${kind}`, () => {
      const members = this.#facts.roll.of(kind)
      this.#trace.note(members.fact)
      return members.size > 0
    })
  }

  /** All cards of a kind, a drawer at a time. */
  drawers<K extends CardKindName>(kind: K): (() => CardOf<K>[])[] {
    return Array.from({ length: drawers }, (_, at) => () => {
      const { fact, ids } = this.#facts.roll.drawer(kind, at)
      this.#trace.note(fact)
      return ids.map((id) => this.view(id) as CardOf<K>)
    })
  }

  /** What the team said about a rule in `plan.rules`. */
  settings(code: string): Record<string, unknown> | undefined {
    this.#facts.settingsOf(code)
    return valueAt(this.#facts.board.plan.rules, code) as Record<string, unknown> | undefined
  }

  /** An answer worked out once for a key, kept until something it looked at is another. */
  recall<T>(whose: object, key: string, work: () => T): T {
    const answers = this.#answers.get(whose) ?? new Map<string, Fact>()
    if (answers.size === 0) this.#answers.set(whose, answers)
    const answer = (answers.get(key) as Answer<T> | undefined) ?? new Answer(work, answers, key)
    return this.#trace.ask(answer)
  }

  view(id: string): Card {
    const found = this.#views.get(id)
    if (found) return found
    const known = this.#facts
    const facts = known.of(id)
    let [board, card] = [known.board, known.board.cards.get(id)]
    const view = viewOf({ id } as Card, (field) => {
      known.field(facts, field)
      if (board !== known.board) [board, card] = [known.board, known.board.cards.get(id)]
      return valueAt(card, field)
    })
    if (card) this.#views.set(id, view)
    return view
  }

  /** Lets go of a card that is gone. */
  lose(id: string): void {
    this.#views.delete(id)
  }

  #neighbours(id: string, way: Way, link: LinkKindName, kind: CardKindName | undefined): readonly Card[] {
    const { cards } = this.#seen(id, way, link)
    if (!kind || cards.length === 0) return cards
    const { board } = this.#facts
    return cards.filter((one) => board.cards.get(one.id)?.kind === kind)
  }

  /** The links of a kind at a card and the cards at their other ends, worked out once until they change. */
  #seen(id: string, way: Way, kind: LinkKindName): Seen {
    const fact = this.#facts.links(id, way, kind)
    if (fact.cache) return fact.cache as Seen
    const { cards, leaving, arriving } = this.#facts.board
    const all: readonly Link[] = (way === 'out' ? leaving : arriving).get(id) ?? nothing
    const links = all.filter(
      (link) => link.kind === kind && inScope(cards.get(link.from)) && inScope(cards.get(link.to)),
    )
    if (links.length === 0) {
      fact.cache = unlinked
      return unlinked
    }
    const ids = [...new Set(links.map(({ from, to }) => (way === 'out' ? to : from)))]
    const seen: Seen = {
      links: links.sort((a, b) => order(a.id, b.id)),
      cards: ids.sort(order).map((one) => this.view(one)),
    }
    fact.cache = seen
    return seen
  }
}

type Seen = { links: readonly Link[]; cards: readonly Card[] }
const nothing: readonly Link[] = []
const unlinked: Seen = { links: nothing, cards: [] }

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

class View {}

/** Reads like the record, a field at a time. It is no plain object, so that two views are compared by identity. */
function viewOf<T extends object>(own: T, read: (field: string) => unknown): T {
  return new Proxy(Object.assign(new View(), own), {
    get: (target, field) =>
      typeof field === 'symbol' || Object.hasOwn(target, field) ? Reflect.get(target, field) : read(field),
    ownKeys: () => {
      throw new Error('A rule reads a card field by field: only what it reads is noted.')
    },
  })
}

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
