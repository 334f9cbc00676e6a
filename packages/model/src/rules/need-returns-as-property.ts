import type { Card, CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import { once, type Look } from './look.ts'
import { countOf, isGrave, isOpen } from './needs.ts'
import { complete, link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer, type Part } from './rule.ts'
import { spare } from './spare.ts'
import { filled } from './words.ts'

type Feedback = CardOf<'feedback'>
type Need = CardOf<'need'>

export const needReturnsAsProperty = rule({
  code: 'LOOP-5',
  slug: 'need-returns-as-property',
  severity: 'warning',
  step: 'loop',
  about: ['feedback', 'need'],
  checks:
    'Feedback tells of a need that nobody has written down, or a need has come back as no property and is not declined. An error where more than errorShare % of those who said it lack it.',
  why: 'We find out what people need and return it to them as properties of the product. A need that stays a remark was not heard.',
  source: 'Communication marketing',
  thresholds: { errorShare: 1 },
  lacks: false,
  judge(card, look, { errorShare }) {
    if (card.kind === 'need') return isOpen(card, look) ? found(unreturned(card, errorShare, look)) : fine
    if (!filled(card.type)) return cannotTell('type')
    if (card.type !== 'need' || look.out(card, 'reveals', 'need').length > 0) return fine
    return found(unnamed(card, errorShare, look))
  },
  breaking: `
    segment s1 "Regulars" size=9600
    feedback f1 "The pump is too heavy for my hand" type=need n=412
    need n1 "A lighter pump" n=412
    f1 saidBy s1
    f1 reveals n1`,
  repaired: `
    segment s1 "Regulars" size=9600
    feedback f1 "The pump is too heavy for my hand" type=need n=412
    need n1 "A lighter pump" n=412
    productProperty pp1 "Pump of 900 grams" releasedOn=2027-01-18
    f1 saidBy s1
    f1 reveals n1
    n1 returnedAs pp1`,
})

/** Properties that answer nobody yet. */
const unasked = spare('productProperty', (property, look) => look.in(property, 'returnedAs').length === 0)

function unreturned(need: Need, errorShare: number, look: Look): Part {
  const heard = look.in(need, 'reveals', 'feedback')
  const property = { id: 'property' }
  return {
    cards: [need],
    severity: isGrave(countOf(need, heard), heard, errorShare, look) ? 'error' : 'warning',
    says: (name) => say`${name(need)} has come back as no property, and nobody has said why not.`,
    repairs: () => [
      ...unasked(look).map((one) =>
        complete((name) => say`Return it as ${name(one)}`, link(need, 'returnedAs', one)),
      ),
      start(
        say`Plan the property that meets it`,
        property,
        'releasedOn',
        { add: { as: property.id, kind: 'productProperty', title: say`What meets it`, release: 'planned' } },
        link(need, 'returnedAs', property),
      ),
      start(say`Say why it is declined`, need, 'declined'),
    ],
  }
}

function unnamed(feedback: Feedback, errorShare: number, look: Look): Part {
  const need = { id: 'need' }
  return {
    cards: [feedback],
    severity: isGrave(feedback.n, [feedback], errorShare, look) ? 'error' : 'warning',
    says: (name) => say`Nobody has written down the need behind ${name(feedback)}.`,
    repairs: () => [
      ...needsNearby(feedback, look).map((one) => reveal(feedback, one, look)),
      start(
        say`Write down the need`,
        need,
        'strength',
        {
          add: {
            as: need.id,
            kind: 'need',
            title: say`What they lack`,
            ...(feedback.n !== undefined && { n: feedback.n }),
          },
        },
        link(feedback, 'reveals', need),
      ),
    ],
  }
}

const needsIn = (feedback: readonly Feedback[], look: Look): Need[] =>
  distinct(feedback.flatMap((one) => look.out(one, 'reveals', 'need'))).slice(0, 2)
const needsOf = once((segment: Card, look: Look) => needsIn(look.in(segment, 'saidBy', 'feedback'), look))
const needsAt = once((point: Card, look: Look) => needsIn(look.in(point, 'heardAt', 'feedback'), look))

/** What the same people have lacked before, or others at the same place. */
const needsNearby = (feedback: Feedback, look: Look): Need[] =>
  distinct([
    ...look.out(feedback, 'saidBy').flatMap((segment) => needsOf(segment, look)),
    ...look.out(feedback, 'heardAt').flatMap((point) => needsAt(point, look)),
  ]).slice(0, 2)

/** With more voices an open need may become grave: then somebody counts them. */
function reveal(feedback: Feedback, need: Need, look: Look): Offer {
  const reveals = link(feedback, 'reveals', need)
  const title = (name: (card: { id: string }) => string) => say`It is ${name(need)}`
  return isOpen(need, look) ? start(title, need, 'n', reveals) : complete(title, reveals)
}
