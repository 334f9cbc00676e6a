import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import type { Board } from '../board/board.ts'
import { format, readPlanFile, version, type PlanFile } from '../board/plan-file.ts'
import { chance, type Chance } from '../rules/chance.ts'
import { crowd } from '../rules/crowd.ts'
import { templates } from '../templates/index.ts'
import { Lack } from './lack.ts'
import { metrics } from './index.ts'
import type { Metric, Row } from './metric.ts'

declare const process: { env: Record<string, string | undefined> }

// Somebody imports a plan in which any number may stand anywhere. A number that the board tells is then still one
// that can be, or it is not told.

const wild = [0, -1, 1, -0.5, 0.5, 1.5, 100, -100, 101, 1e-9, 5e-324, 1e15, 1e300, -1e300]

/** The same value with some of its numbers gone wild and some of its fields gone. */
function gone(value: unknown, luck: Chance): unknown {
  if (typeof value === 'number') return luck.below(3) > 0 ? value : luck.of(wild)
  if (Array.isArray(value)) return value.map((one: unknown) => gone(one, luck))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => isNeeded(key) || luck.below(12) > 0)
  return Object.fromEntries(kept.map(([key, one]: [string, unknown]) => [key, gone(one, luck)]))
}
const isNeeded = (key: string) => ['id', 'kind', 'title', 'from', 'to'].includes(key)

function wildly({ plan, cards, links }: PlanFile, luck: Chance): Board {
  const many = (records: readonly unknown[]) => records.map((record) => gone(record, luck))
  const read = readPlanFile({
    format,
    version,
    plan: gone(plan, luck),
    cards: many(cards),
    links: many(links),
  })
  if (read.ok) return boardFrom(read.file)
  throw new Error(read.faults.map(({ path, says }) => `${path} ${says}`).join('; '))
}

const unit: readonly [number, number] = [0, 1]
const percent: readonly [number, number] = [0, 100]
/** Between which ends a number lies whatever stands on the board; from 0 on where it is not named. */
const ends: Readonly<Record<string, readonly [number, number]>> = {
  churn: unit,
  monthlyChurn: unit,
  cycleRetention: unit,
  brandAdvocacyRatio: unit,
  purchaseActionRatio: unit,
  categoryShare: percent,
  brandNetwork: percent,
  marketShare: percent,
  drivers: percent,
  twoThirds: percent,
  advertisingShare: percent,
  digitalShare: percent,
  closureRate: percent,
  needReturnRate: percent,
  voiceUseRate: percent,
  humanShare: percent,
  lotteryIndex: percent,
  nps: [-100, 100],
}
/** A loss, a step back and a credit are numbers, too; what stands on a board stands there as somebody typed it. */
const mayBeNegative =
  'lifetimeValue pace paces forecasts salesRoi humanPanel budgetByStrand budgetByMeans budgetByStage'.split(
    ' ',
  )

function faultIn(name: string, { value, error, missing }: Row): string | undefined {
  if (error !== undefined && !(Number.isFinite(error) && error >= 0)) return `an error of ${error}`
  if (value === undefined) return missing ? undefined : 'neither a number nor what is missing'
  const [least, most] = ends[name] ?? [mayBeNegative.includes(name) ? -Infinity : 0, Infinity]
  const isThere = Number.isFinite(value) && value >= least - 1e-9 && value <= most + 1e-9
  return isThere ? undefined : `${value}`
}

function answersOf(one: Metric, board: Board) {
  if (one.about === 'plan') return [one.answer(board.plan, board)]
  return [...board.cards.values()]
    .filter(({ kind }) => kind === one.about)
    .map((card) => one.answer(card, board))
}

test('whatever numbers stand on a board, what it tells of them can be', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  let told = 0
  for (let round = 0; round < 40; round++) {
    const luck = chance(seed + round)
    const files = [...templates.map(({ file }) => file), crowd(40, luck)]
    const board = wildly(files[round % files.length]!, luck)
    for (const [name, one] of Object.entries(metrics))
      for (const answer of answersOf(one, board)) {
        if (answer instanceof Lack) continue
        const rows = typeof answer === 'number' ? [{ name, value: answer }] : answer
        told += rows.length
        expect(
          rows.flatMap((row) => faultIn(name, row) ?? []),
          `${name}, seed ${seed + round}`,
        ).toEqual([])
      }
  }
  expect(told).toBeGreaterThan(1000)
})
