import type { Board } from '../board/board.ts'
import type { Card, CardKindName } from '../cards/index.ts'
import type { LinkKindName } from '../links/index.ts'
import { EndsAt, type Ends, type Way } from './ends.ts'
import { evenly } from './even.ts'
import { thePlan } from './judge.ts'
import { byText } from './order.ts'
import { Roll } from './roll.ts'
import type { About, Rule, Subject } from './rule.ts'
import { inScope } from './scope.ts'
import type { Sight } from './sight.ts'
import { Twins } from './twins.ts'

/** What is judged, each with its id. */
type Subjects = [id: string, subject: Subject<About>][]

/** A board that is judged once and then put away: nobody comes back, so it is not kept who looked at what. */
export class Glance implements Sight {
  readonly board: Board
  readonly today: string
  /** The cards that rules judge, by id. */
  readonly #cards: ReadonlyMap<string, Card>
  readonly #subjects = new Map<About, Subjects>()
  readonly roll = new Roll()
  readonly #ends = new EndsAt(this)
  #twins: Twins | undefined
  readonly #known = new Map<object, Map<string, unknown>>()

  constructor(board: Board, today: string) {
    this.board = board
    this.today = today
    const cards = [...board.cards.values()].filter(inScope).map(evenly)
    this.#cards = new Map(cards.sort((a, b) => byText(a.id, b.id)).map((card) => [card.id, card]))
    for (const [id, card] of this.#cards) {
      this.roll.enter(id, card.kind)
      const alike = this.#subjects.get(card.kind)
      if (alike) alike.push([id, card])
      else this.#subjects.set(card.kind, [[id, card]])
    }
    if (cards.length > 0) this.#subjects.set('plan', [[thePlan, board.plan]])
  }

  /** What a rule judges; nothing where there is no card at all. */
  subjectsOf({ about }: Rule): Subjects {
    return [about].flat().flatMap((one) => this.#subjects.get(one) ?? [])
  }

  get plan() {
    return this.board.plan
  }

  /** What the record says; of a card that is gone, nothing but its id. */
  view(id: string): Card {
    return this.#cards.get(id) ?? this.board.cards.get(id) ?? ({ id } as Card)
  }

  kindOf(id: string): CardKindName | undefined {
    return this.#cards.get(id)?.kind
  }

  ends(id: string, way: Way, kind: LinkKindName): Ends {
    return this.#ends.of(id, way, kind)
  }

  firstTwin(id: string): string | undefined {
    this.#twins ??= new Twins(this.#cards.values())
    return this.#twins.firstOf(id)
  }

  recall<T>(whose: object, key: string, work: () => T): T {
    const answers = this.#known.get(whose) ?? new Map<string, unknown>()
    if (answers.size === 0) this.#known.set(whose, answers)
    const known = answers.get(key)
    if (known !== undefined || answers.has(key)) return known as T
    const answer = work()
    answers.set(key, answer)
    return answer
  }

  note(): void {}

  seesScope(): void {}

  seesLinks(): void {}

  seesSettings(): void {}

  seesApproved(): void {}
}
