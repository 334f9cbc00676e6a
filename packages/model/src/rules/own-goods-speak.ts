import type { Means } from '../cards/means.ts'
import { say } from '../tongue/tongue.ts'
import { start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'
import { filled } from './words.ts'

/** Means by which the goods themselves speak. */
const ofTheGoods: readonly Means[] = ['packaging', 'display', 'storePromotion', 'service', 'productItself']

export const ownGoodsSpeak = rule({
  code: 'MIX-5',
  slug: 'own-goods-speak',
  severity: 'hint',
  step: 5,
  about: 'plan',
  checks:
    'There is a product property, or a tool that moves product or place; and by the means of all contact points neither pack, shelf, service nor product speaks.',
  why: 'Pack and display are means too, and everybody who buys sees them. They cost next to nothing.',
  source: 'Six-step IMC, step 6',
  thresholds: {},
  lacks: false,
  judge(_plan, look) {
    if (!look.has('productProperty') && goodsTools(look) === 0) return fine
    const { points, known, own } = meansOf(look)
    if (own > 0) return fine
    if (points === 0 || known < points) return cannotTell('means')
    return found({
      cards: [],
      says: say`There are goods to show, and neither the pack, the shelf, the service nor the product itself speaks.`,
      repairs: () => [
        speak(say`Let the pack speak`, say`On the pack`, 'packaging'),
        speak(say`Let the shelf speak`, say`At the shelf`, 'display'),
        speak(say`Let the people who serve speak`, say`Where people are served`, 'service'),
      ],
    })
  },
  breaking: `
    productProperty pp1 "Pouch that closes again"
    contactPoint c1 "Radio spot" type=unexpected means=radio startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"`,
  repaired: `
    productProperty pp1 "Pouch that closes again"
    contactPoint c1 "Radio spot" type=unexpected means=radio startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
    contactPoint c2 "On the pouch" type=unexpected means=packaging startsOn=2026-09-01 endsOn=2026-12-31 place="in the kitchen" occasion="breakfast" approach="In plain words"`,
})

const goodsTools = tally({
  kind: 'tool',
  of: ({ lever }) => (lever === 'product' || lever === 'place' ? 1 : 0),
  join: (a, b) => a + b,
  none: 0,
})

const meansOf = tally({
  kind: 'contactPoint',
  of: ({ means }) => ({
    points: 1,
    known: filled(means) ? 1 : 0,
    own: ofTheGoods.some((one) => one === means) ? 1 : 0,
  }),
  join: (a, b) => ({ points: a.points + b.points, known: a.known + b.known, own: a.own + b.own }),
  none: { points: 0, known: 0, own: 0 },
})

const point = { id: 'point' }
const speak = (title: string, card: string, means: Means): Offer =>
  start(title, point, 'place', { add: { as: point.id, kind: 'contactPoint', title: card, means } })
