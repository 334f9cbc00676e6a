import { withArticle } from '../links/index.ts'
import type { Look } from './look.ts'
import type { Finding, Judgement, Name, Offer, Part, Repair, Rule, Words } from './rule.ts'
import { settingOf } from './settings.ts'
import { clipped, filled, sentence } from './words.ts'

const nothing: readonly Finding[] = []
const none: readonly string[] = []

/** The ways out of one of the parts of what was found, as of now. */
export type WaysOut = (part: number) => readonly Repair[]

/** Puts into words what a rule found. Titles are read here and nowhere else. */
export function tell(rule: Rule, judgement: Judgement, look: Look, waysOut: WaysOut): readonly Finding[] {
  if (judgement.is !== 'found') return nothing
  const name = nameIn(look)
  const { severity } = settingOf(rule, look)
  return judgement.parts.map((part, at) => finding(wordsOf(rule, part, name, severity), () => waysOut(at)))
}

/** For a board that stays as it is: the ways out are worked out once at most. */
export function tellOnce(rule: Rule, judgement: Judgement, look: Look): readonly Finding[] {
  if (judgement.is !== 'found') return nothing
  let waysOut: readonly (readonly Repair[])[] | undefined
  return tell(rule, judgement, look, (part) => (waysOut ??= repairsIn(judgement, look))[part] ?? [])
}

/** The ways out of each part, in words. */
export function repairsIn(judgement: Judgement, look: Look): readonly (readonly Repair[])[] {
  if (judgement.is !== 'found') return []
  const name = nameIn(look)
  return judgement.parts.map(({ repairs }) => repairs().map((offer) => repairOf(offer, name)))
}

/** The same finding, told under the code of its root. */
export const foldedUnder = (one: Finding, under: string): Finding =>
  finding({ ...one, under }, () => one.repairs)

/** What is found is plain and can be compared; only its ways out wait until they are asked for. */
const finding = (said: Omit<Finding, 'repairs'>, repairs: () => readonly Repair[]): Finding =>
  Object.defineProperty({ ...said, repairs: [] }, 'repairs', { get: repairs, enumerable: false })

function wordsOf(
  rule: Rule,
  part: Part,
  name: Name,
  set: Finding['severity'] | undefined,
): Omit<Finding, 'repairs'> {
  return {
    rule: rule.code,
    severity: set ?? part.severity ?? rule.severity,
    cards: part.cards.map(({ id }) => id),
    links: (part.links ?? []).map(({ id }) => id),
    says: sentence(worded(part.says, name)),
    why: rule.why,
    source: rule.source,
    under: null,
    consequenceOf: part.consequenceOf ?? none,
    lacks: rule.lacks,
  }
}

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
    return filled(title) ? `“${clipped(title)}”` : `${withArticle(kind)} without a name`
  }
