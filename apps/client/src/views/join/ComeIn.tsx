import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answers } from '../../session/api.ts'
import { api, faultOf, queries } from '../../session/api.ts'
import { Field } from '../../ui/Field.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useFirstWords } from '../../words/words.ts'
import { AccountSheet } from '../account/AccountSheet.tsx'

interface Props {
  token: string
  invitation: Answers['invitations']['look']
  /** The name of somebody who is signed in already; she is not asked for it again. */
  known: string | undefined
  title: string
  says: string
  nameHelp: string
  /** The words on its button. */
  act: string
  /** She is in: where the link leads. */
  onIn: (place: Answers['invitations']['accept']) => void
}

/** Name and password, then straight to where the link leads. */
export function ComeIn({ token, invitation, known, title, says, nameHelp, act, onIn }: Props) {
  const words = useFirstWords()
  const said = words.account.join
  const [name, setName] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const accept = useMutation({
    ...api.invitations.accept.mutationOptions(),
    onSuccess: async (place) => {
      await queries.resetQueries()
      onIn(place)
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
      title={title}
      says={says}
      act={act}
      busy={accept.isPending}
      fault={accept.error ? faultOf(accept.error).says : undefined}
      onSubmit={submit}
    >
      {known === undefined && (
        <Field
          label={words.account.name}
          help={nameHelp}
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
