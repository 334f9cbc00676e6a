import { CircleCheck, Download } from 'lucide-react'
import { guarded } from '@parley/model/tables/guard.ts'
import { csvOfCells } from '../../../panels/export/csv-of.ts'
import type { Imported } from '../../../session/send-list.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { fileNameFor, saveFile } from '../../../ui/save-file.ts'
import { useFormats, useWords } from '../../../words/words.ts'
import type { What } from './list.ts'
import { whyRefused } from './refused-why.ts'
import { scrollsAsRegion } from '../../../ui/scrolls.ts'
import styles from './intake.module.css'

interface Props {
  what: What
  file: string
  imported: Imported
  onClose: () => void
}

/** What came of a list: how many rows are in, and each that is not with its reason. */
export function RefusedRows({ what, file, imported, onClose }: Props) {
  const said = useWords().intake
  const { rows, refused, more } = imported
  const count = said.notTaken(refused.length + more)
  const save = useSaving(file, refused)
  return (
    <div className={styles['result']}>
      <p role="status" className={styles['taken']}>
        <Icon of={CircleCheck} />
        <span>{said.done(rows, what, file)}</span>
      </p>
      {refused.length > 0 && (
        <>
          <h4>{count}</h4>
          <p className={styles['quiet']}>{said.notTakenSays}</p>
          <div
            {...scrollsAsRegion}
            aria-label={`${said.heads[what]}: ${count}`}
            className={styles['refused']}
          >
            <RowTable refused={refused} />
          </div>
          {more > 0 && <p className={styles['quiet']}>{said.more(more)}</p>}
        </>
      )}
      <div className={styles['acts']}>
        {refused.length > 0 && (
          <Button size="s" icon={Download} onClick={save}>
            {said.saveRefused}
          </Button>
        )}
        <Button size="s" variant="bare" onClick={onClose}>
          {said.close}
        </Button>
      </div>
    </div>
  )
}

/** As a spreadsheet counts: the names of the columns are its first row, and the server counts from below them. */
const inSheet = (row: number): number => row + 1

function RowTable({ refused }: Pick<Imported, 'refused'>) {
  const said = useWords().intake
  const { number } = useFormats()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{said.row}</th>
          <th scope="col">{said.reason}</th>
        </tr>
      </thead>
      <tbody>
        {refused.map(({ row, reason }) => (
          <tr key={row}>
            <th scope="row">{number(inSheet(row))}</th>
            <td>{whyRefused(reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The list as a file; no text in it acts as a formula. */
function useSaving(file: string, refused: Imported['refused']): () => void {
  const said = useWords().intake
  const { locale } = useFormats()
  return () => {
    const lines = refused.map(({ row, reason }) => [String(inSheet(row)), guarded(whyRefused(reason))])
    const csv = csvOfCells([[said.row, said.reason], ...lines], locale)
    saveFile(fileNameFor(`${file} ${said.refusedFile}`, '.csv'), new Blob([csv], { type: 'text/csv' }))
  }
}
