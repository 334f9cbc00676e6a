import { leastPassword } from '../../session/leastPassword.ts'
import { Field } from '../../ui/Field.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { useFirstWords } from '../../words/words.ts'

interface Props {
  label: string
  value: string
  onValue: (password: string) => void
  error: string | undefined
}

/** The password that somebody has. */
export function PasswordField({ label, value, onValue, error }: Props) {
  return (
    <Field label={label} error={error}>
      <PasswordInput
        autoComplete="current-password"
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </Field>
  )
}

/** A password that is thought up now; it says how long it has to be. */
export function NewPasswordField({ label, value, onValue, error }: Props) {
  const said = useFirstWords().account
  return (
    <Field label={label} help={said.passwordHelp(leastPassword)} error={error}>
      <PasswordInput
        autoComplete="new-password"
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </Field>
  )
}
