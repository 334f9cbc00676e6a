import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Answers } from '../../session/api.ts'
import { api, faultOf, queries } from '../../session/api.ts'
import { Field } from '../../ui/Field.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { AccountSheet } from '../account/AccountSheet.tsx'

interface Props {
  token: string
  invitation: Answers['invitations']['look']
  /** The name of somebody who is signed in already; she is not asked for it again. */
  known: string | undefined
}

/** Name and password, then straight to the board. */
export function ComeIn({ token, invitation, known }: Props) {
  const words = useWords()
  const said = words.account.join
  const [, go] = useLocation()
  const [name, setName] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const accept = useMutation({
    ...api.invitations.accept.mutationOptions(),
    onSuccess: async ({ board }) => {
      await queries.resetQueries()
      go(`/board/${encodeURIComponent(board)}`, { replace: true })
    },
  })

  const nameMissing = !name.trim()
  const passwordMissing = invitation.password && !password
  function submit() {
    setTried(true)
    if (nameMissing || passwordMissing) return
    accept.mutate({ token, name: name.trim(), ...(invitation.password && { password }) })
  }

  return (
    <AccountSheet
      title={invitation.title ?? said.title}
      says={said.says(invitation.role, known)}
      act={said.act}
      busy={accept.isPending}
      fault={accept.error ? faultOf(accept.error, words.ui.unreachable.title).says : undefined}
      onSubmit={submit}
    >
      {known === undefined && (
        <Field
          label={words.account.name}
          help={words.account.nameHelp}
          error={tried && nameMissing ? words.account.missing.name : undefined}
        >
          <TextInput
            autoFocus
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
      )}
      {invitation.password && (
        <Field
          label={said.password}
          help={said.passwordHelp}
          error={tried && passwordMissing ? said.passwordMissing : undefined}
        >
          <PasswordInput
            autoComplete="off"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
      )}
    </AccountSheet>
  )
}
