import { marginOf, npsSpread } from '@parley/model/metrics/survey.ts'

export type Counts = { promoters: number; passives: number; detractors: number }
/** The net promoter score and how far it may be off, both in points; `n` are the numbers behind it. */
export type Score = { n: number; points: number; error: number }

const nobody: Counts = { promoters: 0, passives: 0, detractors: 0 }

export const summed = (rows: readonly Counts[]): Counts =>
  rows.reduce(
    (sum, row) => ({
      promoters: sum.promoters + row.promoters,
      passives: sum.passives + row.passives,
      detractors: sum.detractors + row.detractors,
    }),
    nobody,
  )

/** 100 × (promoters − detractors), at 1.96 standard errors; undefined where nobody gave a number. */
export function scoreOf({ promoters, passives, detractors }: Counts): Score | undefined {
  const n = promoters + passives + detractors
  if (n === 0) return undefined
  const [p, d] = [promoters / n, detractors / n]
  return { n, points: 100 * (p - d), error: marginOf(n, [npsSpread(p, d)]) }
}

/** The rows of one table: what is counted under one name, in the order of the names. */
export function byName<Row extends Counts>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): { name: string; counts: Counts }[] {
  const names = [...new Set(rows.map(nameOf))].toSorted((a, b) => a.localeCompare(b))
  return names.map((name) => ({ name, counts: summed(rows.filter((row) => nameOf(row) === name)) }))
}
