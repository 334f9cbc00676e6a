import type { Plan } from '../board/plan.ts'
import type { Card } from '../cards/index.ts'
import { linkKindNames, type Link, type LinkKindName } from '../links/index.ts'
import type { Way } from './ends.ts'
import { Fact } from './fact.ts'
import { same } from './same.ts'
import type { Trace } from './trace.ts'

const settings = 'rules/'
const scope = 'scope/'
/** Any link at all at a card, whatever its other end. */
const anyLink = 'any/'
const twin = 'twin/'
const linkKeys = {
  out: Object.fromEntries(linkKindNames.map((kind) => [kind, `out/${kind}`])),
  in: Object.fromEntries(linkKindNames.map((kind) => [kind, `in/${kind}`])),
} as Record<Way, Record<LinkKindName, string>>
/** Fields of cards have no slash in their names; what else is known of a card has. */
const isField = (key: string): boolean => !key.includes('/')

/**
 * What somebody looked at on the board, down to the single field. When the board changes, only facts at what was
 * touched are compared, and only those that became another are told to their readers.
 */
export class Facts {
  readonly approved = new Fact()
  readonly day = new Fact()
  readonly #trace: Trace
  readonly #cards = new Map<string, Map<string, Fact>>()
  readonly #plan = new Map<string, Fact>()

  constructor(trace: Trace) {
    this.#trace = trace
  }

  notePlan(field: string): void {
    this.#trace.note(factIn(this.#plan, field))
  }

  noteSettings(code: string): void {
    this.notePlan(`${settings}${code}`)
  }

  /** What is known of a card, to read many of its fields. */
  of(id: string): Map<string, Fact> {
    const facts = this.#cards.get(id) ?? new Map<string, Fact>()
    if (facts.size === 0) this.#cards.set(id, facts)
    return facts
  }

  noteField(facts: Map<string, Fact>, field: string): void {
    this.#trace.note(factIn(facts, field))
  }

  noteScope(id: string): void {
    this.noteField(this.of(id), scope)
  }

  noteLinks(id: string, way: Way, kind: LinkKindName): void {
    this.noteField(this.of(id), linkKeys[way][kind])
  }

  noteAnyLink(id: string): void {
    this.noteField(this.of(id), anyLink)
  }

  noteTwin(id: string): void {
    this.noteField(this.of(id), twin)
  }

  comparePlans(was: Plan, is: Plan): void {
    for (const [key, fact] of this.#plan)
      if (!same(planValue(was, key), planValue(is, key))) this.#trace.changed(fact)
  }

  compareCards(id: string, was: Card | undefined, is: Card | undefined): void {
    for (const [key, fact] of this.#cards.get(id) ?? [])
      if (isField(key) && !same(valueAt(was, key), valueAt(is, key))) this.#trace.changed(fact)
  }

  scopeChanged(id: string): void {
    this.#changed(id, scope)
  }

  twinChanged(id: string): void {
    this.#changed(id, twin)
  }

  linkChanged({ from, to, kind }: Link): void {
    this.#changed(from, linkKeys.out[kind])
    this.#changed(to, linkKeys.in[kind])
    for (const end of [from, to]) this.#changed(end, anyLink)
  }

  #changed(id: string, key: string): void {
    const fact = this.#cards.get(id)?.get(key)
    if (fact) this.#trace.changed(fact)
  }
}

const factIn = (facts: Map<string, Fact>, key: string): Fact => facts.get(key) ?? new Fact(facts, key)

/** A key of a record; what it inherits is none of its own. */
export const valueAt = (record: object | undefined, key: string): unknown =>
  record && Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined

const planValue = (plan: Plan, key: string): unknown =>
  key.startsWith(settings) ? valueAt(plan.rules, key.slice(settings.length)) : valueAt(plan, key)
