import { useState } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { FieldControl } from '../inspector/FieldControl.tsx'
import { isEmpty } from '../inspector/control.ts'
import { Button } from '../../ui/Button.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { fieldsInCommon, freeOf } from './many.ts'
import type { Many } from './useMany.ts'

interface Props {
  cards: readonly Card[]
  many: Many
  onClose: () => void
}

/** One field of all chosen cards: written once, for all of them, or cleared. */
export function SetFieldDialog({ cards, many, onClose }: Props) {
  const words = useWords().outline.many
  const fields = fieldsInCommon(cards)
  const count = freeOf(cards).length
  const [name, setName] = useState('status')
  const [value, setValue] = useState<unknown>()
  const field = fields.find(([one]) => one === name)?.[1]
  if (!field) return null
  const choose = (next: string) => {
    setName(next)
    setValue(undefined)
  }
  const set = (next: unknown) => {
    many.set(cards, name, field, isEmpty(next) ? undefined : next)
    onClose()
  }
  return (
    <ActDialog
      title={words.setTitle(count)}
      says={words.setSays}
      act={words.act(count)}
      disabled={isEmpty(value)}
      others={<Button onClick={() => set(undefined)}>{words.clear(field.label, count)}</Button>}
      onAct={() => isEmpty(value) || set(value)}
      onClose={onClose}
    >
      <FieldChoice fields={fields} name={name} onChoose={choose} />
      <FieldControl
        key={name}
        name={name}
        field={field}
        value={value}
        disabled={false}
        onWrite={setValue}
        onType={setValue}
        onEntry={() => {}}
      />
    </ActDialog>
  )
}

interface ChoiceProps {
  fields: ReturnType<typeof fieldsInCommon>
  name: string
  onChoose: (name: string) => void
}

function FieldChoice({ fields, name, onChoose }: ChoiceProps) {
  const words = useWords().outline.many
  return (
    <Field label={words.field}>
      <Select value={name} onChange={(event) => onChoose(event.currentTarget.value)}>
        {fields.map(([one, { label }]) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
