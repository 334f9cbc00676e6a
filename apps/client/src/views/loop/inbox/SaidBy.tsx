import { cardsOf } from '@parley/model/board/board.ts'
import { nameOf } from '../../../panels/kind-look.ts'
import { useBoard } from '../../../session/useBoard.tsx'
import { Field } from '../../../ui/Field.tsx'
import { useWords } from '../../../words/words.ts'
import styles from './inbox.module.css'

interface Props {
  chosen: readonly string[]
  onChosen: (segments: readonly string[]) => void
}

/** Which of the plan's segments said it. */
export function SaidBy({ chosen, onChosen }: Props) {
  const words = useWords()
  const said = words.listening.join
  const segments = useBoard((board) => cardsOf(board, 'segment'))
  const tick = (id: string, on: boolean) =>
    onChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <Field label={said.by} help={segments.length === 0 ? said.noBy : undefined} group>
      <div className={styles['segments']}>
        {segments.map((segment) => (
          <label key={segment.id}>
            <input
              type="checkbox"
              checked={chosen.includes(segment.id)}
              onChange={(event) => tick(segment.id, event.target.checked)}
            />
            {nameOf(segment, words.board.inspector.untitled)}
          </label>
        ))}
      </div>
    </Field>
  )
}
