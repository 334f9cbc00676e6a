import { say } from '../tongue/tongue.ts'
import { above } from './limit.ts'
import { start } from './repair.ts'
import { cannotTell, fine, found, rule } from './rule.ts'
import { daysBetween, shownDay } from './time.ts'
import { filled, shownNumber } from './words.ts'

export const databaseIsFresh = rule({
  code: 'DB-4',
  slug: 'database-is-fresh',
  severity: 'warning',
  step: 1,
  about: 'database',
  checks: 'A consumer base is more than maxAgeDays days old when the plan begins.',
  why: 'What people did tells what they will do only while it is recent. Old records count people who have long gone elsewhere.',
  source: 'Six-step IMC, step 2; our own proposal',
  thresholds: { maxAgeDays: 90 },
  lacks: false,
  judge(database, look, { maxAgeDays }) {
    const { startsOn } = look.plan
    const { asOf } = database
    if (!filled(startsOn) || !filled(asOf)) return cannotTell('asOf')
    const age = daysBetween(asOf, startsOn)
    if (!above(age, maxAgeDays)) return fine
    return found({
      cards: [database],
      says: (name) =>
        say`${name(database)} was last brought up to date on ${shownDay(asOf, startsOn)}, ${shownNumber(age)} days before the plan begins.`,
      repairs: () => [start(say`Import again and set the day`, database, 'asOf')],
    })
  },
  breaking: `
    plan "Autumn" startsOn=2026-09-01
    database d1 "Club card" records=48000 asOf=2025-07-01`,
  repaired: `
    plan "Autumn" startsOn=2026-09-01
    database d1 "Club card" records=48000 asOf=2026-08-15`,
})
