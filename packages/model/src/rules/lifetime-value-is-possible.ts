import type { CardOf } from '../cards/index.ts'
import { month, retentionOver } from '../metrics/periods.ts'
import { say } from '../tongue/tongue.ts'
import { overall, type Look } from './look.ts'
import { shownMoney } from './money.ts'
import { complete, set, start, unset } from './repair.ts'
import { cannotTell, found, rule, type Name, type Offer, type Part } from './rule.ts'
import { filled, shownPercent } from './words.ts'
import { isAsStated, worthWith, type Rates } from './worth.ts'

type Segment = CardOf<'segment'>

/** margin × retention / (1 + discountRate − retention), which needs 0 ≤ retention < 1 and discountRate > 0. */
export const lifetimeValueIsPossible = rule({
  code: 'SEG-7',
  slug: 'lifetime-value-is-possible',
  severity: 'error',
  step: 2,
  about: 'segment',
  checks:
    'Less than none or all customers stay for ever, a year of waiting costs nothing, or the stated lifetime value is more than tolerance % off what margin, retention and discount give.',
  why: 'What a customer is worth decides what may be spent on one. A wrong value spends real money.',
  source: 'Customer lifetime value formula',
  thresholds: { tolerance: 1 },
  lacks: false,
  judge(segment, look, { tolerance }) {
    const { retention, discountRate } = segment
    if (!filled(retention) && !filled(discountRate)) return cannotTell('retention')
    const agrees = (changed: Rates) => isAsStated(segment, changed, tolerance)
    return found(
      ...(filled(retention) ? ofRetention(segment, retention, agrees) : []),
      ...(filled(discountRate) ? ofDiscount(segment, discountRate, agrees, look) : []),
      ...ofStated(segment, agrees, look),
    )
  },
  breaking: `
    plan "Commuter pass" currency=EUR
    segment s1 "Daily ferry commuters" margin=310 retention=0.938 discountRate=0.08 lifetimeValue=233.51
    segment s2 "Mode switchers" margin=96 retention=60 discountRate=0`,
  repaired: `
    plan "Commuter pass" currency=EUR
    segment s1 "Daily ferry commuters" margin=310 retention=0.464 discountRate=0.08 lifetimeValue=233.51
    segment s2 "Mode switchers" margin=96 retention=0.6 discountRate=0.08`,
})

type Agrees = (changed: Rates) => boolean

function ofRetention(segment: Segment, retention: number, agrees: Agrees): Part[] {
  if (retention >= 0 && retention < 1) return []
  const asShare = { retention: retention / 100 }
  const title = say`Read it as ${shownPercent(retention)}`
  const isPercent = retention > 1 && retention < 100
  return [
    {
      cards: [segment],
      says: (name) =>
        retention < 0
          ? say`Fewer than none of ${name(segment)} stay after a year.`
          : say`Of ${name(segment)}, ${percent(retention)} stay after a year, so that nobody would ever leave.`,
      repairs: () => [
        ...(isPercent ? [offer(title, segment, asShare, agrees)] : []),
        start(say`Count how many stay`, segment, 'retention'),
      ],
    },
  ]
}

/** Done, unless the stated value is then another than the computed one. */
function offer(title: Offer['title'], segment: Segment, changed: Rates, agrees: Agrees): Offer {
  const commands = Object.entries(changed).map(([field, value]) => set(segment, field, value))
  return agrees(changed) ? complete(title, ...commands) : start(title, segment, 'lifetimeValue', ...commands)
}

const discounted = overall((look) => look.all('segment').find(({ discountRate }) => (discountRate ?? 0) > 0))

function ofDiscount(segment: Segment, discountRate: number, agrees: Agrees, look: Look): Part[] {
  if (discountRate > 0) return []
  const model = discounted(look)
  const rate = model?.discountRate ?? 0
  const title = (name: Name) => say`Discount ${percent(rate)} a year, as for ${name(model ?? segment)}`
  return [
    {
      cards: [segment],
      says: (name) => say`For ${name(segment)} a year of waiting costs nothing or less.`,
      repairs: () => [
        ...(model ? [offer(title, segment, { discountRate: rate }, agrees)] : []),
        start(say`Say what a year of waiting costs`, segment, 'discountRate'),
      ],
    },
  ]
}

function ofStated(segment: Segment, agrees: Agrees, look: Look): Part[] {
  const [stated, worth] = [segment.lifetimeValue, worthWith(segment)]
  if (!filled(stated) || worth === undefined || agrees({})) return []
  const shown = (amount: number) => shownMoney(amount, look.plan.currency)
  return [
    {
      cards: [segment],
      says: (name) =>
        say`A customer of ${name(segment)} is stated to be worth ${shown(stated)}, and the rates give ${shown(worth)}.`,
      repairs: () => [
        ...ofAMonth(segment, worth, agrees),
        complete(say`Drop the stated value for ${shown(worth)}`, unset(segment, 'lifetimeValue')),
        start(say`Count how many stay`, segment, 'retention'),
      ],
    },
  ]
}

/** Who stays a month stays a year with that share to the twelfth: offered where this gives what was stated. */
function ofAMonth(segment: Segment, worth: number, agrees: Agrees): Offer[] {
  const { retention = 0, lifetimeValue = 0 } = segment
  const yearly = Math.round(retentionOver(retention, 1 / month) * 1e4) / 1e4
  if (lifetimeValue > worth || !agrees({ retention: yearly })) return []
  const title = say`Read ${percent(retention)} as those who stay a month: ${percent(yearly)} a year`
  return [complete(title, set(segment, 'retention', yearly))]
}

const percent = (share: number): string => shownPercent(share * 100)
