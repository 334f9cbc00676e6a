import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { leadsOf, mostLeads, spendingOn, type Leads, type Spending } from './adverts.ts'
import { wholeCents } from './cents.ts'
import { above } from './limit.ts'
import type { Look } from './look.ts'
import { moneyOf, rateOf, shownMoney } from './money.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, found, rule, type Offer, type Part } from './rule.ts'
import { filled, listed, shownNumber, shownPercent } from './words.ts'

export const advertisingStaysInTheBackground = rule({
  code: 'MIX-3',
  slug: 'advertising-stays-in-the-background',
  severity: 'warning',
  step: 5,
  about: 'plan',
  checks:
    'Advertising contact points cost more than maxShare % of what all cost; or all that lead are advertising. Each is a finding.',
  why: 'Advertising becomes a background task. Mass media ends with reach, and reach sells nothing by itself.',
  source: 'Communication marketing; human marketing',
  thresholds: { maxShare: 60 },
  lacks: false,
  judge(_plan, look, { maxShare }) {
    const spending = spendingOn(look)
    const roles = leadsOf(look)
    if (spending.all <= 0 && roles.leads === 0) return cannotTell('planned', 'role')
    return found(...money(spending, maxShare, look), ...leadership(roles))
  },
  breaking: `
    plan "Spring" currency=EUR
    contactPoint c1 "Television in March" type=unexpected means=tv role=lead startsOn=2026-03-01 endsOn=2026-03-31 place="at home" occasion="the evening" approach="Half a minute"
    contactPoint c2 "Refill bay" type=unexpected means=display startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    budgetLine b1 "Air time" planned=78000
    budgetLine b2 "Bays" planned=22000
    b1 funds c1
    b2 funds c2`,
  repaired: `
    plan "Spring" currency=EUR
    contactPoint c1 "Television in March" type=unexpected means=tv role=support startsOn=2026-03-01 endsOn=2026-03-31 place="at home" occasion="the evening" approach="Half a minute"
    contactPoint c2 "Refill bay" type=unexpected means=display role=lead startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    budgetLine b1 "Air time" planned=33000
    budgetLine b2 "Bays" planned=22000
    b1 funds c1
    b2 funds c2`,
})

function money({ all, adverts, largest }: Spending, maxShare: number, look: Look): Part[] {
  const share = all > 0 ? (adverts / all) * 100 : 0
  if (!above(share, maxShare)) return []
  const shown = shownPercent(Math.round(share * 10) / 10)
  const line = largest
    .slice(0, 1)
    .flatMap(({ point }) => look.in(point, 'funds', 'budgetLine'))
    .toSorted((a, b) => moneyOf(b, look.plan) - moneyOf(a, look.plan))[0]
  return [
    {
      cards: largest.map(({ point }) => point),
      says: say`Advertising takes ${shown} of what the contact points cost, and ${shownPercent(maxShare)} is the most.`,
      repairs: () =>
        line ? [...cut(line, (100 * adverts - maxShare * all) / (100 - maxShare), look), planLess(line)] : [],
    },
  ]
}

const planLess = (line: CardOf<'budgetLine'>): Offer =>
  start((name) => say`Plan less for ${name(line)}`, line, 'planned')

/** A line that pays for more than this, or counts to a strategy whose sum would then be wrong, is left to somebody. */
function cut(line: CardOf<'budgetLine'>, over: number, look: Look): Offer[] {
  const isBound = look.out(line, 'funds').length > 1 || look.out(line, 'countsTo').length > 0
  if (isBound || over <= 0 || moneyOf(line, look.plan) <= over) return []
  const planned = wholeCents((line.planned ?? 0) - over / (rateOf(line, look.plan) ?? 1), Math.floor)
  const shown = shownMoney(planned, filled(line.currency) ? line.currency : look.plan.currency)
  return [complete((name) => say`Cut ${name(line)} to ${shown}`, set(line, 'planned', planned))]
}

function leadership({ leads, adverts, others }: Leads): Part[] {
  if (adverts.length === 0 || others.some(({ role }) => role === 'lead')) return []
  const [first] = adverts
  return [
    {
      cards: adverts,
      says: (name) =>
        leads === 1
          ? say`${name(first!)} alone leads, and it is advertising.`
          : say`All that leads is advertising: ${adverts.length > 3 ? say`${shownNumber(leads)} contact points` : listed(adverts.map(name))}.`,
      repairs: () => [
        ...others
          .slice(0, 1)
          .map((one) => complete((name) => say`Let ${name(one)} lead`, set(one, 'role', 'lead'))),
        ...(adverts.length > mostLeads
          ? [start(say`Let something else lead`, first!, 'role')]
          : [
              complete(
                adverts.length === 1 ? (name) => say`Let ${name(first!)} support` : say`Let them support`,
                ...adverts.map((one) => set(one, 'role', 'support')),
              ),
            ]),
      ],
    },
  ]
}
