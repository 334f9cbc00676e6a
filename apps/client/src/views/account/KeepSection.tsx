import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { leastPassword } from '../../session/leastPassword.ts'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { AccountSection } from './AccountSection.tsx'
import { EmailField } from './EmailField.tsx'
import { emailMissing } from './form.ts'
import { NewPasswordField } from './PasswordField.tsx'

/** A guest becomes somebody who signs in, and stays the same person. */
export function KeepSection() {
  const words = useWords()
  const said = words.ownAccount.keep
  const { missing } = words.account
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const open = useOpenAccount()
  const emailError = emailMissing(email, words).email
  const passwordError = password.length < leastPassword ? missing.passwordShort(leastPassword) : undefined
  function submit() {
    setTried(true)
    if (!emailError && !passwordError) open.mutate({ email: email.trim(), password })
  }
  return (
    <AccountSection
      title={said.title}
      says={said.says}
      onSubmit={submit}
      actions={
        <Button type="submit" variant="primary" busy={open.isPending}>
          {said.act}
        </Button>
      }
    >
      <EmailField value={email} onValue={setEmail} error={tried ? emailError : undefined} />
      <NewPasswordField
        label={words.account.password}
        value={password}
        onValue={setPassword}
        error={tried ? passwordError : undefined}
      />
      <FaultAlert of={open.error} />
    </AccountSection>
  )
}

function useOpenAccount() {
  const toast = useToast()
  const said = useWords().ownAccount.keep
  return useMutation({
    ...api.account.open.mutationOptions(),
    onSuccess: async () => {
      toast({ says: said.done })
      await queries.invalidateQueries()
    },
  })
}
