import { useBoard } from '../../session/useBoard.tsx'
import { Field } from '../../ui/Field.tsx'
import { DateInput, Select, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { reviewedCards } from './on-board.ts'
import type { Review } from './the-review.ts'
import type { Said } from './useChange.ts'
import styles from './review360.module.css'

interface ChoiceProps {
  value: Said
  onPut: (part: Partial<Said>) => void
}

/** On which side, by whom, until when, and which card it is about. */
export function ChangeFacts({ review, value, onPut }: ChoiceProps & { review: Review }) {
  const said = useWords().review360.agreeing
  return (
    <div className={styles['facts']}>
      <SideChoice review={review} value={value} onPut={onPut} />
      <Field label={said.who}>
        <TextInput
          maxLength={200}
          value={value.who}
          onChange={(event) => onPut({ who: event.currentTarget.value })}
        />
      </Field>
      <Field label={said.until}>
        <DateInput
          narrow
          value={value.until ?? ''}
          onChange={(event) => onPut({ until: event.currentTarget.value || null })}
        />
      </Field>
      <CardChoice value={value} onPut={onPut} />
    </div>
  )
}

function SideChoice({ review, value, onPut }: ChoiceProps & { review: Review }) {
  const words = useWords().review360
  return (
    <Field label={words.agreeing.side}>
      <Select
        value={value.side}
        onChange={(event) =>
          onPut({ side: event.currentTarget.value === 'company' ? 'company' : 'customer' })
        }
      >
        {(['company', 'customer'] as const).map((side) => (
          <option key={side} value={side}>
            {words.side[side === review.side ? 'ours' : 'theirs']}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function CardChoice({ value, onPut }: ChoiceProps) {
  const words = useWords()
  const cards = useBoard(reviewedCards)
  const gone = value.card !== null && !cards.some(({ id }) => id === value.card)
  return (
    <Field label={words.review360.agreeing.card}>
      <Select
        value={value.card ?? ''}
        onChange={({ currentTarget }) => {
          const card = cards.find(({ id }) => id === currentTarget.value)
          const label = card ? nameOf(card, words.board.inspector.untitled).slice(0, 200) : null
          onPut({ card: card?.id ?? null, label })
        }}
      >
        <option value="">{words.review360.agreeing.noCard}</option>
        {gone && <option value={value.card ?? ''}>{value.label}</option>}
        {cards.map((card) => (
          <option key={card.id} value={card.id}>
            {nameOf(card, words.board.inspector.untitled)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
