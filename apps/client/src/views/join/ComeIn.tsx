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
  const [name, setName] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const accept = useAccept(onIn)
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
        <NameField help={nameHelp} value={name} onValue={setName} missing={tried && nameMissing} />
      )}
      {invitation.password && (
        <LinkPasswordField value={password} onValue={setPassword} missing={tried && passwordMissing} />
      )}
    </AccountSheet>
  )
}

function useAccept(onIn: Props['onIn']) {
  return useMutation({
    ...api.invitations.accept.mutationOptions(),
    onSuccess: async (place) => {
      await queries.resetQueries()
      onIn(place)
    },
  })
}

interface FieldProps {
  value: string
  onValue: (value: string) => void
  missing: boolean
}

function NameField({ help, value, onValue, missing }: FieldProps & { help: string }) {
  const said = useFirstWords().account
  return (
    <Field label={said.name} help={help} error={missing ? said.missing.name : undefined}>
      <TextInput
        autoFocus
        autoComplete="name"
        maxLength={200}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </Field>
  )
}

/** The link has a password of its own, which no browser should keep. */
function LinkPasswordField({ value, onValue, missing }: FieldProps) {
  const said = useFirstWords().account.join
  return (
    <Field label={said.password} help={said.passwordHelp} error={missing ? said.passwordMissing : undefined}>
      <PasswordInput autoComplete="off" value={value} onChange={(event) => onValue(event.target.value)} />
    </Field>
  )
}
