import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { useWords } from '../../words/words.ts'
import { PasswordField } from './PasswordField.tsx'

/** Who goes; without an e-mail she has no password either. */
export type Leaving = { name: string; email: string | null }

export function CloseAccountDialog({ me, onClose }: { me: Leaving; onClose: () => void }) {
  const words = useWords()
  const said = words.ownAccount.close
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const leave = useCloseAccount()
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
        <PasswordField
          label={said.password}
          value={password}
          onValue={setPassword}
          error={tried ? missing : undefined}
        />
      )}
      <FaultAlert of={leave.error} />
    </ActDialog>
  )
}

/** Closes the account, and leaves nothing of hers on this device. */
function useCloseAccount() {
  const [, go] = useLocation()
  return useMutation({
    ...api.account.delete.mutationOptions(),
    onSuccess: async () => {
      go('/', { replace: true })
      await queries.resetQueries()
      await (await import('../../session/leave-device.ts')).leaveDevice()
    },
  })
}
