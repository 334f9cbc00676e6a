import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { groupOf, iconOf } from '../kind-look.ts'
import { CardMenu } from './CardMenu.tsx'
import { SharedText } from './SharedText.tsx'
import { WritingHere } from './WritingHere.tsx'
import panel from './inspector.module.css'
import styles from './CardHead.module.css'

/** What kind of card it is, its title, and what the kind is for. */
export function CardHead({ card }: { card: Card }) {
  const words = useWords().board.inspector
  const kind = cardKinds[card.kind]
  return (
    <header className={panel['head']} data-group={groupOf(card)}>
      <span className={panel['kind']}>
        <Icon of={iconOf(card)} />
        {kind.word}
      </span>
      <CardMenu card={card} />
      <div className={panel['titleLine']}>
        <CardTitle card={card} className={styles['title']} />
      </div>
      <p className={panel['explains']}>{card.locked ? words.locked : kind.explains}</p>
    </header>
  )
}

/** The title, to be written where it stands, by several people at once. */
export function CardTitle({ card, className }: { card: Card; className: string | undefined }) {
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const words = useWords().board.inspector
  return (
    <WritingHere card={card.id} field="title">
      <SharedText
        // A new field for each card: the browser, not React, holds its text.
        key={card.id}
        className={className}
        aria-label={words.title}
        placeholder={words.untitled(cardKinds[card.kind].word)}
        value={card.title}
        oneLine
        maxLength={500}
        readOnly={!mayWrite || card.locked === true}
        onType={(next) => edit.type(card.id, 'title', next)}
      />
    </WritingHere>
  )
}
