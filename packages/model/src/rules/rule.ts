import type { Plan } from '../board/plan.ts'
import type { Command } from '../board/command.ts'
import type { CardKindName, CardOf } from '../cards/index.ts'
import type { Step } from '../cards/kind.ts'
import { inTongue } from '../tongue/tongue.ts'
import type { Look } from './look.ts'

export type Severity = 'error' | 'warning' | 'hint'

/** A way out: `complete` adds no error, else it is a start and opens the first missing field (`opens`). */
export type Repair = {
  title: string
  complete: boolean
  commands: Command[]
  /** The field in which a human word is asked for, after the commands. */
  opens?: { card: string; field: string }
}

/** What a rule says about a plan. `under` is the code of the root it is folded under. */
export type Finding = {
  rule: string
  severity: Severity
  cards: string[]
  links: string[]
  says: string
  why: string
  source: string
  under: string | null
  /** Worked out when they are asked for, which for most findings is never. No part of what is listed or compared. */
  readonly repairs: readonly Repair[]
  /** Roots under which this finding is folded beside those of the table, because of how it came about. */
  consequenceOf: readonly string[]
  /** A rule of completeness: something is merely absent. The page holds it back until its author has left the card. */
  lacks: boolean
}

/** A card's name, as it stands in a sentence. */
export type Name = (card: { id: string }) => string
/**
 * Words that name cards are formed apart from the judgement: a letter typed in a title words the finding anew and
 * judges nothing again.
 */
export type Words = string | ((name: Name) => string)

export type Offer = Omit<Repair, 'title'> & { title: Words }
export type Part = {
  cards: readonly { id: string }[]
  links?: readonly { id: string }[]
  /** Codes of rules whose finding about the same card is the cause of just this one. */
  consequenceOf?: readonly string[]
  /** Where this finding is graver or lighter than the rule's. */
  severity?: Severity
  says: Words
  /** The ways out, smallest first: asked for when somebody looks at the finding. */
  repairs: () => readonly Offer[]
}

/** Three outcomes: nothing wrong, something found, or not enough said to tell. */
export type Judgement =
  | { is: 'fine' }
  | { is: 'found'; parts: readonly Part[] }
  | { is: 'cannotTell'; missing: readonly string[] }

export const fine: Judgement = { is: 'fine' }
/** What was found, or that all is fine where nothing was. */
export const found = (...parts: readonly Part[]): Judgement =>
  parts.length === 0 ? fine : { is: 'found', parts }
/** Unknown is not wrong: these fields would have to be filled to tell. */
export const cannotTell = (...missing: readonly string[]): Judgement => ({ is: 'cannotTell', missing })

/** What a rule judges: each card of one kind or of several, or the plan as a whole. */
export type About = CardKindName | 'plan'
export type Subject<A extends About> = A extends CardKindName ? CardOf<A> : Plan
/** The numbers, words and lists a team may set for itself. */
export type Thresholds = Readonly<Record<string, number | string | readonly string[]>>

export type Rule<A extends About = About, T extends Thresholds = Thresholds> = {
  code: string
  /** The state that is good. The file is named so. */
  slug: string
  severity: Severity
  step: Step
  about: A | readonly A[]
  /** One sentence: what is found. */
  checks: string
  /** At most three sentences. */
  why: string
  source: string
  thresholds: T
  /** Fires on what is merely absent. */
  lacks: boolean
  judge(subject: Subject<A>, look: Look, thresholds: T): Judgement
  /** A plan this rule speaks about, and the same plan put right: its first tests and its docs. */
  breaking: string
  repaired: string
}

export const rule = <A extends About, T extends Thresholds>(said: Rule<A, T>): Rule<A, T> =>
  inTongue(said, 'checks', 'why', 'source')
