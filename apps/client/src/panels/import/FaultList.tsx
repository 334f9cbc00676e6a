import { OctagonAlert } from 'lucide-react'
import { useState } from 'react'
import type { CellFault } from '@parley/model/tables/read-table.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { faultSaid } from './said.ts'
import type { useTable } from './useTable.ts'
import styles from './import.module.css'

const mostShown = 20

/** Every cell that cannot be read, to be written anew here. */
export function FaultList({ table }: { table: ReturnType<typeof useTable> }) {
  const whole = useWords()
  const words = whole.importing
  const formats = useFormats()
  const { faults } = table.read
  const rows = [...new Set(faults.map(({ row }) => row))]
  return (
    <section aria-live="polite" className={styles['faults']}>
      {faults.length > 0 && (
        <>
          <h3 className={styles['bad']}>
            <Icon of={OctagonAlert} />
            {words.faults(faults.length)}
          </h3>
          <p className={styles['quiet']}>{words.faultsSays}</p>
          <ul>
            {faults.slice(0, mostShown).map((fault) => (
              <li key={`${fault.row} ${fault.at}`}>
                <Mending
                  fault={fault}
                  says={faultSaid(fault, table.asked.targets[fault.at], { words: whole, formats })}
                  onMend={(typed) => table.mend(fault.row, fault.at, typed)}
                />
              </li>
            ))}
          </ul>
          <div className={styles['more']}>
            {faults.length > mostShown && (
              <p className={styles['quiet']}>{words.moreFaults(faults.length - mostShown)}</p>
            )}
            <Button size="s" onClick={() => table.leaveOut(rows)}>
              {words.leaveRows(rows.length)}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

interface MendingProps {
  fault: CellFault
  says: string
  onMend: (typed: string) => void
}

/** Read anew once it is written, not letter by letter: 2026-09-1 would be a day before it is the right one. */
function Mending({ fault, says, onMend }: MendingProps) {
  const [typed, setTyped] = useState(fault.typed)
  const leave = () => typed !== fault.typed && onMend(typed)
  return (
    <Field label={<span dir="auto">{says}</span>}>
      <TextInput
        value={typed}
        aria-invalid
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          leave()
        }}
      />
    </Field>
  )
}
