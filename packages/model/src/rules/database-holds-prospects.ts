import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { above, below } from './limit.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { filled, shownNumber } from './words.ts'

type Database = CardOf<'database'>

export const databaseHoldsProspects = rule({
  code: 'DB-3',
  slug: 'database-holds-prospects',
  severity: 'warning',
  step: 1,
  about: 'database',
  checks:
    'A consumer base holds no prospects, or says nothing of them while all of its records are customers.',
  why: 'The base is of consumers and of those who could become some. Who is not in it is never spoken to.',
  source: 'Six-step IMC, step 1',
  thresholds: {},
  lacks: false,
  judge(database) {
    const all = everybodyBuys(database)
    if (all === undefined) return cannotTell('prospects')
    if (!all) return fine
    return found({
      cards: [database],
      says: (name) => say`${name(database)} holds customers only, and nobody who could become one.`,
      repairs: () => [
        ...others(database),
        start(say`Count those who do not buy from us yet`, database, 'prospects'),
      ],
    })
  },
  breaking: `
    database d1 "Club card" records=31000 customers=31000`,
  repaired: `
    database d1 "Club card and retailer panel" records=48000 customers=31000 prospects=17000`,
})

/** Whether it knows customers alone; undefined where nobody can tell. */
function everybodyBuys({ prospects, customers, records }: Database): boolean | undefined {
  if (filled(prospects)) return !above(prospects, 0)
  return filled(customers) && filled(records) ? !below(customers, records) : undefined
}

/** Records that are no customers are prospects. */
function others(database: Database): Offer[] {
  const { customers, records } = database
  if (!filled(customers) || !filled(records) || !above(records, customers)) return []
  const left = records - customers
  return [
    complete(
      say`Count the other ${shownNumber(left)} records as prospects`,
      set(database, 'prospects', left),
    ),
  ]
}
