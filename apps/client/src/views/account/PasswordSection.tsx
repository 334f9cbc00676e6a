import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { leastPassword } from '../../session/leastPassword.ts'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords, type Words } from '../../words/words.ts'
import { AccountSection } from './AccountSection.tsx'
import { NewPasswordField, PasswordField } from './PasswordField.tsx'

type Typed = { current: string; next: string }
type Wrong = Partial<Record<keyof Typed, string>>
const nothing: Typed = { current: '', next: '' }

export function PasswordSection({ email }: { email: string }) {
  const words = useWords()
  const said = words.ownAccount.password
  const [typed, setTyped] = useState(nothing)
  const [tried, setTried] = useState(false)
  const change = useChange(() => {
    setTyped(nothing)
    setTried(false)
  })
  const wrong = wrongIn(typed, words)
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
      <PasswordFields typed={typed} wrong={tried ? wrong : {}} onTyped={setTyped} />
      <FaultAlert of={change.error} />
    </AccountSection>
  )
}

/** Changes the password; where else one was signed in, one is no longer. */
function useChange(onDone: () => void) {
  const toast = useToast()
  const said = useWords().ownAccount.password
  return useMutation({
    ...api.account.changePassword.mutationOptions(),
    onSuccess: async () => {
      toast({ says: said.done })
      onDone()
      await queries.invalidateQueries({ queryKey: api.account.sessions.list.queryKey() })
    },
  })
}

/** What keeps the change from being made, in the words that stand under each field. */
function wrongIn({ current, next }: Typed, words: Words): Wrong {
  return {
    ...(!current && { current: words.ownAccount.password.missing }),
    ...(next.length < leastPassword && { next: words.account.missing.passwordShort(leastPassword) }),
  }
}

interface FieldsProps {
  typed: Typed
  wrong: Wrong
  onTyped: (typed: Typed) => void
}

function PasswordFields({ typed, wrong, onTyped }: FieldsProps) {
  const said = useWords().ownAccount.password
  return (
    <>
      <PasswordField
        label={said.current}
        value={typed.current}
        onValue={(current) => onTyped({ ...typed, current })}
        error={wrong.current}
      />
      <NewPasswordField
        label={said.next}
        value={typed.next}
        onValue={(next) => onTyped({ ...typed, next })}
        error={wrong.next}
      />
    </>
  )
}
