import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { speaksDirectly } from './direct.ts'
import { once, overall, type Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Judgement, type Offer } from './rule.ts'
import { clipped, filled, listed } from './words.ts'

type Memory = CardOf<'memory'>
type Point = CardOf<'contactPoint'>
type Segment = CardOf<'segment'>

export const memoryHasBasisAndEnd = rule({
  code: 'DB-6',
  slug: 'memory-has-basis-and-end',
  severity: 'error',
  step: 1,
  about: ['memory', 'contactPoint'],
  checks:
    'A memory does not say why it may be kept, or how long; or a contact point by directMeans speaks of its own accord to a segment whose bases do not say why they may be used.',
  why: 'What people told us is lent, not ours: it is kept for a reason and until a day. Who is written to without a reason feels watched, and is right.',
  source: 'Interactive marketing; data protection law: basis and storage limit',
  thresholds: { directMeans: ['email', 'sms', 'phone', 'app'] },
  lacks: true,
  judge(card, look, { directMeans }) {
    return card.kind === 'memory' ? judgeMemory(card, look) : judgePoint(card, look, directMeans)
  },
  breaking: `
    database d1 "Matched toll tags" records=126000
    segment s1 "Bridge drivers" loyalty=competitorLoyal size=38600
    contactPoint c1 "Text to drivers" means=sms push=true type=companyCreated direction=twoWay startsOn=2027-03-08 endsOn=2027-04-04 place="in the car" occasion="the queue" approach="One line"
    memory k1 "Usual boat" key=traveller.usualBoat lawfulBasis="App terms, opt-in" retention="18 months"
    memory k2 "Plate of the car" key=driver.plate
    d1 feeds s1
    c1 touches s1`,
  repaired: `
    database d1 "App and ticketing" records=126000 lawfulBasis="App terms, opt-in"
    segment s1 "Bridge drivers" loyalty=competitorLoyal size=38600
    contactPoint c1 "Text to drivers" means=sms push=true type=companyCreated direction=twoWay startsOn=2027-03-08 endsOn=2027-04-04 place="in the car" occasion="the queue" approach="One line"
    memory k1 "Usual boat" key=traveller.usualBoat lawfulBasis="App terms, opt-in" retention="18 months"
    d1 feeds s1
    c1 touches s1`,
})

const asked = [
  { field: 'lawfulBasis', says: () => say`why it may be kept`, title: () => say`Say why it may be kept` },
  { field: 'retention', says: () => say`when it is deleted`, title: () => say`Say when it is deleted` },
] as const

function judgeMemory(memory: Memory, look: Look): Judgement {
  const missing = asked.filter(({ field }) => !filled(memory[field]))
  return found(
    ...missing.slice(0, 1).map(({ title, field }) => ({
      cards: [memory],
      says: (name: (card: { id: string }) => string) =>
        say`${name(memory)} does not say ${listed(missing.map(({ says }) => says()))}.`,
      repairs: () => [...asAnother(memory, look), start(title, memory, field)],
    })),
  )
}

const soundMemory = overall((look) =>
  look.all('memory').find((one) => asked.every(({ field }) => filled(one[field]))),
)

/** What is kept side by side is mostly kept on one ground and for one time. */
function asAnother(memory: Memory, look: Look): Offer[] {
  const other = soundMemory(look)
  if (!other) return []
  const lent = asked.filter(({ field }) => !filled(memory[field]))
  const values = lent.map(({ field }) => clipped(other[field] ?? '', 40))
  return [
    complete(
      (name) => say`Keep it as ${name(other)} is kept: ${listed(values)}`,
      ...lent.map(({ field }) => set(memory, field, other[field])),
    ),
  ]
}

function judgePoint(point: Point, look: Look, directMeans: readonly string[]): Judgement {
  if (!filled(point.means)) return cannotTell('means')
  if (!speaksDirectly(point, directMeans)) return fine
  const bases = look
    .out(point, 'touches', 'segment')
    .flatMap((segment) => basesWithoutReason(segment, look).map((base) => ({ segment, base })))
  const [first] = bases
  if (!first) return fine
  const all = [...new Set(bases.map(({ base }) => base))]
  return found({
    cards: [point, first.segment, ...all],
    says: (name) =>
      say`${name(point)} speaks to ${name(first.segment)} one by one, and ${name(first.base)} does not say why their records may be used.`,
    repairs: () => [
      ...all
        .slice(0, 2)
        .map((base) => start((name) => say`Say why ${name(base)} may be used`, base, 'lawfulBasis')),
      start(say`Choose means that address nobody in person`, point, 'means'),
    ],
  })
}

/** The bases of a segment, where none of them says why it may be used. */
const basesWithoutReason = once((segment: Segment, look: Look): readonly CardOf<'database'>[] => {
  const bases = look.in(segment, 'feeds', 'database')
  return bases.some(({ lawfulBasis }) => filled(lawfulBasis)) ? [] : bases
})
