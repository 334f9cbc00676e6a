import { saidIn } from '@parley/model/tables/cell.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { useFormats, useWords, type Words } from '../../../words/words.ts'
import type { Target } from './columns.ts'
import { refusedWhy, rowRefusedWhy, whyRefused } from './refused-why.ts'
import type { Mapping } from './useMapping.ts'
import { scrollsAsRegion } from '../../../ui/scrolls.ts'
import styles from '../../../panels/import/import.module.css'

const shown = 5
/** The first rows under what their columns are, and those that would be refused. */
export function FirstRows({ mapping }: { mapping: Mapping }) {
  const { rows, targets } = mapping
  const said = useWords().intake
  const { number } = useFormats()
  const columns = columnsOf(mapping, said)
  if (rows.length === 0 || columns.length === 0) return null
  return (
    <section className={styles['preview']}>
      <h3>{said.preview}</h3>
      <div {...scrollsAsRegion} data-sideways className={styles['scroll']} aria-label={said.preview}>
        <table className={styles['first']}>
          <FirstHead columns={columns} />
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={row.number}>
                <th scope="row">{number(row.number)}</th>
                {columns.map(({ at, target }) => {
                  const text = saidIn(row.cells[at] ?? null)
                  return (
                    <td key={at} dir="auto" data-bad={refusedWhy(target, text) !== undefined || undefined}>
                      {text}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <BadRows rows={rows} targets={targets} />
    </section>
  )
}

type Column = { at: number; target: NonNullable<Target>; name: string }

/** The columns that are taken in, under the names that they have here. */
const columnsOf = ({ headers, targets }: Mapping, said: Words['intake']): Column[] =>
  headers.flatMap((header, at) => {
    const target = targets[at]
    if (!target) return []
    return [{ at, target, name: target === 'kept' ? header.trim() : said.columns[target] }]
  })

function FirstHead({ columns }: { columns: readonly Column[] }) {
  const { importing } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">{importing.row}</th>
        {columns.map(({ at, name }) => (
          <th key={at} scope="col" dir="auto">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function BadRows({ rows, targets }: Pick<Mapping, 'rows' | 'targets'>) {
  const { intake: said } = useWords()
  const bad = rows.flatMap(({ number, cells }) => {
    const reason = rowRefusedWhy(cells.map(saidIn), targets)
    return reason === undefined ? [] : [{ row: number, reason }]
  })
  return (
    <div role="status">
      {bad.length > 0 ? (
        <Badge severity="error">{said.bad(bad.length, rows.length)}</Badge>
      ) : (
        <p className={styles['quiet']}>{said.bad(0, rows.length)}</p>
      )}
      <ul className={styles['quiet']}>
        {bad.slice(0, shown).map(({ row, reason }) => (
          <li key={row}>{said.badRow(row, whyRefused(reason))}</li>
        ))}
        {bad.length > shown && <li>{said.moreBad(bad.length - shown)}</li>}
      </ul>
    </div>
  )
}
