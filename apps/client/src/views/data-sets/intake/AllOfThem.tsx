import { Field } from '../../../ui/Field.tsx'
import { Select, TextInput } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { types } from './columns.ts'
import type { What } from './list.ts'

interface Props {
  what: What
  all: string
  onSay: (all: string) => void
}

/** What all of them are, for a list in which no column says it. */
export function AllOfThem({ what, all, onSay }: Props) {
  const said = useWords().intake.all
  return (
    <Field label={said.label[what]}>
      {what === 'people' ? (
        <Select value={all} onChange={(event) => onSay(event.target.value)}>
          <option value="">{said.open}</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {said.types[type]}
            </option>
          ))}
        </Select>
      ) : (
        <TextInput value={all} maxLength={200} onChange={(event) => onSay(event.target.value)} />
      )}
    </Field>
  )
}
