import { cardsOf } from '@parley/model/board/board.ts'
import { nameOf } from '../../../panels/kind-look.ts'
import { useBoard } from '../../../session/useBoard.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Select } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'

export const usePoints = () => useBoard((board) => cardsOf(board, 'contactPoint'))

interface Props {
  value: string | undefined
  onValue: (card: string) => void
}

/** At which contact point it was heard. */
export function PointField({ value, onValue }: Props) {
  const words = useWords()
  const points = usePoints()
  return (
    <Field label={words.listening.add.where}>
      <Select value={value} onChange={(event) => onValue(event.target.value)}>
        {points.map((point) => (
          <option key={point.id} value={point.id}>
            {nameOf(point, words.board.inspector.untitled)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
