import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { found, rule, type Offer } from './rule.ts'
import { shownDay } from './time.ts'
import { clipped, filled, listed } from './words.ts'

/** What an objective has to say, in the order in which one says it. */
const asked = [
  { field: 'measure', says: () => say`what is measured`, title: () => say`Say what is measured` },
  { field: 'baseline', says: () => say`where it stands today`, title: () => say`Say where it stands` },
  { field: 'target', says: () => say`where it is to stand`, title: () => say`Say where it is to stand` },
  { field: 'unit', says: () => say`in which unit`, title: () => say`Name the unit` },
  { field: 'deadline', says: () => say`by when`, title: () => say`Set the deadline` },
] as const

export const objectiveIsInNumbers = rule({
  code: 'OBJ-1',
  slug: 'objective-is-in-numbers',
  severity: 'error',
  step: 4,
  about: 'objective',
  checks: 'An objective lacks its measure, baseline, target, unit or deadline.',
  why: 'A goal that is not in numbers can be neither missed nor reached. What is measured, from where to where and by when: then everybody knows whether it worked.',
  source: 'Six-step IMC, step 4; objective test of 1961',
  thresholds: {},
  lacks: true,
  judge(objective, look) {
    const missing = asked.filter(({ field }) => !filled(objective[field]))
    if (missing.length === 0) return found()
    return found({
      cards: [objective],
      says: (name) => say`${name(objective)} does not say ${listed(missing.map(({ says }) => says()))}.`,
      repairs: () => [...known(objective, missing.length === 1, look), ...ask(objective, missing)],
    })
  },
  breaking: `
    plan "Spring" startsOn=2026-03-01 endsOn=2026-08-31
    objective o1 "Strengthen the image"`,
  repaired: `
    plan "Spring" startsOn=2026-03-01 endsOn=2026-08-31
    objective o1 "Raise the share among rotators" measure="share of category spend" baseline=31 target=36 unit="% of spend" deadline=2026-08-31`,
})

/** What the plan or a metric knows already. */
function known(objective: CardOf<'objective'>, only: boolean, look: Look): Offer[] {
  const offers: Offer[] = []
  const offer = (title: string, field: string, value: string) => {
    const repair = complete(title, set(objective, field, value))
    offers.push({ ...repair, complete: only, ...(only ? {} : { opens: opensNext(objective, field) }) })
  }
  const unit = look
    .out(objective, 'measuredBy', 'metric')
    .map((metric) => metric.unit)
    .find(filled)
  if (!filled(objective.unit) && unit) offer(say`Count in ${clipped(unit)}`, 'unit', unit)
  const { endsOn, startsOn } = look.plan
  if (!filled(objective.deadline) && endsOn)
    offer(say`Due on ${shownDay(endsOn, startsOn)}`, 'deadline', endsOn)
  return offers
}

const opensNext = (objective: CardOf<'objective'>, but: string) => ({
  card: objective.id,
  field: asked.find(({ field }) => field !== but && !filled(objective[field]))?.field ?? 'measure',
})

const ask = (objective: CardOf<'objective'>, missing: readonly (typeof asked)[number][]): Offer[] =>
  missing.slice(0, 1).map(({ field, title }) => start(title, objective, field))
