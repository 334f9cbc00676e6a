import { say } from '../tongue/tongue.ts'
import { contactsOf, daysIn, roundedUp, shownTimes, type Contact } from './contacts.ts'
import { below } from './limit.ts'
import { complete, setLink, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { shownNumber } from './words.ts'

export const contactIsFrequentEnough = rule({
  code: 'TIME-3',
  slug: 'contact-is-frequent-enough',
  severity: 'hint',
  step: 3,
  about: 'segment',
  checks:
    'Averaged over the plan, a segment is met fewer than minFrequency times from one purchase to the next.',
  why: 'What is met once is forgotten by the next purchase. How often is enough is disputed, so take this as a hint.',
  source: 'Effective frequency',
  thresholds: { minFrequency: 3 },
  lacks: false,
  judge(segment, look, { minFrequency }) {
    const { purchaseCycleDays: cycle } = segment
    if (cycle === undefined || cycle <= 0) return cannotTell('purchaseCycleDays')
    const contacts = contactsOf(segment, look)
    if (contacts.length === 0) return cannotTell('touches')
    if (contacts.some(({ perWeek }) => perWeek === undefined)) return cannotTell('perWeek')
    const { startsOn, endsOn } = look.plan
    const length = daysIn({ startsOn, endsOn }, {})
    if (!length) return cannotTell('startsOn', 'endsOn')
    const cycles = length / cycle
    const met = contacts.map((contact) => ({
      contact,
      days: daysIn({ startsOn, endsOn }, contact.point) ?? 0,
    }))
    const times =
      met.reduce((sum, { contact, days }) => sum + ((contact.perWeek ?? 0) * days) / 7, 0) / cycles
    if (!below(times, minFrequency)) return fine
    return found({
      cards: [segment, ...contacts.map(({ point }) => point)],
      links: contacts.map(({ link }) => link),
      says: (name) =>
        say`From one purchase to the next we meet ${name(segment)} ${shownTimes(times)} on average; fewer than ${shownNumber(minFrequency)} are easily missed.`,
      repairs: () => meetMore(met, (minFrequency - times) * cycles),
    })
  },
  breaking: `
    plan "Spring" startsOn=2026-03-01 endsOn=2026-08-29
    segment s1 "Rotators" purchaseCycleDays=21
    contactPoint c1 "Morning radio" direction=twoWay startsOn=2026-03-01 endsOn=2026-03-28 place="in the car" occasion="school run" approach="Twenty seconds"
    c1 touches s1 perWeek=5`,
  repaired: `
    plan "Spring" startsOn=2026-03-01 endsOn=2026-08-29
    segment s1 "Rotators" purchaseCycleDays=21
    contactPoint c1 "Morning radio" direction=twoWay startsOn=2026-03-01 endsOn=2026-08-29 place="in the car" occasion="school run" approach="Twenty seconds"
    c1 touches s1 perWeek=5`,
})

type Met = { contact: Contact; days: number }

/** More of what runs longest; of a push only where there is nothing else. */
function meetMore(met: readonly Met[], missing: number): Offer[] {
  const sorted = [...met].sort(
    (a, b) =>
      Number(a.contact.point.push === true) - Number(b.contact.point.push === true) || b.days - a.days,
  )
  const more = sorted.filter(({ days }) => days > 0).slice(0, 1)
  return [
    ...more.map(({ contact: { point, link, perWeek = 0 }, days }) => {
      const times = roundedUp(perWeek + (missing * 7) / days)
      return complete(
        (name) => say`Meet them ${shownTimes(times)} a week at ${name(point)}`,
        setLink(link, 'perWeek', times),
      )
    }),
    ...[...met]
      .sort((a, b) => a.days - b.days)
      .slice(0, 1)
      .map(({ contact: { point } }) => start((name) => say`Let ${name(point)} run longer`, point, 'endsOn')),
  ]
}
