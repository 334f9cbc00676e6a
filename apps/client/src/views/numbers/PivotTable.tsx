import type { Board } from '@parley/model/board/board.ts'
import { contactPoint } from '@parley/model/cards/contact-point.ts'
import type { CardKindName } from '@parley/model/cards/index.ts'
import { measureKindList } from '@parley/model/cards/measure-kind.ts'
import type { Table } from '@parley/model/metrics/metric.ts'
import { within } from '@parley/model/tongue/tongue.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { Cell } from './Cell.tsx'
import { pivot, type Pivot } from './pivot.ts'
import { lacking } from '../../panels/shown-number.ts'
import { scrolls } from '../../ui/scrolls.ts'
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

/** Any table of numbers: its lines and columns, and in a sentence what nobody knows yet. */
export function PivotTable({ caption, rows, unit, about, board }: Props) {
  const { columns, lines, lacking: unknown } = pivot(rows)
  return (
    <>
      {columns.length > 0 && (
        <div className={styles['scroll']} role="group" aria-label={caption} {...scrolls} data-sideways>
          <table className={styles['table']}>
            <caption className="sr">{caption}</caption>
            <PivotHead columns={columns} />
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
      {unknown.length > 0 && <Unknown columns={unknown} about={about} />}
    </>
  )
}

function useColumnWord(): (column: string) => string {
  const words = useWords().numbers.columns
  return (column) => words[column] ?? named.get(column) ?? column
}

function PivotHead({ columns }: { columns: readonly string[] }) {
  const words = useWords().numbers
  const wordOf = useColumnWord()
  return (
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
  )
}

/** The columns of which nobody knows anything yet, and what would tell. */
function Unknown({ columns, about }: { columns: Pivot['lacking']; about: Props['about'] }) {
  const words = useWords().numbers
  const { list } = useFormats()
  const wordOf = useColumnWord()
  const lacks = columns.map(({ column, missing }) =>
    words.lackOf(within(wordOf(column)), lacking(missing, about)),
  )
  return <p className={page['says']}>{words.lacks(list(lacks))}</p>
}
