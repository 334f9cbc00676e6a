import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useFirstWords } from '../../words/words.ts'
import styles from './ClientFilter.module.css'

interface Props {
  clients: readonly string[]
  /** Empty for all. */
  chosen: string
  onChoose: (client: string) => void
}

/** One client's boards alone; of use as soon as there are several. */
export function ClientFilter({ clients, chosen, onChoose }: Props) {
  const said = useFirstWords().boards.clients
  if (clients.length < 2) return null
  return (
    <Field label={said.choose} className={styles['filter']}>
      <Select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{said.all}</option>
        {clients.map((client) => (
          <option key={client} value={client}>
            {client}
          </option>
        ))}
      </Select>
    </Field>
  )
}
