import { cardKindNames, cardKinds, type Card, type CardKindName } from '../cards/index.ts'
import { once, type Look } from './look.ts'
import { set, start } from './repair.ts'
import { found, rule, type Offer, type Part } from './rule.ts'
import { same } from './same.ts'
import { Title } from './title.ts'
import { Twins, type Pair } from './twins.ts'
import { filled } from './words.ts'

/**
 * About the plan and not about each card: all titles of a kind are compared at once, so that a letter typed in one
 * asks nothing of the others.
 */
export const noTwinCards = rule({
  code: 'GOV-5',
  slug: 'no-twin-cards',
  severity: 'hint',
  step: 6,
  about: 'plan',
  checks:
    'Two cards of one kind have almost the same title: at least four letters, the same digits, and no more than one letter in ten apart.',
  why: 'Two people add one segment at the same time, and from then on each works on half of it.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(_plan, look) {
    const twins = cardKindNames.flatMap((kind) => twinsOf(kind, look))
    return found(...twins.map((pair) => partOf(pair, look)))
  },
  breaking: `
    segment s1 "Regulars" loyalty=loyal size=9600
    segment s2 "Regular" loyalty=loyal priority=2
    persona p1 "Vera, 41, weekly shop"
    p1 describes s2`,
  repaired: `
    segment s1 "Regulars" loyalty=loyal size=9600 priority=2
    persona p1 "Vera, 41, weekly shop"
    p1 describes s1`,
})

const titleOf = once((card: Card): Title | undefined => Title.of(card))

/** The titles of a kind, as far as they are long enough to be told apart: a row a drawer. */
const titlesOf = (kind: CardKindName, look: Look): (readonly Title[])[] =>
  look
    .drawers(kind)
    .map((cards, at) =>
      look.recall(titlesOf, `${kind} ${at}`, () => cards().flatMap((card) => titleOf(card, look) ?? [])),
    )

/** Each card with the first that it is almost named as. What was compared once is not compared again. */
function twinsOf(kind: CardKindName, look: Look): readonly Pair[] {
  const twins = look.recall(Twins, kind, () => new Twins())
  return look.recall(twinsOf, kind, () => twins.follow(titlesOf(kind, look)))
}

/** Kept for each pair, so that a field of one does not word all others anew. */
const partOf = (pair: Pair, look: Look): Part =>
  look.recall(partOf, JSON.stringify(pair), () => {
    const [gone, keep] = [look.view(pair[0]), look.view(pair[1])]
    return {
      cards: [keep, gone],
      says: (name) => `${name(keep)} and ${name(gone)} look like one and the same.`,
      repairs: () => [
        merged(keep, gone),
        start((name) => `Tell ${name(gone)} apart by its name`, gone, 'title'),
      ],
    }
  })

/** What only the one that goes says is kept; where both say something, somebody has to look. */
function merged(keep: Card, gone: Card): Offer {
  const fields = [...Object.keys(cardKinds[gone.kind].fields), 'owner', 'tags', 'notes']
  const said = fields.filter((field) => filled(valueOf(gone, field)))
  const lacking = said.filter((field) => !filled(valueOf(keep, field)))
  const quarrel = said.find(
    (field) => !lacking.includes(field) && !same(valueOf(keep, field), valueOf(gone, field)),
  )
  return start(
    (name) => `Make them one: ${name(keep)}`,
    keep,
    quarrel ?? 'title',
    ...lacking.map((field) => set(keep, field, valueOf(gone, field))),
    { merge: { keep: keep.id, gone: gone.id } },
  )
}

const valueOf = (card: Card, field: string): unknown => Reflect.get(card, field)
