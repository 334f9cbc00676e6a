import { useState } from 'react'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { commonFields } from '@parley/model/cards/kind.ts'
import type { Fields as FieldsSaid } from '@parley/model/cards/field.ts'
import { useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { Fold } from '../Fold.tsx'
import { useWords } from '../../words/words.ts'
import { CardHead } from './CardHead.tsx'
import { CardFindings } from './CardFindings.tsx'
import { CardLinks } from './CardLinks.tsx'
import { isEmpty } from './control.ts'
import { Fields } from './Fields.tsx'
import { foldLines, linesOf } from './layout.ts'
import { NotesField } from './NotesField.tsx'
import styles from './inspector.module.css'

/** One card: its title, what its kind can say, its links, and what every card has. */
export function CardInspector({ card, links = true }: { card: Card; links?: boolean }) {
  const mayWrite = useMayWrite()
  const locked = card.locked === true
  return (
    <div className={styles['inspect']}>
      <CardHead card={card} />
      <CardFindings card={card.id} />
      <CardFields card={card} disabled={!mayWrite || locked} />
      {links && <CardLinks card={card} />}
    </div>
  )
}

/** The fields of a card's kind; those it has not filled stand folded below the first ones. */
export function CardFields({ card, disabled }: { card: Card; disabled: boolean }) {
  const edit = useEdit()
  const words = useWords().board.inspector
  const values: Readonly<Record<string, unknown>> = card
  const { fields }: { fields: FieldsSaid } = cardKinds[card.kind]
  const [lines] = useState(() => foldLines(linesOf(fields), (name) => !isEmpty(values[name])))
  const whose = { card: card.id }
  const common = {
    values,
    disabled,
    kind: card.kind,
    card: card.id,
    onWrite: (name: string, value: unknown, typing: boolean) =>
      typing ? edit.typeField(whose, [name], value) : edit.setField(whose, [name], value),
    onPart: (name: string, key: string, value: unknown, typing: boolean) =>
      typing ? edit.typeField(whose, [name, key], value) : edit.setField(whose, [name, key], value),
  }
  const { locked: _locked, ...shared } = commonFields
  const rest = lines.folded.map((line) => line.map(([, field]) => field.label.toLowerCase()).join(', '))
  return (
    <>
      <Fields fields={fields} lines={lines.shown} {...common} />
      {rest.length > 0 && (
        <Fold title={words.moreWith(rest.join(', '))}>
          <Fields fields={fields} lines={lines.folded} {...common} />
        </Fold>
      )}
      <Fold title={words.all}>
        <Fields fields={shared} {...common} />
        <NotesField card={card} disabled={disabled} />
      </Fold>
    </>
  )
}
