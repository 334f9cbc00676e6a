import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { useWords } from '../../words/words.ts'

/** Who goes; without an e-mail she has no password either. */
export type Leaving = { name: string; email: string | null }

export function CloseAccountDialog({ me, onClose }: { me: Leaving; onClose: () => void }) {
  const words = useWords()
  const said = words.ownAccount.close
  const [, go] = useLocation()
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const leave = useMutation({
    ...api.account.delete.mutationOptions(),
    onSuccess: async () => {
      go('/', { replace: true })
      await queries.resetQueries()
      await (await import('../../session/leave-device.ts')).leaveDevice()
    },
  })
  const asks = me.email !== null
  const missing = asks && !password ? said.missing : undefined
  function submit() {
    setTried(true)
    if (!missing) leave.mutate(asks ? { password } : {})
  }
  return (
    <ActDialog
      title={asks ? said.dialog(me.name) : said.dialogGuest(me.name)}
      says={said.explains}
      act={asks ? said.act : said.actGuest}
      danger
      busy={leave.isPending}
      onAct={submit}
      onClose={onClose}
    >
      {asks && (
        <Field label={said.password} error={tried ? missing : undefined}>
          <PasswordInput
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
      )}
      <FaultAlert of={leave.error} />
    </ActDialog>
  )
}
