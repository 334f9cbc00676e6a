import { OctagonAlert } from 'lucide-react'
import type { ReadWorkbook } from '@parley/model/tables/workbook.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { faultSaid } from './said.ts'
import styles from './import.module.css'

const mostShown = 20

type SomeSheet = ReadWorkbook['cards' | 'links'][number]

/** Every cell of a workbook that cannot be read, with its sheet. */
export function WholeFaults({ sheets }: { sheets: readonly SomeSheet[] }) {
  const whole = useWords()
  const words = whole.importing
  const formats = useFormats()
  const said = sheets.flatMap(({ sheet, faults }) =>
    faults.map((fault) => {
      const column = 'columns' in sheet ? sheet.columns[fault.at] : undefined
      const target = 'asked' in sheet ? sheet.asked.targets[fault.at] : column && { column }
      return words.whole.fault(sheet.name, faultSaid(fault, target, { words: whole, formats }))
    }),
  )
  if (said.length === 0) return null
  return (
    <section role="alert" className={styles['faults']}>
      <h3 className={styles['bad']}>
        <Icon of={OctagonAlert} />
        {words.faults(said.length)}
      </h3>
      <p className={styles['quiet']}>{words.whole.faultsSays}</p>
      <ul>
        {said.slice(0, mostShown).map((one) => (
          <li key={one} dir="auto">
            {one}
          </li>
        ))}
      </ul>
      {said.length > mostShown && (
        <p className={styles['quiet']}>{words.moreFaults(said.length - mostShown)}</p>
      )}
    </section>
  )
}
