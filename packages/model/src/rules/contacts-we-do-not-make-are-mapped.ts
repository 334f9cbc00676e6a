import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { below } from './limit.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'
import { counted, filled } from './words.ts'

type Point = CardOf<'contactPoint'>
type Type = NonNullable<Point['type']>
type Untyped = { point: Point; type: Type }

export const contactsWeDoNotMakeAreMapped = rule({
  code: 'CON-5',
  slug: 'contacts-we-do-not-make-are-mapped',
  severity: 'warning',
  step: 3,
  about: 'plan',
  checks: 'At least min contact points have a type, and all of these are created by us.',
  why: 'The invoice, the pack, reviews and the help line speak too. People hear them more often than us, and believe them more.',
  source: 'Contact point types of 2002; interactive marketing',
  thresholds: { min: 3 },
  lacks: false,
  judge(_plan, look, { min }) {
    const { ours, others } = typed(look)
    if (others > 0) return fine
    if (ours === 0 || below(ours, min)) return cannotTell('type')
    return found({
      cards: [],
      says:
        ours === 1
          ? say`The one contact point whose type is known is created by us: nothing shows what others say, and what people ask.`
          : say`All ${counted(ours)} contact points whose type is known are created by us: nothing shows what others say, and what people ask.`,
      repairs: () => [...tellApart(look), ...mapThem()],
    })
  },
  breaking: `
    contactPoint c1 "Radio spot" type=companyCreated means=radio startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
    contactPoint c2 "Letter to regulars" type=companyCreated means=directMail startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="the post" approach="By name"
    contactPoint c3 "News by e-mail" type=companyCreated means=email startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="after work" approach="Short"
    contactPoint c4 "Reviews of the pouch" means=reviews startsOn=2026-09-01 endsOn=2026-09-30 place="on the phone" occasion="at the shelf" approach="We read and thank"
    message m1 "Bring your own tin"
    c1 carries m1
    c2 carries m1
    c3 carries m1`,
  repaired: `
    contactPoint c1 "Radio spot" type=companyCreated means=radio startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
    contactPoint c2 "Letter to regulars" type=companyCreated means=directMail startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="the post" approach="By name"
    contactPoint c3 "News by e-mail" type=companyCreated means=email startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="after work" approach="Short"
    contactPoint c4 "Reviews of the pouch" type=unexpected means=reviews startsOn=2026-09-01 endsOn=2026-09-30 place="on the phone" occasion="at the shelf" approach="We read and thank"
    message m1 "Bring your own tin"
    c1 carries m1
    c2 carries m1
    c3 carries m1`,
})

const typed = tally({
  kind: 'contactPoint',
  of: ({ type }) => ({
    ours: type === 'companyCreated' ? 1 : 0,
    others: filled(type) && type !== 'companyCreated' ? 1 : 0,
  }),
  join: (a, b) => ({ ours: a.ours + b.ours, others: a.others + b.others }),
  none: { ours: 0, others: 0 },
})

/** Means that tell what type a contact is of. What is part of buying and using has to carry a message. */
const telling = new Map<string, Type>([
  ['reviews', 'unexpected'],
  ['packaging', 'intrinsic'],
  ['productItself', 'intrinsic'],
  ['service', 'intrinsic'],
])

const untyped = tally<'contactPoint', readonly Untyped[]>({
  kind: 'contactPoint',
  of: (point, look) => {
    const type = filled(point.type) ? undefined : telling.get(point.means ?? '')
    if (!type || (type === 'intrinsic' && look.out(point, 'carries').length === 0)) return []
    return [{ point, type }]
  },
  join: (a, b) => (a.length > 0 ? a : b),
  none: [],
})

const tellApart = (look: Look): Offer[] =>
  untyped(look).map(({ point, type }) =>
    complete(
      (name) =>
        say`Call ${name(point)} ${type === 'unexpected' ? say`what others say` : say`part of buying and using`}`,
      set(point, 'type', type),
    ),
  )

const place = { id: 'point' }
const mapAs = (title: string, card: string, type: Type): Offer =>
  start(title, place, 'place', { add: { as: place.id, kind: 'contactPoint', title: card, type } })

const mapThem = (): Offer[] => [
  mapAs(say`Map what others say`, say`What others say`, 'unexpected'),
  mapAs(say`Map what people ask`, say`What people ask`, 'customerInitiated'),
  mapAs(say`Map what comes with buying`, say`What comes with buying`, 'intrinsic'),
]
