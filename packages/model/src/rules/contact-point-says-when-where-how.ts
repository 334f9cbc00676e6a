import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { canRun } from './dates.ts'
import type { Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { found, rule, type Offer } from './rule.ts'
import { shownDay } from './time.ts'
import { filled, listed } from './words.ts'

const asked = [
  { field: 'place', says: () => say`where`, title: () => say`Say where` },
  { field: 'occasion', says: () => say`on what occasion`, title: () => say`Say on what occasion` },
  { field: 'approach', says: () => say`how`, title: () => say`Say how` },
  { field: 'startsOn', says: () => say`from when`, title: () => say`Set the first day` },
  { field: 'endsOn', says: () => say`until when`, title: () => say`Set the last day` },
] as const
type Asked = (typeof asked)[number]

export const contactPointSaysWhenWhereHow = rule({
  code: 'CON-1',
  slug: 'contact-point-says-when-where-how',
  severity: 'error',
  step: 3,
  about: 'contactPoint',
  checks: 'A contact point lacks its first or last day, its place, its occasion or its approach.',
  why: 'People are met at a certain time, in a certain place and mood. How and when we meet them matters more than what we say.',
  source: 'Six-step IMC, step 3',
  thresholds: {},
  lacks: true,
  judge(point, look) {
    const missing = asked.filter(({ field }) => !filled(point[field]))
    if (missing.length === 0) return found()
    return found({
      cards: [point],
      says: (name) => say`${name(point)} does not say ${listed(missing.map(({ says }) => says()))}.`,
      repairs: () => [...runAsThePlan(point, missing, look), ...ask(point, missing)],
    })
  },
  breaking: `
    plan "Autumn" startsOn=2026-09-01 endsOn=2026-11-30
    contactPoint c1 "Photo network, autumn" startsOn=2026-09-01`,
  repaired: `
    plan "Autumn" startsOn=2026-09-01 endsOn=2026-11-30
    contactPoint c1 "Photo network, autumn" startsOn=2026-09-01 endsOn=2026-11-30 place="on the phone" occasion="sharing the weekend" approach="We answer, we do not post"`,
})

/** The dates can be those of the campaign, where that gives a window and not its reverse. */
function runAsThePlan(point: CardOf<'contactPoint'>, missing: readonly Asked[], look: Look): Offer[] {
  const dates = missing.filter(({ field }) => field === 'startsOn' || field === 'endsOn')
  const first = point.startsOn ?? look.plan.startsOn
  const last = point.endsOn ?? look.plan.endsOn
  if (dates.length === 0 || !first || !last || first > last) return []
  const title = say`Run from ${shownDay(first, last)} to ${shownDay(last, first)}`
  const repair = complete(
    title,
    ...dates.map(({ field }) => set(point, field, field === 'startsOn' ? first : last)),
  )
  const fits = canRun(point, { startsOn: first, endsOn: last }, look)
  const next = missing.find((one) => !dates.includes(one))?.field ?? (fits ? undefined : 'endsOn')
  return [next ? { ...repair, complete: false, opens: { card: point.id, field: next } } : repair]
}

const ask = (point: CardOf<'contactPoint'>, missing: readonly Asked[]): Offer[] =>
  missing.slice(0, 1).map(({ field, title }) => start(title, point, field))
