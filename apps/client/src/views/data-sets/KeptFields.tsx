import { Field } from '../../ui/Field.tsx'
import { TextArea, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { ClientInput } from '../boards/ClientInput.tsx'
import { isRetention, type Draft } from './kept.ts'
import styles from './data-set.module.css'

interface Props {
  draft: Draft
  /** What is wrong is said once somebody tried to save it. */
  tried: boolean
  onDraft: (draft: Draft) => void
}

export function KeptFields({ draft, tried, onDraft }: Props) {
  const { kept, create } = useWords().dataSets
  const field = (name: keyof Draft) => ({
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => onDraft({ ...draft, [name]: target.value }),
  })
  return (
    <>
      <div className={styles['pairs']}>
        <Field label={create.name} error={tried && !draft.title.trim() ? create.missing : undefined}>
          <TextInput maxLength={200} {...field('title')} />
        </Field>
        <Field label={create.client} optional>
          <ClientInput value={draft.client} onValueChange={(client) => onDraft({ ...draft, client })} />
        </Field>
        <Field label={kept.basis} help={kept.basisHelp}>
          <TextInput maxLength={2_000} {...field('lawfulBasis')} />
        </Field>
        <Field
          label={kept.retention}
          help={kept.retentionHelp}
          error={tried && !isRetention(draft.retention) ? kept.retentionWrong : undefined}
        >
          <TextInput inputMode="numeric" {...field('retention')} />
        </Field>
      </div>
      <Field label={kept.purpose} help={kept.purposeHelp}>
        <TextArea rows={2} maxLength={2_000} {...field('purpose')} />
      </Field>
    </>
  )
}
