import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useFirstWords } from '../../words/words.ts'

interface Props {
  value: string
  onValue: (email: string) => void
  error: string | undefined
  /** One begins here. */
  first?: boolean
}

/** The address that somebody signs in with. */
export function EmailField({ value, onValue, error, first = false }: Props) {
  const said = useFirstWords().account
  return (
    <Field label={said.email} error={error}>
      <TextInput
        autoFocus={first}
        type="email"
        dir="ltr"
        autoComplete="username"
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </Field>
  )
}
