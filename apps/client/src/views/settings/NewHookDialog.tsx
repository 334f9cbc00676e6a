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
  const words = useWords()
  const said = words.hooks
  const boards = useQuery(api.boards.list.queryOptions())
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
      <Field
        label={said.url}
        help={said.urlHelp}
        error={tried && url.trim() === '' ? said.urlMissing : undefined}
      >
        <TextInput
          autoFocus
          type="url"
          dir="ltr"
          spellCheck={false}
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
      </Field>
      <EventChoice
        events={events}
        onEvents={setEvents}
        error={tried && events.length === 0 ? said.whichMissing : undefined}
      />
      <Field label={said.board}>
        <Select value={board} onChange={(event) => setBoard(event.target.value)}>
          <option value="">{said.allBoards}</option>
          {boards.data?.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </ActDialog>
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
