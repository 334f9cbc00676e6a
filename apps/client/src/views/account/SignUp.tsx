import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, faultOf, queries } from '../../session/api.ts'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useFirstWords } from '../../words/words.ts'
import { AccountSheet } from './AccountSheet.tsx'
import { EmailField } from './EmailField.tsx'
import { missingIn, type Account } from './form.ts'
import { NewPasswordField } from './PasswordField.tsx'

interface Props {
  setupCodeNeeded: boolean
  /** The token of an invitation to the workspace; without one this is the first account. */
  invitation?: string
  /** The name of a guest who is here already, and stays who she is. */
  guest?: string | undefined
  onDone?: () => void
}

export function SignUp({ setupCodeNeeded, invitation, guest, onDone }: Props) {
  const words = useFirstWords()
  const said = words.account
  const [account, setAccount] = useState<Account>({
    name: guest ?? '',
    email: '',
    password: '',
    setupCode: '',
  })
  const [tried, setTried] = useState(false)
  const signUp = useMutation(api.account.signUp.mutationOptions())

  const missing = tried ? missingIn(account, setupCodeNeeded, words) : {}
  const set = (change: Partial<Account>) => setAccount({ ...account, ...change })

  async function submit() {
    setTried(true)
    if (Object.keys(missingIn(account, setupCodeNeeded, words)).length > 0) return
    const { setupCode, ...who } = account
    await signUp.mutateAsync({
      ...who,
      ...(setupCodeNeeded && { setupCode: setupCode.trim() }),
      ...(invitation && { invitation }),
    })
    await queries.invalidateQueries()
    onDone?.()
  }

  const sheet = invitation ? said.joinWorkspace : said.welcome
  const says = guest === undefined ? sheet.says : said.joinAsGuest
  return (
    <AccountSheet
      {...sheet}
      says={says}
      busy={signUp.isPending}
      fault={signUp.error ? faultOf(signUp.error).says : undefined}
      // The mutation keeps its own error; the sheet shows it.
      onSubmit={() => void submit().catch(() => undefined)}
    >
      <SignUpFields account={account} missing={missing} setupCodeNeeded={setupCodeNeeded} onChange={set} />
    </AccountSheet>
  )
}

interface FieldsProps {
  account: Account
  missing: ReturnType<typeof missingIn>
  setupCodeNeeded: boolean
  onChange: (change: Partial<Account>) => void
}

function SignUpFields({ account, missing, setupCodeNeeded, onChange }: FieldsProps) {
  const said = useFirstWords().account
  return (
    <>
      <Field label={said.name} help={said.nameHelp} error={missing.name}>
        <TextInput
          autoFocus
          autoComplete="name"
          value={account.name}
          maxLength={200}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <EmailField value={account.email} onValue={(email) => onChange({ email })} error={missing.email} />
      <NewPasswordField
        label={said.password}
        value={account.password}
        onValue={(password) => onChange({ password })}
        error={missing.password}
      />
      {setupCodeNeeded && (
        <Field label={said.setupCode} help={said.setupCodeHelp} error={missing.setupCode}>
          <TextInput
            dir="ltr"
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            value={account.setupCode}
            onChange={(event) => onChange({ setupCode: event.target.value })}
          />
        </Field>
      )}
    </>
  )
}
