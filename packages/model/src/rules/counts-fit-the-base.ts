import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { above } from './limit.ts'
import type { Look } from './look.ts'
import { countIn, poolOf } from './pool.ts'
import { waysToRecount } from './recount.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, found, rule, type Offer, type Part } from './rule.ts'
import { counted, filled, listed, shownNumber } from './words.ts'

type Database = CardOf<'database'>

export const countsFitTheBase = rule({
  code: 'SEG-3',
  slug: 'counts-fit-the-base',
  severity: 'error',
  step: 2,
  about: 'database',
  checks:
    'The segments that a base feeds hold more records than the base, those in two segments counted once; or its customers and prospects are not its records. Bases that feed a segment together count as one.',
  why: 'Nobody can be reached who is not there.',
  source: 'Six-step IMC, step 1; our own proposal',
  thresholds: {},
  lacks: false,
  judge(base, look) {
    const [parts, sums] = [splitOf(base, look), sumOf(base, look)]
    return parts || sums ? found(...(parts ?? []), ...(sums ?? [])) : cannotTell('records')
  },
  breaking: `
    database d1 "Club card" records=48000 customers=31000 prospects=10000
    segment s1 "Regulars" size=20000 sizeFrom=counted
    segment s2 "Halden households" size=20000 sizeFrom=counted
    segment s3 "Rotators" size=20000 sizeFrom=estimated
    d1 feeds s1
    d1 feeds s2
    d1 feeds s3`,
  repaired: `
    database d1 "Club card" records=48000 customers=31000 prospects=17000
    segment s1 "Regulars" size=20000 sizeFrom=counted
    segment s2 "Halden households" size=20000 sizeFrom=counted
    segment s3 "Rotators" size=10000 sizeFrom=counted
    d1 feeds s1
    d1 feeds s2
    d1 feeds s3
    s2 overlaps s3 people=2000 goesTo=s3`,
})

/** Customers and prospects together are all there is. */
function splitOf(base: Database, look: Look): Part[] | undefined {
  const { records, customers, prospects } = base
  if (!filled(records) || !filled(customers) || !filled(prospects)) return undefined
  const both = customers + prospects
  if (!above(Math.abs(both - records), 0)) return []
  const count = countIn(base, look)
  const fits = !count || !above(count.sizes - count.both, count.records - records + both)
  const offer = (what: string, field: string, value: number): Offer[] =>
    value > 0 ? [complete(say`Set ${what} to ${shownNumber(value)}`, set(base, field, value))] : []
  return [
    {
      cards: [base],
      says: (name) =>
        say`${name(base)} holds ${shownNumber(customers)} customers and ${shownNumber(prospects)} prospects, and ${shownNumber(records)} records in all.`,
      repairs: () => [
        ...(fits ? offer(say`the records`, 'records', both) : []),
        ...offer(say`the prospects`, 'prospects', records - customers),
        ...offer(say`the customers`, 'customers', records - prospects),
        start(say`Count the base again`, base, 'records'),
      ],
    },
  ]
}

/** The first base of a pool speaks for all that feed the same segments. */
function sumOf(base: Database, look: Look): Part[] | undefined {
  if (feedsAfterAnother(base, look)) return undefined
  const pool = poolOf(base, look)
  if (pool.segments.length === 0 || pool.bases[0]?.id !== base.id) return undefined
  const count = countIn(base, look)
  if (!count) return undefined
  const over = count.sizes - count.both - count.records
  if (!above(over, 0)) return []
  const { bases, segments } = pool
  return [
    {
      cards: [...bases, ...segments],
      says: (name) => {
        const who =
          segments.length > 3 ? say`${counted(segments.length)} segments` : listed(segments.map(name))
        const twice = count.both > 0 ? say`, those in two of them counted once,` : ''
        const there = bases.length > 3 ? say`${counted(bases.length)} bases` : listed(bases.map(name))
        const [told, held] = [shownNumber(count.records + over), shownNumber(count.records)]
        return bases.length > 1
          ? say`${who}${twice} count ${told} records, and ${there} hold ${held}.`
          : say`${who}${twice} count ${told} records, and ${there} holds ${held}.`
      },
      repairs: () => waysToRecount(pool, over, look),
    },
  ]
}

/** Seen from its own segments, so that not every base has to walk through all. */
const feedsAfterAnother = (base: Database, look: Look): boolean =>
  look
    .out(base, 'feeds', 'segment')
    .some((segment) => look.in(segment, 'feeds', 'database').some(({ id }) => id < base.id))
