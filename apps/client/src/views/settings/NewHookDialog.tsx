import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, queries, type Asks } from '../../session/api.ts'
import { CopyField } from '../../ui/CopyField.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { EventChoice } from './EventChoice.tsx'

type Events = Asks['hooks']['create']['events']

/** Where to, what of, of which board; then the secret, once. */
export function NewHookDialog({ onClose }: { onClose: () => void }) {
  const said = useWords().hooks
  const [tried, setTried] = useState(false)
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState<Events>(['comment', 'decision'])
  const [board, setBoard] = useState('')
  const create = useMutation({
    ...api.hooks.create.mutationOptions(),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.hooks.pathKey() }),
  })
  if (create.data) return <HookReady secret={create.data.secret} onClose={onClose} />
  const submit = () => {
    setTried(true)
    if (url.trim() !== '' && events.length > 0)
      create.mutate({ url: url.trim(), events, ...(board !== '' && { board }) })
  }
  return (
    <ActDialog
      title={said.add}
      says={said.addSays}
      act={said.add}
      busy={create.isPending}
      onAct={submit}
      onClose={onClose}
    >
      <FaultAlert of={create.error} />
      <AddressField value={url} onValue={setUrl} missing={tried && url.trim() === ''} />
      <EventChoice
        events={events}
        onEvents={setEvents}
        error={tried && events.length === 0 ? said.whichMissing : undefined}
      />
      <BoardChoice value={board} onValue={setBoard} />
    </ActDialog>
  )
}

interface AddressProps {
  value: string
  onValue: (url: string) => void
  missing: boolean
}

function AddressField({ value, onValue, missing }: AddressProps) {
  const said = useWords().hooks
  return (
    <Field label={said.url} help={said.urlHelp} error={missing ? said.urlMissing : undefined}>
      <TextInput
        autoFocus
        type="url"
        dir="ltr"
        spellCheck={false}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </Field>
  )
}

/** One board, or all of them. */
function BoardChoice({ value, onValue }: { value: string; onValue: (board: string) => void }) {
  const said = useWords().hooks
  const boards = useQuery(api.boards.list.queryOptions())
  return (
    <Field label={said.board}>
      <Select value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{said.allBoards}</option>
        {boards.data?.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function HookReady({ secret, onClose }: { secret: string; onClose: () => void }) {
  const said = useWords().hooks
  return (
    <Dialog
      title={said.ready}
      says={said.readySays}
      actions={<DialogCancel>{said.done}</DialogCancel>}
      onClose={onClose}
    >
      <CopyField label={said.secret} value={secret} copyLabel={said.copySecret} />
    </Dialog>
  )
}
