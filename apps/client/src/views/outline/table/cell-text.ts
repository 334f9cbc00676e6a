import type { Field } from '@parley/model/cards/field.ts'
import { shownValue } from '../../../panels/shown-value.ts'
import type { Formats } from '../../../words/format.ts'
import type { Words } from '../../../words/words.ts'

export type Tongue = { words: Words; formats: Formats }

/** A field's value as it stands in a cell: short, and nothing where nothing is said. */
export function cellText(value: unknown, field: Field, currency: string | undefined, tongue: Tongue): string {
  const { formats } = tongue
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((one) => cellText(one, field, currency, tongue)).join(', ')
  if (typeof value === 'string') {
    const label = field.options?.find((one) => one.value === value)?.label
    return label ?? (field.control === 'date' ? formats.date(value, 'full') : value)
  }
  if (typeof value === 'number' && field.control === 'money' && currency)
    return moneyOr(value, currency, tongue)
  return shownValue(value, field, tongue)
}

/** Any word may stand for a currency: Intl throws at one that is none. */
function moneyOr(value: number, currency: string, { formats }: Tongue): string {
  try {
    return formats.money(value, currency)
  } catch {
    return `${formats.number(value)} ${currency}`
  }
}

/** By what a column is sorted; undefined stands last. */
export function sortKey(value: unknown, field: Field): string | number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 0 : 1
  if (typeof value === 'string') {
    const at =
      field.control === 'choice' ? (field.options?.findIndex((one) => one.value === value) ?? -1) : -1
    return at >= 0 ? at : value.trim() || undefined
  }
  if (Array.isArray(value)) return value.length > 0 ? value.map(String).join(', ') : undefined
  return value === undefined ? undefined : JSON.stringify(value)
}
