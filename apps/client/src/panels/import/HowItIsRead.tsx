import { Field } from '../../ui/Field.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import type { Parting, ReadSheets } from './reading/sheets.ts'
import type { useTable } from './useTable.ts'
import { waysFor, writtenIn } from './ways.ts'
import styles from './import.module.css'

interface Props {
  table: ReturnType<typeof useTable>
  read: Extract<ReadSheets, { ok: true }>
  at: number
  onSheet: (at: number) => void
  onParting: (parting: Parting) => void
}

const partings: readonly Parting[] = [',', ';', '\t', '|', 'line']

/** Which sheet, whether it names its columns, and how its cells are parted and written. */
export function HowItIsRead({ table, read, at, onSheet, onParting }: Props) {
  const words = useWords().importing
  return (
    <div className={styles['pairs']}>
      {read.sheets.length > 1 && (
        <Field label={words.sheet}>
          <Select
            value={at}
            onChange={(event) => {
              onSheet(Number(event.currentTarget.value))
              table.startAnew()
            }}
          >
            {read.sheets.map(({ name }, nth) => (
              <option key={name} value={nth}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {read.parting && <PartingField parting={read.parting} onParting={onParting} />}
      <WayField table={table} />
      <Switch label={words.header} checked={table.hasHeader} onCheckedChange={table.chooseHeader} />
    </div>
  )
}

interface PartingProps {
  parting: Parting
  onParting: (parting: Parting) => void
}

function PartingField({ parting, onParting }: PartingProps) {
  const words = useWords().importing
  return (
    <Field label={words.parting}>
      <Select
        value={parting}
        onChange={(event) => {
          const chosen = partings.find((one) => one === event.currentTarget.value)
          if (chosen) onParting(chosen)
        }}
      >
        {partings.map((one) => (
          <option key={one} value={one}>
            {words.partings[one]}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function WayField({ table }: Pick<Props, 'table'>) {
  const words = useWords().importing
  const { locale } = useFormats()
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return (
    <Field label={words.way}>
      <Select
        value={table.asked.way.locale}
        onChange={(event) => table.chooseLocale(event.currentTarget.value)}
      >
        {waysFor(locale).map((one) => (
          <option key={one} value={one}>
            {words.wayOf(names.of(one) ?? one, ...writtenIn(one))}
          </option>
        ))}
      </Select>
    </Field>
  )
}
