import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import type { Base, Said } from './questions.ts'
import inspector from '../inspector/inspector.module.css'
import styles from './counting.module.css'

interface Props {
  question: Said
  base: Base
  onChange: (question: Said) => void
}

const types = ['customer', 'prospect']

/** Which words a column may hold: those that many share are offered, any other can be written. */
export function SaidField({ question, base, onChange }: Props) {
  const words = useWords().counting.condition
  const { field, is } = question
  const known = field === 'type' ? types : (base.columns.find(({ name }) => name === field)?.values ?? [])
  const turn = (value: string) =>
    onChange({ ...question, is: is.includes(value) ? is.filter((one) => one !== value) : [...is, value] })
  return (
    <Field label={words.values} group className={styles['whole']}>
      <div className={inspector['choices']}>
        {[...new Set([...known, ...is])].map((value) => (
          <button
            key={value}
            type="button"
            dir="auto"
            className={inspector['toggle']}
            aria-pressed={is.includes(value)}
            onClick={() => turn(value)}
          >
            {value}
          </button>
        ))}
        {field !== 'type' && <Another onAdd={(value) => is.includes(value) || turn(value)} />}
      </div>
    </Field>
  )
}

function Another({ onAdd }: { onAdd: (value: string) => void }) {
  const words = useWords().counting.condition
  const [typed, setTyped] = useState('')
  const add = () => {
    if (typed.trim()) onAdd(typed.trim())
    setTyped('')
  }
  return (
    <span className={styles['another']}>
      <TextInput
        aria-label={words.another}
        placeholder={words.another}
        maxLength={500}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      <Button size="s" icon={Plus} disabled={!typed.trim()} onClick={add}>
        {words.addValue}
      </Button>
    </span>
  )
}
