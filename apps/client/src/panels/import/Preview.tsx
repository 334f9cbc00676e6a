import { isBlank, saidIn } from '@parley/model/tables/cell.ts'
import type { Draft } from '@parley/model/tables/read-table.ts'
import type { Target } from '@parley/model/tables/target.ts'
import type { Field } from '@parley/model/cards/field.ts'
import type { Formats } from '../../words/format.ts'
import { useFormats, useWords, type Words } from '../../words/words.ts'
import { shownValue } from '../shown-value.ts'
import { targetLabel } from './said.ts'
import type { useTable } from './useTable.ts'
import { scrollsAsRegion } from '../../ui/scrolls.ts'
import styles from './import.module.css'

type Table = ReturnType<typeof useTable>
type Tongue = { words: Words; formats: Formats }
const shownRows = 5
/** The first cards as they will be, each value as the board understands it. */
export function Preview({ table, many }: { table: Table; many: string }) {
  const words = useWords().importing
  const { targets } = table.asked
  const columns = targets.flatMap((target, at) => (target ? [{ target, at }] : []))
  const drafts = table.read.drafts.slice(0, shownRows)
  if (columns.length === 0 || drafts.length === 0) return null
  return (
    <section className={styles['preview']}>
      <h3>{words.preview}</h3>
      <div
        {...scrollsAsRegion}
        data-sideways
        className={styles['scroll']}
        aria-label={`${words.preview}: ${many}`}
      >
        <table className={styles['first']}>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {columns.map(({ target, at }) => (
                <th key={at} scope="col">
                  {targetLabel(target)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drafts.map((draft) => (
              <PreviewRow key={draft.row} table={table} draft={draft} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface RowProps {
  table: Table
  draft: Draft
  columns: readonly { target: Target; at: number }[]
}

function PreviewRow({ columns, ...its }: RowProps) {
  const { number } = useFormats()
  return (
    <tr>
      <th scope="row">{number(its.draft.row)}</th>
      {columns.map((column) => (
        <PreviewCell key={column.at} {...its} {...column} />
      ))}
    </tr>
  )
}

interface CellProps {
  table: Table
  draft: Draft
  target: Target
  at: number
}

function PreviewCell({ table, draft, target, at }: CellProps) {
  const words = useWords()
  const formats = useFormats()
  const cell = table.rows.find(({ number }) => number === draft.row)?.cells[at] ?? null
  const isBad = table.read.faults.some((fault) => fault.row === draft.row && fault.at === at)
  const said = draft.said.find((one) => one.at === at)
  const field = 'column' in target ? target.column.field : undefined
  const text = isBad || !said || isBlank(cell) ? saidIn(cell) : shownIn(said.value, field, { words, formats })
  return (
    <td dir="auto" data-bad={isBad || undefined}>
      {text}
    </td>
  )
}

/** A text stands there as it is, a day with its year, a choice by its name. */
function shownIn(value: unknown, field: Field | undefined, tongue: Tongue): string {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return tongue.formats.list(value.map((one) => shownIn(one, field, tongue)))
  if (typeof value !== 'string') return shownValue(value, field, tongue)
  if (field?.control === 'date') return tongue.formats.date(value, 'full')
  return field?.options?.find((one) => one.value === value)?.label ?? value
}
