import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, faultOf } from '../../session/api.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { focusInvalid } from '../../ui/focusInvalid.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { TextArea, TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { ClientInput } from '../boards/ClientInput.tsx'
import { askAgain, type DataSet } from './data-set.ts'
import { changesOf, draftOf, isRetention, type Draft } from './kept.ts'
import styles from './data-set.module.css'

/** What it is called, whose it is, and on what basis, what for and how long people are kept. */
export function KeptSection({ dataSet }: { dataSet: DataSet }) {
  const words = useWords()
  const { kept, create } = words.dataSets
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
  const set = (name: keyof Draft) => (value: string) => setDraft((now) => ({ ...now, [name]: value }))
  const isSound = draft.title.trim() !== '' && isRetention(draft.retention)
  return (
    <Sheet at="kept" title={kept.title} says={kept.says}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (isSound) change.mutate({ dataSet: dataSet.dataSet, ...changesOf(draft) })
          else focusInvalid(event.currentTarget)
        }}
      >
        {change.error && (
          <Alert severity="error">{faultOf(change.error, words.ui.unreachable.title).says}</Alert>
        )}
        <div className={styles['pairs']}>
          <Field label={create.name} error={tried && !draft.title.trim() ? create.missing : undefined}>
            <TextInput
              value={draft.title}
              maxLength={200}
              onChange={(event) => set('title')(event.target.value)}
            />
          </Field>
          <Field label={create.client} optional>
            <ClientInput value={draft.client} onValueChange={set('client')} />
          </Field>
          <Field label={kept.basis} help={kept.basisHelp}>
            <TextInput
              value={draft.lawfulBasis}
              maxLength={2_000}
              onChange={(event) => set('lawfulBasis')(event.target.value)}
            />
          </Field>
          <Field
            label={kept.retention}
            help={kept.retentionHelp}
            error={tried && !isRetention(draft.retention) ? kept.retentionWrong : undefined}
          >
            <TextInput
              inputMode="numeric"
              value={draft.retention}
              onChange={(event) => set('retention')(event.target.value)}
            />
          </Field>
        </div>
        <Field label={kept.purpose} help={kept.purposeHelp}>
          <TextArea
            rows={2}
            value={draft.purpose}
            maxLength={2_000}
            onChange={(event) => set('purpose')(event.target.value)}
          />
        </Field>
        <div className={styles['actions']}>
          <Button type="submit" busy={change.isPending}>
            {kept.save}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
