import type { Board } from '../board/board.ts'
import type { Plan } from '../board/plan.ts'
import type { Card } from '../cards/index.ts'
import type { LinkKindName } from '../links/index.ts'
import type { Ends, Way } from './ends.ts'
import type { Fact } from './fact.ts'
import type { Roll } from './roll.ts'

/** Through what rules look at a board: at one moment (Glance), or as it changes, noting what they saw (Facts). */
export type Sight = {
  readonly board: Board
  readonly plan: Plan
  /** The calendar's day. */
  readonly today: string
  view(id: string): Card
  /** The links of a kind at a card and the cards at their other ends. */
  ends(id: string, way: Way, kind: LinkKindName): Ends
  /** The id of the first card that has almost the same title. */
  firstTwin(id: string): string | undefined
  /** Which cards are in scope; who looks at it, notes its facts. */
  readonly roll: Roll
  note(fact: Fact): void
  /** Worked out once for a key, and again when something it looked at is another. */
  recall<T>(whose: object, key: string, work: () => T): T
  /** Somebody relies on whether a card is in scope, on its links of all kinds, on a rule's settings, on the approved version. */
  seesScope(id: string): void
  seesLinks(id: string): void
  seesSettings(code: string): void
  seesApproved(): void
}
