import { HyperFormula, type RawCellContent } from 'hyperformula'
import type { Card } from '@parley/model/cards/index.ts'

/** The fields that the six rules read, a column each, after the kind of card. */
const fields = [
  'startsOn',
  'endsOn',
  'place',
  'occasion',
  'approach',
  'feedbackChannel',
  'owner',
  'responseHours',
  'reach',
  'frequency',
  'grp',
  'measure',
  'baseline',
  'target',
  'unit',
  'deadline',
  'better',
] as const
export type Field = (typeof fields)[number]

const columnAt = (at: number): string => String.fromCodePoint(65 + at)
const columnOf = (field: Field): string => columnAt(fields.indexOf(field) + 1)

/** Whether one of these cells of a row says nothing. */
const lacks = (row: number, ...asked: readonly Field[]): string =>
  `OR(${asked.map((field) => `TRIM(${columnOf(field)}${row})=""`).join(',')})`
const blank = (row: number, ...asked: readonly Field[]): string =>
  `OR(${asked.map((field) => `ISBLANK(${columnOf(field)}${row})`).join(',')})`

/** What six rules find of a card, 1 or 0: CON-1, CON-8, BUD-3, OBJ-1, OBJ-2 and OBJ-7, in this order. */
function formulas(row: number): string[] {
  const is = (kind: string) => `$A${row}="${kind}"`
  const at = (field: Field) => `${columnOf(field)}${row}`
  const wrongPoints = `IF(${blank(row, 'frequency', 'grp')},0,IF(ABS(${at('reach')}*${at('frequency')}-${at('grp')})>0.5,1,0))`
  const gain = `(${at('target')}-${at('baseline')})*IF(${at('better')}="up",1,-1)`
  return [
    `=IF(AND(${is('contactPoint')},${lacks(row, 'startsOn', 'endsOn', 'place', 'occasion', 'approach')}),1,0)`,
    `=IF(AND(${is('contactPoint')},TRIM(${at('feedbackChannel')})<>"",${lacks(row, 'owner', 'responseHours')}),1,0)`,
    `=IF(AND(${is('contactPoint')},NOT(ISBLANK(${at('reach')}))),IF(${at('reach')}>100,1,${wrongPoints}),0)`,
    `=IF(AND(${is('objective')},${lacks(row, 'measure', 'baseline', 'target', 'unit', 'deadline')}),1,0)`,
    `=IF(AND(${is('objective')},NOT(${blank(row, 'baseline', 'target', 'better')})),IF(${gain}<=0,1,0),0)`,
    `=IF(AND(${is('objective')},${lacks(row, 'owner')}),1,0)`,
  ]
}

const cellOf = (value: unknown): RawCellContent =>
  typeof value === 'string' || typeof value === 'number' ? value : null

/** The same cards as a sheet: a row a card with what six rules find of it, and how much that is in all. */
export class Spreadsheet {
  readonly #engine: HyperFormula
  readonly #rows: ReadonlyMap<string, number>

  constructor(cards: readonly Card[]) {
    this.#rows = new Map(cards.map(({ id }, row) => [id, row]))
    const rows = cards.map((card, row) => [
      card.kind,
      ...fields.map((field) => cellOf(Reflect.get(card, field))),
      ...formulas(row + 1),
    ])
    const first = fields.length + 1
    const sums = formulas(1).map((_, at) => {
      const column = columnAt(first + at)
      return `SUM(Cards!${column}1:${column}${cards.length})`
    })
    this.#engine = HyperFormula.buildFromSheets(
      { Cards: rows, Found: [[`=${sums.join('+')}`]] },
      { licenseKey: 'gpl-v3' },
    )
  }

  set(card: string, field: Field, value: unknown): void {
    const row = this.#rows.get(card) ?? 0
    this.#engine.setCellContents({ sheet: 0, row, col: fields.indexOf(field) + 1 }, cellOf(value))
  }

  get found(): number {
    return Number(this.#engine.getCellValue({ sheet: 1, row: 0, col: 0 }))
  }
}
