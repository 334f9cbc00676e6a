import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { once, type Look } from './look.ts'
import { easiest, meet } from './meeting.ts'
import { reaches } from './reach.ts'
import { link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'
import { filled, listed } from './words.ts'

type Point = CardOf<'contactPoint'>
type Segment = CardOf<'segment'>

export const someoneElseCanConfirm = rule({
  code: 'MSG-7',
  slug: 'someone-else-can-confirm',
  severity: 'hint',
  step: 4,
  about: 'message',
  checks:
    'A message makes claims, and people it reaches have no contact point where others speak or where they can ask.',
  why: 'A promise is believed when others confirm it. Without reviews, neighbours or a desk to ask, our word stands alone.',
  source: 'Consistency triangle; engagement',
  thresholds: {},
  lacks: false,
  judge(message, look) {
    if (!filled(message.claims)) return cannotTell('claims')
    const reached = reaches(message, look)
    if (reached.length === 0) return cannotTell('addresses', 'carries')
    const alone = reached.filter((segment) => hearsOnlyUs(segment, look) === true)
    if (alone.length === 0)
      return reached.some((segment) => hearsOnlyUs(segment, look) === undefined) ? cannotTell('type') : fine
    return found({
      cards: [message, ...alone],
      says: (name) =>
        say`${name(message)} makes a promise to ${listed(alone.map(name))} that nobody but us can confirm.`,
      repairs: () => [...atHand(alone, look), letOthersSpeak(alone)],
    })
  },
  breaking: `
    segment s1 "Mode switchers"
    contactPoint c1 "Posters at the approach roads" type=companyCreated direction=twoWay feedbackChannel=text owner=Vera responseHours=24 startsOn=2027-03-08 endsOn=2027-04-04 place="approach roads" occasion="morning queue" approach="Live figure"
    contactPoint c2 "Customer desk" type=customerInitiated direction=twoWay feedbackChannel=ticket owner=Amund responseHours=1 startsOn=2027-01-04 endsOn=2027-06-27 place="pier" occasion="a question" approach="The agent sees trips"
    message m1 "Nineteen of twenty on time" claims={"punctuality":"95 %"}
    c1 touches s1
    c1 carries m1
    m1 addresses s1`,
  repaired: `
    segment s1 "Mode switchers"
    contactPoint c1 "Posters at the approach roads" type=companyCreated direction=twoWay feedbackChannel=text owner=Vera responseHours=24 startsOn=2027-03-08 endsOn=2027-04-04 place="approach roads" occasion="morning queue" approach="Live figure"
    contactPoint c2 "Customer desk" type=customerInitiated direction=twoWay feedbackChannel=ticket owner=Amund responseHours=1 startsOn=2027-01-04 endsOn=2027-06-27 place="pier" occasion="a question" approach="The agent sees trips"
    message m1 "Nineteen of twenty on time" claims={"punctuality":"95 %"}
    c1 touches s1
    c2 touches s1
    c1 carries m1
    m1 addresses s1`,
})

const isOthers = ({ type }: Point): boolean => type === 'unexpected' || type === 'customerInitiated'

/** Unknown where somebody has yet to say of a contact point who brings it about. */
const hearsOnlyUs = once((segment: Segment, look: Look): boolean | undefined => {
  const points = look.in(segment, 'touches', 'contactPoint')
  if (points.some(isOthers)) return false
  return points.every(({ type }) => filled(type)) ? true : undefined
})

/** The first contact points at which others speak. */
const othersSpeak = tally<'contactPoint', readonly Point[]>({
  kind: 'contactPoint',
  of: (point) => (isOthers(point) ? [point] : []),
  join: (a, b) => [...a, ...b].slice(0, 4),
  none: [],
})

/** One click helps where one segment alone hears only us. */
function atHand(alone: readonly Segment[], look: Look): Offer[] {
  const [segment, ...more] = alone
  if (!segment || more.length > 0) return []
  return easiest(
    othersSpeak(look).map((point) =>
      meet((name) => say`Let ${name(segment)} ask and hear others at ${name(point)}`, point, segment, look),
    ),
  )
}

function letOthersSpeak(alone: readonly Segment[]): Offer {
  const point = { id: 'point' }
  return start(
    say`Map where others speak`,
    point,
    'place',
    { add: { as: point.id, kind: 'contactPoint', title: say`Where others speak`, type: 'unexpected' } },
    ...alone.map((segment) => link(point, 'touches', segment)),
  )
}
