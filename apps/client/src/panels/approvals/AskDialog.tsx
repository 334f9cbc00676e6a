import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FaultAlert } from '../FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { useBoard, useMayDo, useSelected, useSession } from '../../session/useBoard.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { askFor, usual, wrongIn } from './ask-form.ts'
import { AskFields } from './AskFields.tsx'
import { AskWhom } from './AskWhom.tsx'

/** Lays the plan, or a part of it, before somebody. */
export function AskDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const said = words.review.ask
  const { day } = useFormats()
  const { board } = useSession()
  const mayInvite = useMayDo('invite')
  const chosen = useSelected()
  const selected = useBoard(({ cards }) => chosen.filter((id) => cards.has(id)))
  const [wish, setWish] = useState(() => usual(selected))
  const [tried, setTried] = useState(false)
  const ask = useAsking(onClose)
  if (ask.data?.url) return <Ready url={ask.data.url} password={wish.password} onClose={onClose} />
  const wrong = wrongIn(wish, words)
  const submit = () => {
    setTried(true)
    if (Object.keys(wrong).length === 0)
      ask.mutate(askFor(board, { ...wish, name: wish.name.trim() || said.called(day(Date.now())) }, selected))
  }
  const fields = {
    wish,
    wrong: tried ? wrong : {},
    onWish: (change: Partial<typeof wish>) => setWish({ ...wish, ...change }),
  }
  return (
    <ActDialog
      title={said.title}
      says={said.says}
      act={said.act}
      busy={ask.isPending}
      onAct={submit}
      onClose={onClose}
    >
      <AskWhom {...fields} selected={selected.length} mayInvite={mayInvite} />
      <AskFields {...fields} />
      <FaultAlert of={ask.error} />
    </ActDialog>
  )
}

/** Where nobody has to be given a link, it is done at once. */
function useAsking(onDone: () => void) {
  const said = useWords().review.ask
  const say = useToast()
  return useMutation({
    ...api.approvals.ask.mutationOptions(),
    onSuccess: async ({ url }) => {
      await queries.invalidateQueries({ queryKey: api.approvals.pathKey() })
      if (url !== null) return
      say({ says: said.told })
      onDone()
    },
  })
}

function Ready({ url, password, onClose }: { url: string; password: string; onClose: () => void }) {
  const words = useWords()
  const said = words.review.ask
  return (
    <Dialog
      title={said.ready}
      says={password ? said.readySays : said.readySaysOpen}
      actions={<DialogCancel>{words.share.done}</DialogCancel>}
      onClose={onClose}
    >
      <CopyField label={words.share.link} value={url} copyLabel={words.share.copyLink} />
      {password && (
        <CopyField label={words.share.password} value={password} copyLabel={words.share.copyPassword} />
      )}
    </Dialog>
  )
}
