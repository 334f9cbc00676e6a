import type { Row } from '@parley/model/tables/asked.ts'
import type { Cell } from '@parley/model/tables/cell.ts'

/** One sheet of a file: its rows as they stand, blank ones left out. */
export type Sheet = { name: string; rows: Row[] }
/** Takes what a file holds, sheet by sheet and row by row; it throws `Refused` to stop the reading. */
export type Sink = { sheet(name: string): void; row(number: number, cells: readonly Cell[]): void }
/** Letters that were not written as UTF-8, and what they were taken for. */
export type Encoding = 'utf-16' | 'windows-1252'
export type Parting = ',' | ';' | '\t' | '|' | 'line'

/** Why a file was not read: what is wrong with it, and where; `most` is the limit that was passed. */
export type Refusal =
  | { is: 'tooLarge'; bytes: number; most: number }
  | {
      is:
        | 'empty'
        | 'picture'
        | 'planFile'
        | 'notATable'
        | 'oldExcel'
        | 'encrypted'
        | 'otherWorkbook'
        | 'broken'
    }
  | { is: 'nul' | 'openQuote' | 'badQuote'; row: number }
  | { is: 'tooManyRows'; sheet: string; most: number }
  | { is: 'tooManyColumns'; sheet: string; row: number; columns: number; most: number }
  | { is: 'longCell'; sheet: string; row: number; column: number; most: number }
  | { is: 'tooManyCells' | 'tooManySheets' | 'tooManyParts'; most: number }
  | { is: 'inflates'; part: string; most: number }
  | { is: 'doctype' | 'strangeName' | 'twicePart' | 'endless' | 'lies'; part: string }
  | { is: 'tooSlow'; seconds: number }

export type ReadSheets =
  | { ok: true; sheets: Sheet[]; encoding?: Encoding | undefined; parting?: Parting | undefined }
  | { ok: false; refusal: Refusal }

/** Thrown where the reading of a file stops; it carries why. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.is)
    this.refusal = refusal
  }
}
