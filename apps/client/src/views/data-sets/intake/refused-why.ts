import { firstLanguage } from '../../../words/words.ts'
import type { Target, Targets } from './columns.ts'

/** As the server reads numbers: with a point, or with a comma where it can mean nothing else. */
const numbers = [
  /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i,
  /^[+-]?(\d+,(\d{1,2}|\d{4,})|\d{1,3}(\.\d{3})+,\d+)$/,
  /^[+-]?\d{1,3}(,\d{3})+\.\d+$/,
]
const isAmount = (text: string): boolean => numbers.some((one) => one.test(text)) && !text.startsWith('-')

function isDay(text: string): boolean {
  const [, y, m, d] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T].*)?$/.exec(text) ?? []
  const [, day = d, month = m, year = y] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isThere = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day)
  return isThere && Number(year) >= 1900 && Number(year) < 2200
}

/** Why a cell would be refused, in the words of the server; undefined where it can be read. */
export function refusedWhy(target: Target, cell: string): string | undefined {
  const text = cell.trim()
  switch (target) {
    case 'id':
      return text === '' ? 'has no id' : undefined
    case 'type':
      return /^(customer|prospect)$/i.test(text) ? undefined : 'type is neither customer nor prospect'
    case 'person':
      return text === '' ? 'names no person' : undefined
    case 'date':
      return isDay(text) ? undefined : 'date is no day'
    case 'category':
    case 'brand':
      return text === '' ? `has no ${target}` : undefined
    case 'quantity':
    case 'amount':
      return isAmount(text) ? undefined : `${target} is no number from 0 on`
    default:
      return undefined
  }
}

/** The first thing that is wrong with a row, if any. */
export const rowRefusedWhy = (cells: readonly string[], targets: Targets): string | undefined =>
  targets.map((target, at) => refusedWhy(target, cells[at] ?? '')).find((reason) => reason !== undefined)

/** A reason of the server in the reader’s language. */
export const whyRefused = (reason: string): string =>
  firstLanguage().words.faults.said('importRefused', reason)
