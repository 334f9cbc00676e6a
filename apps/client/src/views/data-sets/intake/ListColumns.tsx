import type { Row } from '@parley/model/tables/asked.ts'
import { isBlank, saidIn } from '@parley/model/tables/cell.ts'
import { Select } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { oursOf, type Target } from './columns.ts'
import type { Mapping } from './useMapping.ts'
import styles from '../../../panels/import/import.module.css'

interface Props {
  mapping: Mapping
  onChoose: (column: number, target: Target) => void
}

const examples = 3

/** What each column of the file is, beside what stands in it. */
export function ListColumns({ mapping: { what, headers, rows, targets }, onChoose }: Props) {
  const heads = useWords().importing
  return (
    <div className={styles['scroll']} data-sideways>
      <table className={styles['columns']} aria-label={heads.columns}>
        <thead>
          <tr>
            <th scope="col">{heads.columns}</th>
            <th scope="col">{heads.standsThere}</th>
            <th scope="col">{heads.becomesHead}</th>
          </tr>
        </thead>
        <tbody>
          {headers.map((header, at) => {
            const name = header.trim() || heads.column(at + 1)
            return (
              // Two columns may have one name; their place tells them apart.
              <tr key={at} data-out={!targets[at] || undefined}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td dir="auto">{examplesIn(rows, at)}</td>
                <td>
                  <Becomes
                    what={what}
                    name={name}
                    target={targets[at]}
                    onTarget={(target) => onChoose(at, target)}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface BecomesProps {
  what: Mapping['what']
  /** The column of the file. */
  name: string
  target: Target
  onTarget: (target: Target) => void
}

function Becomes({ what, name, target, onTarget }: BecomesProps) {
  const { intake: said, importing } = useWords()
  return (
    <Select
      aria-label={importing.becomes(name)}
      value={target ?? ''}
      onChange={(event) => {
        const chosen = event.target.value
        onTarget(chosen === 'kept' ? chosen : oursOf(what).find((ours) => ours === chosen))
      }}
    >
      <option value="">{said.leftOut}</option>
      {what === 'people' && <option value="kept">{said.ownField}</option>}
      {oursOf(what).map((ours) => (
        <option key={ours} value={ours}>
          {said.columns[ours]}
        </option>
      ))}
    </Select>
  )
}

const examplesIn = (rows: readonly Row[], at: number): string =>
  rows
    .flatMap(({ cells }) => (isBlank(cells[at]) ? [] : [saidIn(cells[at] ?? null)]))
    .slice(0, examples)
    .join(' · ')
