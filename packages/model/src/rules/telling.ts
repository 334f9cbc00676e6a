import { withArticle } from '../links/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import type { Finding, Judgement, Name, Offer, Part, Repair, Rule, Words } from './rule.ts'
import { Valued } from './same.ts'
import type { Setting } from './settings.ts'
import { clipped, filled, sentence } from './words.ts'

const nothing: readonly Finding[] = []
const none: readonly string[] = []
const noLinks: readonly { id: string }[] = []

/** The ways out of one of the parts of what was found, as of now. */
export type WaysOut = (part: number) => readonly Repair[]

/** Puts into words what a rule found. Titles are read here and nowhere else. */
export function tell(
  rule: Rule,
  judgement: Judgement,
  look: Look,
  setting: Setting,
  waysOut: WaysOut,
): readonly Finding[] {
  if (judgement.is !== 'found') return nothing
  const name = nameIn(look)
  return judgement.parts.map(
    (part, at) => new Told(saidBy(rule, part, name, setting.severity), null, () => waysOut(at)),
  )
}

/** For a board that stays as it is: the ways out are worked out once at most. */
export function tellOnce(rule: Rule, judgement: Judgement, look: Look, setting: Setting): readonly Finding[] {
  if (judgement.is !== 'found') return nothing
  let waysOut: readonly (readonly Repair[])[] | undefined
  return tell(rule, judgement, look, setting, (part) => (waysOut ??= repairsIn(judgement, look))[part] ?? [])
}

/** The ways out of each part, in words. */
export function repairsIn(judgement: Judgement, look: Look): readonly (readonly Repair[])[] {
  if (judgement.is !== 'found') return []
  const name = nameIn(look)
  return judgement.parts.map(({ repairs }) => repairs().map((offer) => repairOf(offer, name)))
}

/** The same finding, told under the code of its root. */
export const foldedUnder = (one: Finding, under: string): Finding => new Told(one, under, () => one.repairs)

type Said = Omit<Finding, 'repairs' | 'under'>

/** What is found can be listed and compared; only its ways out wait until they are asked for. */
class Told extends Valued implements Finding {
  readonly rule
  readonly severity
  readonly cards
  readonly links
  readonly says
  readonly why
  readonly source
  readonly under: string | null
  readonly consequenceOf
  readonly lacks
  readonly #repairs: () => readonly Repair[]

  constructor(said: Said, under: string | null, repairs: () => readonly Repair[]) {
    super()
    this.rule = said.rule
    this.severity = said.severity
    this.cards = said.cards
    this.links = said.links
    this.says = said.says
    this.why = said.why
    this.source = said.source
    this.under = under
    this.consequenceOf = said.consequenceOf
    this.lacks = said.lacks
    this.#repairs = repairs
  }

  get repairs(): readonly Repair[] {
    return this.#repairs()
  }
}

const saidBy = (rule: Rule, part: Part, name: Name, set: Finding['severity'] | undefined): Said => ({
  rule: rule.code,
  severity: set ?? part.severity ?? rule.severity,
  cards: part.cards.map(({ id }) => id),
  links: (part.links ?? noLinks).map(({ id }) => id),
  says: sentence(worded(part.says, name)),
  why: rule.why,
  source: rule.source,
  consequenceOf: part.consequenceOf ?? none,
  lacks: rule.lacks,
})

const repairOf = ({ title, ...offer }: Offer, name: Name): Repair => ({
  title: sentence(worded(title, name)),
  ...offer,
})

const worded = (words: Words, name: Name): string => (typeof words === 'string' ? words : words(name))

/** A card goes by its title; where it has none, by its kind. */
const nameIn =
  (look: Look): Name =>
  ({ id }) => {
    const { title, kind } = look.view(id)
    return filled(title) ? say`“${clipped(title)}”` : say`${withArticle(kind)} without a name`
  }
