import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { focusInvalid } from '../../ui/focusInvalid.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { askAgain, type DataSet } from './data-set.ts'
import { changesOf, draftOf, isRetention, type Draft } from './kept.ts'
import { KeptFields } from './KeptFields.tsx'
import styles from './data-set.module.css'

/** What it is called, whose it is, and on what basis, what for and how long people are kept. */
export function KeptSection({ dataSet }: { dataSet: DataSet }) {
  const words = useWords()
  const { kept } = words.dataSets
  const say = useToast()
  const [draft, setDraft] = useState<Draft>(() => draftOf(dataSet))
  const [tried, setTried] = useState(false)
  const change = useMutation({
    ...api.consumers.change.mutationOptions(),
    onSuccess: () => {
      say({ says: kept.saved })
      void askAgain()
    },
  })
  const submit = (form: HTMLFormElement) => {
    setTried(true)
    if (draft.title.trim() !== '' && isRetention(draft.retention))
      change.mutate({ dataSet: dataSet.dataSet, ...changesOf(draft) })
    else focusInvalid(form)
  }
  return (
    <Sheet at="kept" title={kept.title} says={kept.says}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          submit(event.currentTarget)
        }}
      >
        <FaultAlert of={change.error} />
        <KeptFields draft={draft} tried={tried} onDraft={setDraft} />
        <div className={styles['actions']}>
          <Button type="submit" busy={change.isPending}>
            {kept.save}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
