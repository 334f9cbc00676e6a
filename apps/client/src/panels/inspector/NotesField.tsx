import type { Card } from '@parley/model/cards/index.ts'
import { useEdit } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { SharedText } from './SharedText.tsx'
import { WritingHere } from './WritingHere.tsx'
import styles from './NotesField.module.css'

/** What else is worth knowing: shared letter by letter, like the title. */
export function NotesField({ card, disabled }: { card: Card; disabled: boolean }) {
  const edit = useEdit()
  const words = useWords().board.inspector
  return (
    <WritingHere card={card.id} field="notes">
      <FieldFrame field={{ label: words.notes, help: words.notesHelp }} empty={!card.notes} group>
        <SharedText
          key={card.id}
          className={styles['notes']}
          aria-label={words.notes}
          value={card.notes ?? ''}
          rows={3}
          readOnly={disabled}
          onType={(next) => edit.type(card.id, 'notes', next)}
        />
      </FieldFrame>
    </WritingHere>
  )
}
