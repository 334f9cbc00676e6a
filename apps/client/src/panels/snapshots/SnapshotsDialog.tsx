import { useMutation, useQuery } from '@tanstack/react-query'
import { Camera } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { can } from '@parley/model/access.ts'
import { api, faultOf, queries } from '../../session/api.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { SnapshotRow } from './SnapshotRow.tsx'
import styles from './snapshots.module.css'

/** The moments of this board that were kept, and a way to keep another. */
export function SnapshotsDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const said = words.snapshots
  const { board, me } = useSession()
  const mayTake = useStore(me, ({ role }) => can(role, 'snapshot'))
  const list = useQuery(api.snapshots.list.queryOptions({ board }))
  const taking = useTaking(board)
  const fault = list.error ?? taking.fault
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={said.title}
      says={said.says}
      width="l"
      // Not in passing: what is said so would take the Escape that is meant for the dialog.
      note={<span role="status">{taking.taken && said.taken(taking.taken)}</span>}
      {...(mayTake && { onSubmit: () => taking.take() })}
      actions={
        <>
          <DialogCancel>{words.ui.close}</DialogCancel>
          {mayTake && (
            <Button type="submit" variant="primary" icon={Camera} busy={taking.busy}>
              {said.take}
            </Button>
          )}
        </>
      }
    >
      {fault && <Alert severity="error">{faultOf(fault, words.ui.unreachable.title).says}</Alert>}
      {mayTake && (
        <Field label={said.name} error={taking.missing ? said.missing : undefined}>
          <TextInput
            autoFocus
            maxLength={200}
            placeholder={said.such}
            value={taking.name}
            onChange={(event) => taking.setName(event.target.value)}
          />
        </Field>
      )}
      {list.data?.snapshots.length === 0 && (
        <p className={styles['quiet']}>{mayTake ? said.none : said.noneForReader}</p>
      )}
      {list.data && list.data.snapshots.length > 0 && (
        <ul className={styles['list']} aria-label={said.list}>
          {list.data.snapshots.map((snapshot) => (
            <SnapshotRow key={snapshot.id} snapshot={snapshot} onGo={onClose} />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function useTaking(board: string) {
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const create = useMutation({
    ...api.snapshots.create.mutationOptions(),
    onSuccess: async () => {
      setName('')
      setTried(false)
      await queries.invalidateQueries({ queryKey: api.snapshots.list.queryKey({ board }) })
    },
  })
  return {
    name,
    setName,
    missing: tried && name.trim() === '',
    busy: create.isPending,
    fault: create.error,
    taken: create.isSuccess ? create.variables.name : undefined,
    take() {
      setTried(true)
      if (name.trim()) create.mutate({ board, name: name.trim() })
    },
  }
}
