import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'
import { filled } from './words.ts'

type Lever = NonNullable<CardOf<'tool'>['lever']>

export const productPriceOrPlaceIsWeighed = rule({
  code: 'MIX-1',
  slug: 'product-price-or-place-is-weighed',
  severity: 'warning',
  step: 5,
  about: 'plan',
  checks: 'No tool moves product, price or place, once there is a tool or a contact point.',
  why: 'Product, price and access communicate too, and often more than what is said. Weighing them and saying no is enough.',
  source: 'Six-step IMC, step 5',
  thresholds: {},
  lacks: false,
  judge(_plan, look) {
    if (!look.has('tool') && !look.has('contactPoint')) return fine
    const { weighed, unknown } = levers(look)
    if (weighed > 0) return fine
    if (unknown > 0) return cannotTell('lever')
    return found({
      cards: [],
      says: say`Everything planned is communication: nobody has weighed product, price or place.`,
      repairs: () => [
        weigh(say`Weigh a change of the product`, say`A change of the product`, 'product'),
        weigh(say`Weigh the price`, say`The price`, 'price'),
        weigh(say`Weigh where it can be had`, say`Where it can be had`, 'place'),
      ],
    })
  },
  breaking: `
    tool t1 "Four campaigns for the same coffee" lever=communication
    objective o1 "Raise the share among rotators" measure="share of category spend"
    t1 serves o1`,
  repaired: `
    tool t1 "Four campaigns for the same coffee" lever=communication
    tool t2 "Refill pouch" lever=product optionsConsidered=["keep the tin","refill pouch"]
    objective o1 "Raise the share among rotators" measure="share of category spend"
    t1 serves o1
    t2 serves o1`,
})

const levers = tally({
  kind: 'tool',
  of: ({ lever }) => ({
    weighed: filled(lever) && lever !== 'communication' ? 1 : 0,
    unknown: filled(lever) ? 0 : 1,
  }),
  join: (a, b) => ({ weighed: a.weighed + b.weighed, unknown: a.unknown + b.unknown }),
  none: { weighed: 0, unknown: 0 },
})

const tool = { id: 'tool' }
const weigh = (title: string, card: string, lever: Lever): Offer =>
  start(title, tool, 'optionsConsidered', { add: { as: tool.id, kind: 'tool', title: card, lever } })
