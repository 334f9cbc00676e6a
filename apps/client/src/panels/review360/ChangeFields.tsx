import { useMutation } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { api } from '../../session/api.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { DateInput, Select, TextArea, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { Colliding } from './Colliding.tsx'
import { inTurn } from './in-turn.ts'
import { reviewedCards } from './on-board.ts'
import type { Change, Review } from './the-review.ts'
import { useSavedWords } from './useSavedWords.ts'
import styles from './review360.module.css'

type Said = Pick<Change, 'side' | 'text' | 'who' | 'until' | 'card' | 'label'>

const nothing: Said = { side: 'company', text: '', who: '', until: null, card: null, label: null }

const saidIn = ({ side, text, who, until, card, label }: Change): Said => ({
  side,
  text,
  who,
  until,
  card,
  label,
})

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
      <div className={styles['facts']}>
        <SideChoice review={review} value={value} onPut={put} />
        <Field label={said.who}>
          <TextInput
            maxLength={200}
            value={value.who}
            onChange={(event) => put({ who: event.currentTarget.value })}
          />
        </Field>
        <Field label={said.until}>
          <DateInput
            narrow
            value={value.until ?? ''}
            onChange={(event) => put({ until: event.currentTarget.value || null })}
          />
        </Field>
        <CardChoice value={value} onPut={put} />
      </div>
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

function useChange(review: Review, id: string) {
  const found = review.changes.find((one) => one.id === id)
  const change = useMutation({ ...api.reviews.change.mutationOptions(), scope: inTurn(review.id) })
  return useSavedWords<Said>({
    stands: { value: found ? saidIn(found) : nothing, version: found?.version ?? 0 },
    isNothing: ({ text }) => text.trim() === '',
    send: async (next, was) => {
      const { version, clash } = await change.mutateAsync({ review: review.id, change: id, ...next, was })
      return { version, clash: clash && { value: saidIn(clash), version: clash.version, by: clash.by } }
    },
  })
}

interface ChoiceProps {
  value: Said
  onPut: (part: Partial<Said>) => void
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
