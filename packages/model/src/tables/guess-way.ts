import { isBlank } from './cell.ts'
import type { Row } from './asked.ts'
import type { Target } from './target.ts'

/** So many rows say how a table is written. */
const sample = 200

/** In which of these locales the numbers and days of a table read best; the first of them where others do no better. */
export function guessLocale(
  rows: readonly Row[],
  targets: readonly (Target | undefined)[],
  locales: readonly [string, ...string[]],
): string {
  const [first] = locales
  const unread = (locale: string) =>
    rows.slice(0, sample).reduce((sum, { cells }) => sum + unreadIn(cells, targets, locale), 0)
  return locales.reduce((best, locale) => (unread(locale) < unread(best) ? locale : best), first)
}

const unreadIn = (cells: Row['cells'], targets: readonly (Target | undefined)[], locale: string): number =>
  targets.filter((target, at) => {
    const cell = cells[at]
    if (!target || 'link' in target || cell === undefined || isBlank(cell)) return false
    return !target.column.codec.read(cell, { locale, ownSigns: true }).ok
  }).length
