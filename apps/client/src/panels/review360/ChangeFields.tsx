import { Trash2 } from 'lucide-react'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextArea } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { ChangeFacts } from './ChangeFacts.tsx'
import { Colliding } from './Colliding.tsx'
import type { Review } from './the-review.ts'
import { useChange, type Said } from './useChange.ts'
import styles from './review360.module.css'

interface Props {
  review: Review
  id: string
  at: number
  onRemoved: () => void
}

/** One change: what, on which side, by whom, until when, and which card it is about. */
export function ChangeFields({ review, id, at, onRemoved }: Props) {
  const said = useWords().review360.agreeing
  const field = useChange(review, id)
  const { value } = field
  const put = (part: Partial<Said>) => field.type({ ...value, ...part })
  return (
    <li className={styles['change']}>
      <Field label={said.change(at)}>
        <TextArea
          rows={1}
          maxLength={2_000}
          placeholder={said.such}
          value={value.text}
          onChange={(event) => put({ text: event.currentTarget.value })}
          onBlur={field.leave}
        />
      </Field>
      <ChangeFacts review={review} value={value} onPut={put} />
      <IconButton
        icon={Trash2}
        size="s"
        label={said.remove(at)}
        className={styles['remove']}
        onClick={() => {
          put({ text: '' })
          field.leave()
          onRemoved()
        }}
      />
      <Colliding
        theirs={field.clash && { text: field.clash.value.text, by: nameIn(review, field.clash.by) }}
        fault={field.fault}
        onMine={field.keepMine}
        onTheirs={field.takeTheirs}
      />
    </li>
  )
}

const nameIn = ({ people }: Review, by: string | null) => (by === null ? undefined : people[by])
