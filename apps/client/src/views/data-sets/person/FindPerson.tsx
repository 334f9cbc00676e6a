import { Search } from 'lucide-react'
import { useState } from 'react'
import type { Fault } from '../../../session/api.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import styles from '../data-set.module.css'

interface Props {
  busy: boolean
  fault: Fault | null
  onFind: (id: string) => void
  /** Nobody has the id, and nobody is to come in by it. */
  onEraseUnseen: () => void
}

export function FindPerson({ busy, fault, onFind, onEraseUnseen }: Props) {
  const said = useWords().consumer
  const [id, setId] = useState('')
  return (
    <>
      <form
        role="search"
        className={styles['line']}
        onSubmit={(event) => {
          event.preventDefault()
          if (id.trim()) onFind(id.trim())
        }}
      >
        <Field label={said.id} className={styles['grow']} error={fault?.says}>
          <TextInput
            autoComplete="off"
            spellCheck={false}
            maxLength={500}
            value={id}
            onChange={(event) => setId(event.target.value)}
          />
        </Field>
        <Button type="submit" icon={Search} busy={busy}>
          {said.find}
        </Button>
      </form>
      {fault?.code === 'noConsumer' && (
        <div>
          <Button size="s" variant="bare" onClick={onEraseUnseen}>
            {said.eraseUnseen}
          </Button>
        </div>
      )}
    </>
  )
}
