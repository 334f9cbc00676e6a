import { useId, type ReactNode } from 'react'
import { scrolls } from '../../../ui/scrolls.ts'
import styles from './behaviour.module.css'

export interface HeatCell {
  /** From 0 to 1: how deep the colour of the cell is. */
  part: number
  shown: ReactNode
}
interface Props {
  title: string
  says: ReactNode
  /** What the rows are. */
  head: string
  /** What the columns are, where their names do not say it. */
  over?: string
  columns: readonly string[]
  rows: readonly { name: string; cells: readonly (HeatCell | undefined)[] }[]
}

const steps = 5

/** A table in which the large numbers stand on a deeper ground; the numbers say the same. */
export function HeatTable({ title, says, head, over, columns, rows }: Props) {
  const id = useId()
  return (
    <figure className={styles['figure']} aria-labelledby={id}>
      <figcaption id={id}>
        <b>{title}</b>
        <span>{says}</span>
      </figcaption>
      <div className={styles['scroll']} role="region" aria-labelledby={id} {...scrolls} data-sideways>
        <table className={styles['heat']}>
          <HeatHead head={head} over={over} columns={columns} />
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                {cells.map((cell, at) => (
                  <td key={columns[at]} data-heat={cell && Math.round(cell.part * steps)}>
                    {cell?.shown ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}

function HeatHead({ head, over, columns }: Pick<Props, 'head' | 'columns'> & { over: string | undefined }) {
  return (
    <thead>
      {over !== undefined && (
        <tr>
          <td aria-hidden />
          <th scope="colgroup" colSpan={columns.length}>
            {over}
          </th>
        </tr>
      )}
      <tr>
        <th scope="col">{head}</th>
        {columns.map((column) => (
          <th key={column} scope="col" dir="auto">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  )
}
