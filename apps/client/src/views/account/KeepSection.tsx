import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { leastPassword } from '../../session/leastPassword.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { AccountSection } from './AccountSection.tsx'
import { emailMissing } from './form.ts'

/** A guest becomes somebody who signs in, and stays the same person. */
export function KeepSection() {
  const words = useWords()
  const said = words.ownAccount.keep
  const { missing } = words.account
  const toast = useToast()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const open = useMutation({
    ...api.account.open.mutationOptions(),
    onSuccess: async () => {
      toast({ says: said.done })
      await queries.invalidateQueries()
    },
  })
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
      <Field label={words.account.email} error={tried ? emailError : undefined}>
        <TextInput
          type="email"
          dir="ltr"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Field
        label={words.account.password}
        help={words.account.passwordHelp(leastPassword)}
        error={tried ? passwordError : undefined}
      >
        <PasswordInput
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <FaultAlert of={open.error} />
    </AccountSection>
  )
}
