import { useId } from 'react'
import { useWords } from '../../words/words.ts'
import { Bars } from './Bars.tsx'
import type { Figure } from './figure.ts'
import { Ring } from './Ring.tsx'
import { scrolls } from '../../ui/scrolls.ts'
import styles from './figures.module.css'

/** A figure: a table in which the numbers are drawn where they stand, so that nobody needs to see the drawing. */
export function FigureTable({ figure }: { figure: Omit<Figure, 'name'> }) {
  const id = useId()
  return (
    <figure className={styles['figure']} aria-labelledby={id}>
      <figcaption id={id}>
        <b>{figure.title}</b>
        <span>{figure.says}</span>
      </figcaption>
      {figure.draws === 'grid' ? (
        <div className={styles['wide']} {...scrolls} data-sideways role="region" aria-labelledby={id}>
          <Grid figure={figure} />
        </div>
      ) : (
        <Lines figure={figure} />
      )}
    </figure>
  )
}

/** One line each: its bars, and its numbers behind them. */
function Lines({ figure }: { figure: Omit<Figure, 'name'> }) {
  const { columns, lines, head, draws, due, barred = columns.length } = figure
  const { unknown } = useWords().figures
  const drawn = lines.flatMap(({ cells }) => cells.slice(0, barred).map((cell) => cell?.value ?? 0))
  const most = Math.max(due ?? 0, ...drawn)
  const marked = (at: number) => (barred > 1 && at < barred ? at : undefined)
  return (
    <table className={styles['lines']} data-many={columns.length > 2 || undefined}>
      <thead className={columns.length > 1 ? undefined : 'sr'}>
        <tr>
          <th scope="col">{head}</th>
          {draws === 'bars' && <td className={styles['bars']} aria-hidden />}
          {columns.map((column, at) => (
            <th key={column} scope="col" data-column={marked(at)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, cells }, place) => (
          <tr key={`${place} ${name}`}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {draws === 'bars' && (
              <td className={styles['bars']} aria-hidden>
                <Bars cells={cells.slice(0, barred)} most={most} due={due} />
              </td>
            )}
            {cells.map((cell, at) => (
              <td key={columns[at]}>{cell?.shown ?? <span className={styles['quiet']}>{unknown}</span>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Grid({ figure: { columns, lines, head } }: { figure: Omit<Figure, 'name'> }) {
  const { hole } = useWords().figures
  const most = Math.max(1, ...lines.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? 0)))
  return (
    <table className={styles['grid']}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, cells }, place) => (
          <tr key={`${place} ${name}`}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {cells.map((cell, at) => (
              <td key={columns[at]}>
                <Ring part={(cell?.value ?? 0) / most} />
                {cell?.value ? cell.shown : <span className="sr">{hole}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
