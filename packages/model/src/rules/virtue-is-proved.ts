import { attributeList } from '../cards/brand.ts'
import type { CardOf } from '../cards/index.ts'
import { isAdvertising } from '../cards/means.ts'
import { say, within } from '../tongue/tongue.ts'
import { below } from './limit.ts'
import type { Look } from './look.ts'
import { complete, set, setLink, start } from './repair.ts'
import { cannotTell, found, rule, type Offer, type Part } from './rule.ts'
import { humanStrategies } from './strands.ts'
import { filled, shownNumber } from './words.ts'

type Brand = CardOf<'brand'>
type Attribute = (typeof attributeList)[number]

export const virtueIsProved = rule({
  code: 'HUM-9',
  slug: 'virtue-is-proved',
  severity: 'warning',
  step: 0,
  about: 'brand',
  checks: 'A brand wants an attribute at min or more, and no link says that anything proves it.',
  why: 'Good intentions without a body are not credible. Whoever aims high in a human attribute shows it by an act.',
  source: 'Human marketing; six attributes of 2017',
  thresholds: { min: 4 },
  lacks: false,
  judge(brand, look, { min }) {
    const { attributes } = brand
    if (!filled(attributes)) return cannotTell('attributes')
    const proved = new Set(look.links(brand, 'in', 'proves').map(({ attribute }) => attribute))
    const high = attributeList.filter(({ value }) => !below(attributes[value] ?? -Infinity, min))
    return found(
      ...high
        .filter(({ value }) => !proved.has(value))
        .map((attribute) => unproved(brand, attribute, min, look)),
    )
  },
  breaking: `
    brand br "Brimberg" attributes={"morality":5,"sociability":3}
    strategy st2 "Human strategy" strand=human owner=Jonas
    contactPoint c1 "Thursday hour in the halls" means=community startsOn=2026-10-01 endsOn=2027-02-25 place="12 community halls" occasion="Thursday evening" approach="The host pours"
    c1 under st2`,
  repaired: `
    brand br "Brimberg" attributes={"morality":5,"sociability":3}
    strategy st2 "Human strategy" strand=human owner=Jonas
    contactPoint c1 "Thursday hour in the halls" means=community startsOn=2026-10-01 endsOn=2027-02-25 place="12 community halls" occasion="Thursday evening" approach="The host pours"
    c1 under st2
    c1 proves br attribute=morality`,
})

function unproved(brand: Brand, attribute: Attribute, min: number, look: Look): Part {
  const word = within(attribute.label)
  return {
    cards: [brand],
    says: (name) => say`${name(brand)} aims high in ${word}, and no act proves it.`,
    repairs: () => [
      ...provedAlready(brand, attribute, look),
      ...actsAtHand(brand, attribute, look),
      start(
        say`Plan an act that proves it`,
        act,
        'approach',
        { add: { as: act.id, kind: 'contactPoint', title: say`Act of ${word}` } },
        proof(act, attribute, brand),
      ),
      ...aimLower(brand, attribute, min),
    ],
  }
}

const act = { id: 'act' }

const proof = (card: { id: string }, { value }: Attribute, brand: Brand) => ({
  link: { kind: 'proves', from: card.id, to: brand.id, attribute: value },
})

/** Acts that prove something of the brand, and nobody has said what. */
const provedAlready = (brand: Brand, { value, label }: Attribute, look: Look): Offer[] =>
  look
    .links(brand, 'in', 'proves')
    .filter(({ attribute }) => attribute === undefined)
    .slice(0, 1)
    .map((one) =>
      complete(
        (name) => say`Let ${name({ id: one.from })} prove ${within(label)}`,
        setLink(one, 'attribute', value),
      ),
    )

/** What the human strategy does already, and not by advertising. */
function actsAtHand(brand: Brand, attribute: Attribute, look: Look): Offer[] {
  const proving = new Set(look.in(brand, 'proves').map(({ id }) => id))
  return humanStrategies(look)
    .flatMap((strategy) => look.in(strategy, 'under', 'contactPoint'))
    .filter(({ id, means }) => !proving.has(id) && !(filled(means) && isAdvertising(means)))
    .slice(0, 1)
    .map((point) =>
      complete(
        (name) => say`Let ${name(point)} prove ${within(attribute.label)}`,
        proof(point, attribute, brand),
      ),
    )
}

function aimLower(brand: Brand, { value, label }: Attribute, min: number): Offer[] {
  const lower = Math.ceil(min) - 1
  if (lower < 0) return []
  return [
    complete(say`Set ${within(label)} to ${shownNumber(lower)}`, set(brand, ['attributes', value], lower)),
  ]
}
