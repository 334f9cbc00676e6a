import { useId, useState } from 'react'
import { ActDialog } from '../../../ui/ActDialog.tsx'
import { Field } from '../../../ui/Field.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import type { AnswerActs } from './useAnswerActs.ts'
import { useTags, type Answer } from './useAnswers.ts'

interface Props {
  answers: readonly Answer[]
  acts: AnswerActs
  onClose: () => void
}

/** One word for all chosen answers; those that are used already are offered. */
export function TagAnswers({ answers, acts, onClose }: Props) {
  const words = useWords().listening.tag
  const list = useId()
  const [typed, setTyped] = useState('')
  const known = useTags()
  const tag = typed.trim()
  const submit = () => {
    if (!tag) return
    acts.tag(answers, tag)
    onClose()
  }
  return (
    <ActDialog title={words.title} act={words.act} disabled={!tag} onAct={submit} onClose={onClose}>
      <Field label={words.label}>
        <TextInput
          list={list}
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <datalist id={list}>
        {known.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
    </ActDialog>
  )
}
