import type { Field } from '@parley/model/cards/field.ts'

/** What every control of the inspector gets. `undefined` is “not said”. */
export interface ControlProps {
  field: Field
  value: unknown
  /** One decided change: a step of its own to take back. */
  onWrite: (value: unknown) => void
  /** Letters as they come: what is typed without a pause is one step. */
  onType: (value: unknown) => void
  /** One entry of a field that has keys, so that a colleague's other one stays; `undefined` takes it away. */
  onEntry: (key: string, value: unknown) => void
  disabled: boolean
  /** Shares its line with another field. */
  narrow?: boolean
}

/** Writes one of several fields by its name; `typing` where letters are still coming. */
export type WriteField = (name: string, value: unknown, typing: boolean) => void

export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0)

/** A value as it stands in a text field. */
export function shownOf(value: unknown): string {
  if (typeof value === 'string') return value
  return value === undefined || value === null ? '' : JSON.stringify(value)
}

/** An object-valued field as entries; anything else as none. */
export const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** An object-valued field with one entry changed; `undefined` takes it away. */
export function withPart(
  whole: Record<string, unknown>,
  key: string,
  value: unknown,
): Record<string, unknown> {
  const { [key]: _old, ...rest } = whole
  return value === undefined ? rest : { ...rest, [key]: value }
}
