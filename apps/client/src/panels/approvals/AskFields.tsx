import { Field } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { DateInput, Select, TextArea, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { inDays } from '../share/ending.ts'
import { modes } from './ask-form.ts'
import { useReviewers, type AskProps } from './AskWhom.tsx'

/** When it counts as approved, until when, and what is asked. */
export function AskFields({ wish, wrong, onWish }: AskProps) {
  const said = useWords().review.ask
  const reviewers = useReviewers()
  return (
    <>
      <Field label={said.mode} help={said.modeSays[wish.mode]} group>
        <Segmented
          label={said.mode}
          value={wish.mode}
          onValueChange={(mode) => onWish({ mode })}
          options={modes.map((value) => ({ value, label: said.modes[value] }))}
        />
      </Field>
      <Field label={said.due} error={wrong.due} optional>
        <DateInput
          min={inDays(0)}
          value={wish.due}
          onChange={(event) => onWish({ due: event.target.value })}
        />
      </Field>
      {wish.due !== '' && <FallbackField wish={wish} reviewers={reviewers} onWish={onWish} />}
      <Field label={said.note} optional>
        <TextArea
          maxLength={10_000}
          value={wish.note}
          onChange={(event) => onWish({ note: event.target.value })}
        />
      </Field>
      <Field label={said.name} help={said.nameHelp} optional>
        <TextInput
          maxLength={200}
          value={wish.name}
          onChange={(event) => onWish({ name: event.target.value })}
        />
      </Field>
    </>
  )
}

type FallbackProps = Omit<AskProps, 'wrong'> & { reviewers: ReturnType<typeof useReviewers> }

/** Who is asked once it is overdue. */
function FallbackField({ wish, reviewers, onWish }: FallbackProps) {
  const said = useWords().review.ask
  return (
    <Field label={said.fallback} optional>
      <Select value={wish.fallback} onChange={(event) => onWish({ fallback: event.target.value })}>
        <option value="">{said.nobody}</option>
        {reviewers.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
