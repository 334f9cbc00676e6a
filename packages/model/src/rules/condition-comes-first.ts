import type { Card } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { beginField, beginOf, canCome, canRun, readyOf, type Beginning } from './dates.ts'
import type { Look } from './look.ts'
import { complete, set, start, unlink } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { latest, shownDay } from './time.ts'
import { listed } from './words.ts'

type Condition = { card: Card; field: 'releasedOn' | 'endsOn' | 'deadline'; day: string }

export const conditionComesFirst = rule({
  code: 'TIME-4',
  slug: 'condition-comes-first',
  severity: 'error',
  step: 6,
  about: ['contactPoint', 'message', 'context', 'productProperty'],
  checks: 'A card starts, or is released, before something that it depends on is released, over or due.',
  why: 'Nothing runs on what is not there yet.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(card, look) {
    const conditions = look.out(card, 'dependsOn')
    if (conditions.length === 0) return cannotTell('dependsOn')
    const begin = beginOf(card)
    if (begin === undefined) return cannotTell(beginField(card))
    const dated = conditions.flatMap((one): Condition[] => {
      const ready = readyOf(one)
      return ready ? [{ card: one, ...ready }] : []
    })
    if (dated.length === 0) return cannotTell('endsOn')
    const late = dated.filter(({ day }) => day > begin)
    const day = latest(...late.map((one) => one.day))
    if (!day) return fine
    const links = linksTo(late, card, look)
    const verb = card.kind === 'productProperty' ? say`is released` : say`starts`
    return found({
      cards: [card, ...late.map((one) => one.card)],
      links,
      says: (name) =>
        say`${name(card)} ${verb} on ${shownDay(begin, day)} and depends on what comes later: ${listed(late.map((one) => `${name(one.card)} ${done[one.field]()} ${shownDay(one.day, begin)}`))}.`,
      repairs: () => [
        beginOn(day, card, look),
        ...late.slice(0, 1).map((one) => finishEarlier(one, begin)),
        complete(
          (name) => say`Let it go without ${listed(late.map((one) => name(one.card)))}`,
          ...links.map(unlink),
        ),
      ],
    })
  },
  breaking: `
    contactPoint c1 "Posters for the opening" startsOn=2026-03-02 endsOn=2026-03-31 place="62 stores" occasion="weekly shop" approach="One sentence"
    productProperty pp1 "Refill bay" releasedOn=2026-03-09
    c1 dependsOn pp1`,
  repaired: `
    contactPoint c1 "Posters for the opening" startsOn=2026-03-09 endsOn=2026-03-31 place="62 stores" occasion="weekly shop" approach="One sentence"
    productProperty pp1 "Refill bay" releasedOn=2026-03-09
    c1 dependsOn pp1`,
})

const done = {
  releasedOn: () => say`is released on`,
  endsOn: () => say`ends on`,
  deadline: () => say`is due on`,
} as const

const linksTo = (late: readonly Condition[], card: Beginning, look: Look) =>
  look.links(card, 'out', 'dependsOn').filter(({ to }) => late.some((one) => one.card.id === to))

/** Where another date would turn wrong by it, somebody has to set that one too. */
function beginOn(day: string, card: Beginning, look: Look): Offer {
  const field = beginField(card)
  const when = shownDay(day, beginOf(card))
  const title = field === 'startsOn' ? say`Start on ${when}` : say`Release on ${when}`
  if (canBegin(day, card, look)) return complete(title, set(card, field, day))
  return start(title, card, field === 'startsOn' ? 'endsOn' : field, set(card, field, day))
}

function canBegin(day: string, card: Beginning, look: Look): boolean {
  if (card.kind === 'productProperty') return canCome(card, day, look)
  const isOver = (card.endsOn ?? day) < day
  if (card.kind === 'contactPoint') return canRun(card, { startsOn: day, endsOn: card.endsOn }, look)
  const { startsOn = day, endsOn = day } = look.plan
  return !isOver && (card.kind === 'context' || (day >= startsOn && day <= endsOn))
}

const finishEarlier = ({ card, field }: Condition, begin: string): Offer =>
  start((name) => say`Have ${name(card)} ready by ${shownDay(begin)}`, card, field)
