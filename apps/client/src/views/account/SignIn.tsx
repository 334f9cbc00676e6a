import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, faultOf, queries } from '../../session/api.ts'
import { useFirstWords } from '../../words/words.ts'
import { AccountSheet } from './AccountSheet.tsx'
import { EmailField } from './EmailField.tsx'
import { emailMissing } from './form.ts'
import { PasswordField } from './PasswordField.tsx'

export function SignIn() {
  const words = useFirstWords()
  const said = words.account
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const signIn = useMutation(api.account.signIn.mutationOptions())

  const emailError = tried ? emailMissing(email, words).email : undefined
  const passwordError = tried && !password ? said.missing.password : undefined

  async function submit() {
    setTried(true)
    if (emailMissing(email, words).email || !password) return
    await signIn.mutateAsync({ email: email.trim(), password })
    await queries.invalidateQueries()
  }

  return (
    <AccountSheet
      title={said.signIn.title}
      says={said.signIn.says}
      act={said.signIn.act}
      busy={signIn.isPending}
      fault={signIn.error ? faultOf(signIn.error).says : undefined}
      // The mutation keeps its own error; the sheet shows it.
      onSubmit={() => void submit().catch(() => undefined)}
      foot={
        <>
          <p>{said.signIn.lost}</p>
          <p>{said.signIn.guest}</p>
        </>
      }
    >
      <EmailField first value={email} onValue={setEmail} error={emailError} />
      <PasswordField label={said.password} value={password} onValue={setPassword} error={passwordError} />
    </AccountSheet>
  )
}
