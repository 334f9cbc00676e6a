import type { CardOf } from '../cards/index.ts'
import { meansList } from '../cards/means.ts'
import { say, within } from '../tongue/tongue.ts'
import { valueAt } from './facts.ts'
import type { Look } from './look.ts'
import { complete, set, setPlan, start } from './repair.ts'
import { cannotTell, found, rule, type Offer, type Part } from './rule.ts'
import { signed } from './signed.ts'
import { clipped, filled } from './words.ts'

type Point = CardOf<'contactPoint'>

/**
 * About the plan: a card that is gone is judged by nobody. Its neighbours are among the cards, for they are not as
 * they were approved because of it.
 */
export const traditionIsNotDroppedSilently = rule({
  code: 'GOV-4',
  slug: 'tradition-is-not-dropped-silently',
  severity: 'hint',
  step: 6,
  about: 'plan',
  checks:
    'A contact point by traditional means was approved and is gone, a draft or parked, and neither the plan nor its notes say why.',
  why: 'New means expand what we do and do not supplant it. Who was met in the old places is still there.',
  source: 'Engagement',
  thresholds: {},
  lacks: false,
  judge(plan, look) {
    const version = signed(look)
    if (!version) return cannotTell('approved')
    const silent = version.traditional.filter(
      (was) =>
        look.card(was.id, 'contactPoint') === undefined &&
        !filled(valueAt(plan.exclusions, was.id)) &&
        !saysWhy(was, look),
    )
    return found(...silent.map((was) => partOf(was, look)))
  },
  breaking: `
    was segment s1 "Regulars"
    was contactPoint c1 "Page in the weekly" means=print
    was contactPoint c2 "Poster at the pier" means=outdoor
    was c1 touches s1
    segment s1 "Regulars"
    contactPoint c2 "Poster at the pier" means=outdoor status=parked
    contactPoint c3 "Feed" means=social direction=twoWay startsOn=2026-09-01 endsOn=2026-09-30 place="phone" occasion="in the evening" approach="By name"
    c3 touches s1`,
  repaired: `
    plan "Spring" exclusions={"c1":"The weekly closed in August"}
    was segment s1 "Regulars"
    was contactPoint c1 "Page in the weekly" means=print
    was contactPoint c2 "Poster at the pier" means=outdoor
    was c1 touches s1
    segment s1 "Regulars"
    contactPoint c2 "Poster at the pier" means=outdoor status=parked notes="The pier is rebuilt until May"
    contactPoint c3 "Feed" means=social direction=twoWay startsOn=2026-09-01 endsOn=2026-09-30 place="phone" occasion="in the evening" approach="By name"
    c3 touches s1`,
})

/** Notes that were there when it was approved cannot say why it was dropped afterwards. */
function saysWhy(was: Point, look: Look): boolean {
  const { notes } = look.view(was.id)
  return filled(notes) && notes !== was.notes
}

function partOf(was: Point, look: Look): Part {
  const card = look.view(was.id)
  const isGone = card.kind !== 'contactPoint'
  const label = meansList.find(({ value }) => value === was.means)?.label ?? was.means ?? ''
  const called = say`“${clipped(was.title)}”`
  return {
    cards: [...(isGone ? [] : [card]), ...neighboursOf(was, look)],
    says: isGone
      ? say`${called} was approved (${within(label)}) and is gone, and nothing says why.`
      : say`${called} was approved (${within(label)}) and is set aside, and nothing says why.`,
    repairs: () => [...(isGone ? [] : bringBack(was)), leaveOut(was)],
  }
}

/** What it was linked to when it was approved and that is still there. */
function neighboursOf(was: Point, look: Look): { id: string }[] {
  const links = signed(look)?.linksAt.get(was.id) ?? []
  const ids = new Set(links.map(({ from, to }) => (from === was.id ? to : from)))
  return [...ids].sort().flatMap((id) => {
    const kind = look.approved?.cards.get(id)?.kind
    return kind ? (look.card(id, kind) ?? []) : []
  })
}

const bringBack = (was: Point): Offer[] => [
  start(say`Say why in its notes`, was, 'notes'),
  start(say`Bring it back`, was, 'place', set(was, 'status', 'active')),
]

/** The id alone would tell nobody what it was. */
const leaveOut = (was: Point): Offer =>
  complete(
    say`Note that it was dropped on purpose`,
    setPlan(['exclusions', was.id], `${clipped(was.title)}: dropped on purpose`),
  )
