import type { Field } from '@parley/model/cards/field.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import type { CellFault } from '@parley/model/tables/read-table.ts'
import type { Target } from '@parley/model/tables/target.ts'
import { endsSaid } from '../inspector/ends-said.ts'
import type { Formats } from '../../words/format.ts'
import type { Words } from '../../words/words.ts'
import type { Refusal } from './reading/sheets.ts'

type Said = Words['importing']
type Tongue = { words: Words; formats: Formats }
const longest = 60
const short = (typed: string): string => (typed.length > longest ? `${typed.slice(0, longest)}…` : typed)

/** What a column becomes: called as it is above the column of a table that leaves. */
export const targetLabel = (target: Target): string =>
  'link' in target ? linkKinds[target.link].verb : target.column.header

const fieldOf = (target: Target | undefined): Field | undefined =>
  target && 'column' in target ? target.column.field : undefined

/** A cell that cannot be read, as a sentence with its place. */
export function faultSaid(fault: CellFault, target: Target | undefined, { words, formats }: Tongue): string {
  const said = words.importing
  const field = fieldOf(target)
  const options = formats.list((field?.options ?? []).map(({ label }) => label))
  const could =
    fault.is === 'outside' && field ? endsSaid(field, words.board.inspector.ends, formats) : options
  const says = said.wrong[fault.is](short(fault.typed), could)
  return said.fault(fault.row, target ? targetLabel(target) : said.column(fault.at + 1), says)
}

/** Why a file was not read, as a sentence with the place. */
export function refusalSaid(refusal: Refusal, { refused: says }: Said): string {
  switch (refusal.is) {
    case 'tooLarge':
      return says.tooLarge(refusal.bytes, refusal.most)
    case 'nul':
    case 'openQuote':
    case 'badQuote':
      return says[refusal.is](refusal.row)
    case 'tooManyRows':
      return says.tooManyRows(refusal.sheet, refusal.most)
    case 'tooManyColumns':
      return says.tooManyColumns(refusal.sheet, refusal.row, refusal.columns, refusal.most)
    case 'longCell':
      return says.longCell(refusal.sheet, refusal.row, refusal.column, refusal.most)
    case 'tooManyCells':
    case 'tooManySheets':
    case 'tooManyParts':
      return says[refusal.is](refusal.most)
    case 'inflates':
      return says.inflates(refusal.part, refusal.most)
    case 'doctype':
    case 'strangeName':
    case 'twicePart':
    case 'endless':
    case 'lies':
      return says[refusal.is](refusal.part)
    case 'tooSlow':
      return says.tooSlow(refusal.seconds)
    case 'empty':
    case 'picture':
    case 'planFile':
    case 'notATable':
    case 'oldExcel':
    case 'encrypted':
    case 'otherWorkbook':
    case 'broken':
      return says[refusal.is]
  }
}
