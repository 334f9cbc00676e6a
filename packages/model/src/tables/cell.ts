import { speaking, type Tongue } from '../tongue/tongue.ts'

/** What stands in one cell of a table, before anybody knows what it means; null where nothing stands. */
export type Cell = string | number | boolean | null

/** A cell as a person reads it. */
export const saidIn = (cell: Cell): string => (cell === null ? '' : String(cell))

/** Nothing, or nothing but spaces. A lone apostrophe says “an empty text” and is not blank. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/**
 * How the cells of a table are written: whose signs stand in its numbers and days. `tongues` are those in which its
 * columns and choices may be called, beside the one that is spoken; undefined is English. With `ownSigns`, numbers in the
 * signs of other languages are not read, however clear: which language a table is in shows in them.
 */
export type Way = { locale: string; tongues?: Tongues; ownSigns?: true }
export type Tongues = readonly (Tongue | undefined)[]

/** What is found in the tongue that is spoken, else in one of the others. */
export const inAnyOf = <T>(tongues: Tongues | undefined, find: () => T | undefined): T | undefined =>
  (tongues ?? []).reduce((found, tongue) => found ?? speaking(tongue, find), find())

/** What is wrong with a cell, where it is not what its column takes. */
export type Wrong =
  | 'number'
  | 'outside'
  | 'day'
  | 'time'
  | 'yesNo'
  | 'choice'
  | 'json'
  | 'tooLong'
  | 'value'
  | 'noCard'
  | 'manyCards'
  | 'twin'
  | 'locked'
export type Reading = { ok: true; value: unknown } | { ok: false; is: Wrong }

export const read = (value: unknown): Reading => ({ ok: true, value })
export const wrong = (is: Wrong): Reading => ({ ok: false, is })
