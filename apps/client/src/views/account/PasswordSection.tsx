import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { leastPassword } from '../../session/leastPassword.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { AccountSection } from './AccountSection.tsx'

const nothing = { current: '', next: '' }

export function PasswordSection({ email }: { email: string }) {
  const words = useWords()
  const said = words.ownAccount.password
  const toast = useToast()
  const [typed, setTyped] = useState(nothing)
  const [tried, setTried] = useState(false)
  const change = useMutation({
    ...api.account.changePassword.mutationOptions(),
    onSuccess: async () => {
      toast({ says: said.done })
      setTyped(nothing)
      setTried(false)
      await queries.invalidateQueries({ queryKey: api.account.sessions.list.queryKey() })
    },
  })
  const wrong = {
    current: typed.current ? undefined : said.missing,
    next: typed.next.length < leastPassword ? words.account.missing.passwordShort(leastPassword) : undefined,
  }
  function submit() {
    setTried(true)
    if (!wrong.current && !wrong.next) change.mutate(typed)
  }
  return (
    <AccountSection
      title={said.title}
      says={said.signsIn(email)}
      onSubmit={submit}
      actions={
        <Button type="submit" busy={change.isPending}>
          {said.act}
        </Button>
      }
    >
      <input hidden readOnly autoComplete="username" value={email} />
      <Field label={said.current} error={tried ? wrong.current : undefined}>
        <PasswordInput
          autoComplete="current-password"
          value={typed.current}
          onChange={(event) => setTyped({ ...typed, current: event.target.value })}
        />
      </Field>
      <Field
        label={said.next}
        help={words.account.passwordHelp(leastPassword)}
        error={tried ? wrong.next : undefined}
      >
        <PasswordInput
          autoComplete="new-password"
          value={typed.next}
          onChange={(event) => setTyped({ ...typed, next: event.target.value })}
        />
      </Field>
      <FaultAlert of={change.error} />
    </AccountSection>
  )
}
