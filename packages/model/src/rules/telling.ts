import { withArticle } from '../links/index.ts'
import type { Look } from './look.ts'
import type { Finding, Judgement, Name, Offer, Part, Repair, Rule, Words } from './rule.ts'
import { severitySet } from './settings.ts'
import { clipped, filled, sentence } from './words.ts'

const none: readonly string[] = []

/** Puts into words what a rule found. Titles are read here and nowhere else. */
export function tell(rule: Rule, judgement: Judgement, look: Look): readonly Finding[] {
  if (judgement.is !== 'found') return []
  const name = nameIn(look)
  const severity = severitySet(rule, look)
  return judgement.parts.map((part) => findingOf(rule, part, name, severity))
}

function findingOf(rule: Rule, part: Part, name: Name, set: Finding['severity'] | undefined): Finding {
  return {
    rule: rule.code,
    severity: set ?? part.severity ?? rule.severity,
    cards: part.cards.map(({ id }) => id),
    links: (part.links ?? []).map(({ id }) => id),
    says: sentence(worded(part.says, name)),
    why: rule.why,
    source: rule.source,
    under: null,
    repairs: part.repairs.map((offer) => repairOf(offer, name)),
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
