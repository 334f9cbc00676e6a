import { cardsOf } from '@parley/model/board/board.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { isEmpty, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'

/** A `line` that holds the id of a card: chosen by its name. An id that names no card stays until another is chosen. */
export function CardField({ field, value, onWrite, disabled }: ControlProps) {
  const cards = useBoard((board) => (field.idOf ? cardsOf(board, field.idOf) : []))
  const words = useWords().board.inspector
  const stray = typeof value === 'string' && value !== '' && !cards.some((card) => card.id === value)
  return (
    <FieldFrame field={field} empty={isEmpty(value)}>
      <Select
        value={typeof value === 'string' ? value : ''}
        disabled={disabled}
        onChange={(event) => onWrite(event.currentTarget.value || undefined)}
      >
        <option value="">{words.notSaid}</option>
        {stray && <option value={value}>{value}</option>}
        {cards.map((card) => (
          <option key={card.id} value={card.id}>
            {nameOf(card, words.untitled)}
          </option>
        ))}
      </Select>
    </FieldFrame>
  )
}
