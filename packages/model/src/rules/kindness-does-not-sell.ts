import type { CardOf } from '../cards/index.ts'
import type { LinkOf } from '../links/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, link, start, unlink, unset } from './repair.ts'
import { cannotTell, found, rule, type Offer } from './rule.ts'
import { isHuman, salesStrategies } from './strands.ts'
import { filled } from './words.ts'

type Point = CardOf<'contactPoint'>
type Message = CardOf<'message'>

export const kindnessDoesNotSell = rule({
  code: 'HUM-4',
  slug: 'kindness-does-not-sell',
  severity: 'warning',
  step: 5,
  about: 'contactPoint',
  checks: 'A contact point under the human strategy carries a message with a call to action or an offer.',
  why: 'The human strategy acts on what concerns people, and not to sell. Kindness that sells is not believed.',
  source: 'Human marketing',
  thresholds: {},
  lacks: false,
  judge(point, look) {
    const home = look.out(point, 'under', 'strategy').find(isHuman)
    if (!home) return cannotTell('under')
    const selling = look.out(point, 'carries', 'message').filter((message) => sells(message))
    return found(
      ...selling.map((message) => ({
        cards: [point, message],
        links: carriesOf(point, message, look),
        says: (name: (card: { id: string }) => string) =>
          say`${name(point)} belongs to ${name(home)}, and ${name(message)} ${deed(message)} there.`,
        repairs: () => [
          ...leaveUnsaid(point, message, look),
          ...sayWithoutSelling(message, look),
          ...moveToSales(point, look),
        ],
      })),
    )
  },
  breaking: `
    strategy st1 "Sales strategy" strand=sales owner=Ingrid department=Marketing
    strategy st2 "Human strategy" strand=human owner=Jonas department="People team"
    contactPoint c1 "Tasting hour in the hall" startsOn=2026-10-01 endsOn=2027-02-25 place="community hall" occasion="Thursday evening" approach="The host pours" type=companyCreated
    message m1 "Thursday, five o'clock" 
    message m2 "A pouch for half" offer={"kind":"coupon","value":"50 %"}
    c1 under st2
    c1 carries m1
    c1 carries m2`,
  repaired: `
    strategy st1 "Sales strategy" strand=sales owner=Ingrid department=Marketing
    strategy st2 "Human strategy" strand=human owner=Jonas department="People team"
    contactPoint c1 "Tasting hour in the hall" startsOn=2026-10-01 endsOn=2027-02-25 place="community hall" occasion="Thursday evening" approach="The host pours" type=companyCreated
    message m1 "Thursday, five o'clock"
    c1 under st2
    c1 carries m1`,
})

/** An offer of which somebody has said anything. */
const hasOffer = ({ offer }: Message): boolean => filled(offer) && Object.values(offer).some(filled)
const sells = (message: Message): boolean => filled(message.callToAction) || hasOffer(message)
const deed = (message: Message): string => (hasOffer(message) ? say`makes an offer` : say`calls for action`)

const carriesOf = (point: Point, message: Message, look: Look): LinkOf<'carries'>[] =>
  look.links(point, 'out', 'carries').filter(({ to }) => to === message.id)

/** The contact point must not fall silent by it, nor the message be left with nobody to carry it. */
function leaveUnsaid(point: Point, message: Message, look: Look): Offer[] {
  const cut = carriesOf(point, message, look).map(unlink)
  const isSole = (cards: readonly { id: string }[]) => cards.length === 1
  if (isSole(look.out(point, 'carries'))) return [sayKinder(point, message, cut, look)]
  if (isSole(look.in(message, 'carries'))) return []
  return [complete((name) => say`Leave ${name(message)} unsaid there`, ...cut)]
}

const kinder = { id: 'kinder' }

const sayKinder = (point: Point, message: Message, cut: Offer['commands'], look: Look): Offer =>
  start(
    say`Say something else there`,
    kinder,
    'texts',
    ...cut,
    { add: { as: kinder.id, kind: 'message', title: say`Nothing to buy here` } },
    link(point, 'carries', kinder),
    ...look.out(message, 'addresses', 'segment').map((segment) => link(kinder, 'addresses', segment)),
  )

/** Only where all who carry it are kind: elsewhere it may sell. */
function sayWithoutSelling(message: Message, look: Look): Offer[] {
  const carriers = look.in(message, 'carries', 'contactPoint')
  if (!carriers.every((point) => look.out(point, 'under', 'strategy').some(isHuman))) return []
  const fields = (['offer', 'callToAction'] as const).filter((field) => filled(message[field]))
  return [
    complete(
      (name) => say`Let ${name(message)} ask for nothing`,
      ...fields.map((field) => unset(message, field)),
    ),
  ]
}

function moveToSales(point: Point, look: Look): Offer[] {
  const homes = look.out(point, 'under', 'strategy').filter(isHuman)
  return salesStrategies(look)
    .slice(0, 1)
    .map((sales) =>
      complete(
        (name) => say`Count ${name(point)} to ${name(sales)}`,
        ...look
          .links(point, 'out', 'under')
          .filter(({ to }) => homes.some(({ id }) => id === to))
          .map(unlink),
        link(point, 'under', sales),
      ),
    )
}
