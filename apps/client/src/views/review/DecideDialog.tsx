import { useMutation } from '@tanstack/react-query'
import { Check, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'

export type Decision = 'approve' | 'changes'

interface Props {
  snapshot: string
  decision: Decision
  onClose: () => void
}

/** Her word: an approval, with a remark or without, or what is to change. */
export function DecideDialog({ snapshot, decision, onClose }: Props) {
  const words = useWords()
  const said = words.review.decide
  const say = useToast()
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const approves = decision === 'approve'
  const decide = useDecide(() => {
    say({ says: approves ? said.approved : said.sent })
    onClose()
  })
  const missing = !approves && note.trim() === ''
  const submit = () => {
    setTried(true)
    if (!missing) decide.mutate({ snapshot, decision, ...(note.trim() && { note: note.trim() }) })
  }
  return (
    <ActDialog
      title={approves ? said.approveTitle : said.changesTitle}
      says={approves ? said.approveSays : said.changesSays}
      act={approves ? said.approve : said.changes}
      icon={approves ? Check : Undo2}
      busy={decide.isPending}
      onAct={submit}
      onClose={onClose}
    >
      <Field
        label={approves ? said.remark : said.note}
        help={approves ? said.remarkHelp : undefined}
        error={tried && missing ? said.noteMissing : undefined}
        optional={approves}
      >
        <TextArea maxLength={10_000} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <FaultAlert of={decide.error} />
    </ActDialog>
  )
}

function useDecide(onDone: () => void) {
  return useMutation({
    ...api.snapshots.decide.mutationOptions(),
    onSuccess: onDone,
    // Also after a refusal: somebody else may have decided.
    onSettled: () => queries.invalidateQueries({ queryKey: api.approvals.pathKey() }),
  })
}
