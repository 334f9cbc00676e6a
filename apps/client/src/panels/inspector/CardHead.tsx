import { Archive, ArchiveRestore, Copy, Ellipsis, Locate, Lock, LockOpen, Move, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { copyOf } from '@parley/model/board/apply.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { useBoard, useEdit, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { useHere } from '../acts/Acting.tsx'
import { viewIcons } from '../acts/view-acts.ts'
import { placesOf } from '../find/places.ts'
import { goTo, showIn } from '../go-to.ts'
import { HistoryMenuItem } from '../history/HistoryMenuItem.tsx'
import { groupOf, iconOf, nameOf } from '../kind-look.ts'
import { PlaceDialog } from '../place/PlaceDialog.tsx'
import { SharedText } from './SharedText.tsx'
import { WritingHere } from './WritingHere.tsx'
import styles from './inspector.module.css'

/** What kind of card it is, its title, and what the kind is for. */
export function CardHead({ card }: { card: Card }) {
  const words = useWords().board.inspector
  const kind = cardKinds[card.kind]
  return (
    <header className={styles['head']} data-group={groupOf(card)}>
      <span className={styles['kind']}>
        <Icon of={iconOf(card)} />
        {kind.word}
      </span>
      <CardMenu card={card} />
      <div className={styles['titleLine']}>
        <CardTitle card={card} className={styles['title']} />
      </div>
      <p className={styles['explains']}>{card.locked ? words.locked : kind.explains}</p>
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

/** The card's places in the other views. */
function ShowIn({ card }: { card: Card }) {
  const session = useSession()
  const { words, view, go } = useHere()
  const { acts, views } = words.board
  const places = useBoard((board) => placesOf(card, board)).filter((one) => one !== view)
  return places.map((one) => (
    <MenuItem key={one} icon={viewIcons[one]} onSelect={() => showIn(session, card.id, one, go)}>
      {acts.showIn(views[one])}
    </MenuItem>
  ))
}

/** What is done with the card as a whole. */
export function CardMenu({ card, tabIndex }: { card: Card; tabIndex?: number | undefined }) {
  const session = useSession()
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const say = useToast()
  const { board: words, outline, canvas } = useWords()
  const [placing, setPlacing] = useState(false)
  const parked = card.status === 'parked'
  const name = nameOf(card, words.inspector.untitled)
  const duplicate = () => {
    const id = edit.addCard({ ...copyOf(card), x: (card.x ?? 0) + 40, y: (card.y ?? 0) + 40 })
    if (id) goTo(session, [id])
  }
  const remove = () => {
    edit.removeCards([card.id])
    session.selected.setState([], true)
    say({
      says: words.inspector.deleted(name),
      action: { label: words.findings.takeBack, onSelect: () => void session.undo.undo() },
    })
  }
  return (
    <>
      <Menu
        trigger={
          <IconButton icon={Ellipsis} size="s" label={words.inspector.menu(name)} tabIndex={tabIndex} />
        }
      >
        <MenuItem icon={Locate} onSelect={() => goTo(session, [card.id])}>
          {words.inspector.goTo}
        </MenuItem>
        <HistoryMenuItem card={card.id} />
        <ShowIn card={card} />
        {mayWrite && (
          <>
            <MenuItem icon={Copy} onSelect={duplicate}>
              {words.inspector.duplicate}
            </MenuItem>
            <MenuItem
              icon={card.locked ? LockOpen : Lock}
              onSelect={() => edit.setField({ card: card.id }, ['locked'], card.locked ? undefined : true)}
            >
              {card.locked ? words.inspector.unlock : words.inspector.lock}
            </MenuItem>
            <MenuItem
              icon={parked ? ArchiveRestore : Archive}
              onSelect={() => edit.setField({ card: card.id }, ['status'], parked ? undefined : 'parked')}
            >
              {parked ? canvas.menu.activate : canvas.menu.park}
            </MenuItem>
            <MenuItem icon={Move} disabled={card.locked === true} onSelect={() => setPlacing(true)}>
              {outline.place.act}
            </MenuItem>
            <MenuSeparator />
            <MenuItem icon={Trash2} danger disabled={card.locked === true} onSelect={remove}>
              {words.inspector.delete}
            </MenuItem>
          </>
        )}
      </Menu>
      {placing && <PlaceDialog cards={[card.id]} onClose={() => setPlacing(false)} />}
    </>
  )
}
