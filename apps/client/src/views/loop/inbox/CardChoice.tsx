import { cardsOf } from '@parley/model/board/board.ts'
import { nameOf } from '../../../panels/kind-look.ts'
import { useBoard } from '../../../session/useBoard.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Select } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'

interface Props {
  label: string
  value: string
  onValue: (card: string) => void
  none: string
  of: 'feedback' | 'team'
}

/** A card of the board, or none. */
export function CardChoice({ label, value, onValue, none, of }: Props) {
  const words = useWords().board.inspector
  const cards = useBoard((board) => cardsOf(board, of))
  return (
    <Field label={label}>
      <Select value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{none}</option>
        {cards.map((card) => (
          <option key={card.id} value={card.id}>
            {nameOf(card, words.untitled)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
