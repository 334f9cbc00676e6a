import type { Field } from './field.ts'

export type Ends = Pick<Field, 'from' | 'to' | 'above'>
/** What must be known of a field to read a number that somebody types into it. */
export type NumberField = Pick<Field, 'control' | 'unit'> & Ends

/** Whether a value is a number that the field cannot mean: −5 people, or a share of 120 %. */
export const isOutside = (value: unknown, { from, to, above }: Ends = {}): boolean =>
  typeof value === 'number' &&
  (value < (from ?? -Infinity) || value > (to ?? Infinity) || value <= (above ?? -Infinity))

/** Shares are; and a number without ends is in whatever unit its card says, which may be per cent. A count never is. */
export function mayBePercent({ control, unit = '%', from, to, above }: NumberField): boolean {
  if (control === 'number') return unit === '%' && [from, to, above].every((end) => end === undefined)
  return control === 'percent' || control === 'fraction' || control === 'percentByKey'
}
