import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { reachedBy, reaches } from './reach.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { filled, listed } from './words.ts'

type Message = CardOf<'message'>

const rails = [
  { field: 'cap', says: () => say`a cap`, title: () => say`Say how many there are` },
  {
    field: 'marginFloor',
    says: () => say`a floor for the margin`,
    title: () => say`Say what must be left of each sale`,
  },
  {
    field: 'repeatPath',
    says: () => say`a way to a second visit`,
    title: () => say`Say what brings people back`,
  },
] as const
type Rail = (typeof rails)[number]

export const oneTimeDealHasGuardRails = rule({
  code: 'MIX-8',
  slug: 'one-time-deal-has-guard-rails',
  severity: 'warning',
  step: 5,
  about: 'message',
  checks: 'A one-time deal lacks its cap, its margin floor or its way to a second visit.',
  why: 'Deals bring one visit each. Without a cap, a floor and a way back they cost more the better they run.',
  source: 'Engagement',
  thresholds: {},
  lacks: true,
  judge(message, look) {
    const { offer } = message
    if (!filled(offer?.kind)) return cannotTell('offer')
    if (offer.kind !== 'oneTimeDeal') return fine
    const missing = rails.filter(({ field }) => !filled(offer[field]))
    if (missing.length === 0) return fine
    return found({
      cards: [message],
      says: (name) =>
        say`${name(message)} is a one-time deal without ${listed(
          missing.map(({ says }) => says()),
          'or',
        )}.`,
      repairs: () => [...asBeside(message, missing, look), ...ask(message, missing)],
    })
  },
  breaking: `
    message m1 "Half-price day" offer={"kind":"oneTimeDeal","value":"50 %"}`,
  repaired: `
    message m1 "Half-price day" offer={"kind":"oneTimeDeal","value":"50 %","cap":400,"marginFloor":"8 %","repeatPath":"A refill card with the first pouch"}`,
})

/** Another one-time deal for the same people has its rails already. */
function asBeside(message: Message, missing: readonly Rail[], look: Look): Offer[] {
  const twin = reaches(message, look)
    .flatMap((segment) => reachedBy(segment, look))
    .find(({ offer }) => offer?.kind === 'oneTimeDeal' && missing.every(({ field }) => filled(offer[field])))
  if (!twin) return []
  return [
    complete(
      (name) => say`Guard it as ${name(twin)} is`,
      ...missing.map(({ field }) => set(message, ['offer', field], twin.offer?.[field])),
    ),
  ]
}

const ask = (message: Message, missing: readonly Rail[]): Offer[] =>
  missing.slice(0, 1).map(({ title }) => start(title, message, 'offer'))
