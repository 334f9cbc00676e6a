import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { above } from './limit.ts'
import { once, type Look } from './look.ts'
import { complete, link, unlink } from './repair.ts'
import { cannotTell, found, rule, type Name, type Offer } from './rule.ts'
import { daysBetween, latest, shownDay } from './time.ts'
import { filled, listed } from './words.ts'

type Point = CardOf<'contactPoint'>
type Segment = CardOf<'segment'>
type Memory = CardOf<'memory'>
/** When a segment last told us what is kept there; absent where nobody noted the day. */
type Told = { segment: Segment; date: string | undefined }

export const nobodyIsAskedTwice = rule({
  code: 'LOOP-7',
  slug: 'nobody-is-asked-twice',
  severity: 'warning',
  step: 'loop',
  about: 'contactPoint',
  checks:
    'A contact point asks for a memory that the people it touches have filled within the last freshDays days. A memory that is still empty may be asked for.',
  why: 'What people like is written down to be used. Asked again, they learn that nobody wrote it down.',
  source: 'Interactive marketing',
  thresholds: { freshDays: 365 },
  lacks: false,
  judge(point, look, { freshDays }) {
    const memories = look.out(point, 'asks', 'memory')
    if (memories.length === 0) return cannotTell('asks')
    const met = new Set(look.out(point, 'touches', 'segment').map(({ id }) => id))
    const known = memories.map((memory) => ({
      memory,
      told: tellersOf(memory, look).filter(({ segment }) => met.has(segment.id)),
    }))
    const isFresh = ({ date }: Told) => filled(date) && !above(daysBetween(date, look.today), freshDays)
    const asked = known.flatMap(({ memory, told }) => {
      const fresh = told.filter(isFresh)
      return fresh.length > 0 ? [askedAgain(point, memory, fresh, look)] : []
    })
    const isUndated = known.some(({ told }) => told.some(({ date }) => !filled(date)))
    return asked.length === 0 && isUndated ? cannotTell('date') : found(...asked)
  },
  breaking: `
    plan "Spring" asOf=2026-11-01
    segment s1 "Boat owners"
    contactPoint c1 "Harbour desk" direction=twoWay startsOn=2026-03-01 endsOn=2027-02-28 place="pier" occasion="mooring" approach="By name"
    message m1 "A berth for your boat"
    memory k1 "Size of the boat" lawfulBasis="Berth contract" retention="24 months"
    feedback f1 "Mine is nine metres" type=question date=2026-10-20
    f1 saidBy s1
    f1 rememberedAs k1
    c1 touches s1
    c1 asks k1
    c1 carries m1
    m1 addresses s1`,
  repaired: `
    plan "Spring" asOf=2026-11-01
    segment s1 "Boat owners"
    contactPoint c1 "Harbour desk" direction=twoWay startsOn=2026-03-01 endsOn=2027-02-28 place="pier" occasion="mooring" approach="By name"
    message m1 "A berth for your boat"
    memory k1 "Size of the boat" lawfulBasis="Berth contract" retention="24 months"
    feedback f1 "Mine is nine metres" type=question date=2026-10-20
    f1 saidBy s1
    f1 rememberedAs k1
    c1 touches s1
    c1 carries m1
    m1 addresses s1
    m1 recalls k1`,
})

const tellersOf = once((memory: Memory, look: Look): Told[] => {
  const told = new Map<string, Told>()
  for (const feedback of look.in(memory, 'rememberedAs', 'feedback'))
    for (const segment of look.out(feedback, 'saidBy', 'segment'))
      told.set(segment.id, { segment, date: latest(told.get(segment.id)?.date, feedback.date) })
  return [...told.values()]
})

const askedAgain = (point: Point, memory: Memory, told: readonly Told[], look: Look) => {
  const asks = look.links(point, 'out', 'asks').filter(({ to }) => to === memory.id)
  const day = latest(...told.map(({ date }) => date)) ?? look.today
  const segments = told.map(({ segment }) => segment)
  return {
    cards: [point, memory, ...segments],
    links: asks,
    says: (name: Name) =>
      say`${name(point)} asks ${listed(segments.slice(0, 3).map(name))} again for ${name(memory)}, told on ${shownDay(day, look.today)}.`,
    repairs: () => [
      ...recalledInstead(point, memory, segments, asks.map(unlink), look),
      complete(say`Ask for it no more`, ...asks.map(unlink)),
    ],
  }
}

/** What is said there can show that we know. */
const recalledInstead = (
  point: Point,
  memory: Memory,
  segments: readonly Segment[],
  cut: Offer['commands'],
  look: Look,
): Offer[] =>
  look
    .out(point, 'carries', 'message')
    .filter((message) =>
      look.out(message, 'addresses').some(({ id }) => segments.some((segment) => segment.id === id)),
    )
    .filter((message) => !look.out(message, 'recalls').some(({ id }) => id === memory.id))
    .slice(0, 1)
    .map((message) =>
      complete(
        (name) => say`Let ${name(message)} recall it instead`,
        ...cut,
        link(message, 'recalls', memory),
      ),
    )
