import type { Board } from '@parley/model/board/board.ts'
import { contactPoint } from '@parley/model/cards/contact-point.ts'
import type { CardKindName } from '@parley/model/cards/index.ts'
import { measureKindList } from '@parley/model/cards/measure-kind.ts'
import type { Table } from '@parley/model/metrics/metric.ts'
import { within } from '@parley/model/tongue/tongue.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { Cell } from './Cell.tsx'
import { pivot } from './pivot.ts'
import { lacking } from '../../panels/shown-number.ts'
import page from './numbers.module.css'
import styles from './tables.module.css'

interface Props {
  caption: string
  rows: Table
  unit: string
  about: CardKindName | 'plan'
  board: Board
}

const named = new Map<string, string>(
  [...contactPoint.fields.driver.options, ...measureKindList].map(({ value, label }) => [value, label]),
)

/** What is wider than its paper is scrolled, and by keyboard only what can have the focus. */
const scrolls = { tabIndex: 0 }

/** Any table of numbers: its lines and columns, and in a sentence what nobody knows yet. */
export function PivotTable({ caption, rows, unit, about, board }: Props) {
  const words = useWords().numbers
  const formats = useFormats()
  const { columns, lines, lacking: unknown } = pivot(rows)
  const wordOf = (column: string) => words.columns[column] ?? named.get(column) ?? column
  return (
    <>
      {columns.length > 0 && (
        <div className={styles['scroll']} role="group" aria-label={caption} {...scrolls} data-sideways>
          <table className={styles['table']}>
            <caption className="sr">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="sr">{words.name}</span>
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {wordOf(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ key, name, cells }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {columns.map((column) => (
                    <Cell
                      key={column}
                      row={cells.get(column)}
                      unit={unit}
                      about={about}
                      currency={board.plan.currency}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unknown.length > 0 && (
        <p className={page['says']}>
          {words.lacks(
            formats.list(
              unknown.map(({ column, missing }) =>
                words.lackOf(within(wordOf(column)), lacking(missing, about)),
              ),
            ),
          )}
        </p>
      )}
    </>
  )
}
