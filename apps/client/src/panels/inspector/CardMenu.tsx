import { Archive, ArchiveRestore, Copy, Ellipsis, Locate, Lock, LockOpen, Move, Trash2 } from 'lucide-react'
import { memo, useDeferredValue, useState } from 'react'
import { copyOf } from '@parley/model/board/apply.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { useBoard, useEdit, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { useHere } from '../acts/Acting.tsx'
import { viewIcons } from '../acts/view-acts.ts'
import { placesOf } from '../find/places.ts'
import { goTo, showIn } from '../go-to.ts'
import { HistoryMenuItem } from '../history/HistoryMenuItem.tsx'
import { nameOf } from '../kind-look.ts'
import { PlaceDialog } from '../place/PlaceDialog.tsx'

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

interface MenuProps {
  card: Card
  tabIndex?: number | undefined
}

/** What is done with the card as a whole. It names the card, but no letter of its title waits for it. */
export function CardMenu({ card, tabIndex }: MenuProps) {
  return <LaterMenu card={useDeferredValue(card)} tabIndex={tabIndex} />
}

const LaterMenu = memo(function LaterMenu({ card, tabIndex }: MenuProps) {
  const session = useSession()
  const mayWrite = useMayWrite()
  const words = useWords().board.inspector
  const [placing, setPlacing] = useState(false)
  return (
    <>
      <Menu
        trigger={
          <IconButton
            icon={Ellipsis}
            size="s"
            label={words.menu(nameOf(card, words.untitled))}
            tabIndex={tabIndex}
          />
        }
      >
        <MenuItem icon={Locate} onSelect={() => goTo(session, [card.id])}>
          {words.goTo}
        </MenuItem>
        <HistoryMenuItem card={card.id} />
        <ShowIn card={card} />
        {mayWrite && <Changing card={card} onPlace={() => setPlacing(true)} />}
      </Menu>
      {placing && <PlaceDialog cards={[card.id]} onClose={() => setPlacing(false)} />}
    </>
  )
})

/** For whoever may write. */
function Changing({ card, onPlace }: { card: Card; onPlace: () => void }) {
  const edit = useEdit()
  const { board: words, outline, canvas } = useWords()
  const { duplicate, remove } = useWhole(card)
  const parked = card.status === 'parked'
  const locked = card.locked === true
  const set = (field: string, value: unknown) => edit.setField({ card: card.id }, [field], value)
  return (
    <>
      <MenuItem icon={Copy} onSelect={duplicate}>
        {words.inspector.duplicate}
      </MenuItem>
      <MenuItem icon={locked ? LockOpen : Lock} onSelect={() => set('locked', locked ? undefined : true)}>
        {locked ? words.inspector.unlock : words.inspector.lock}
      </MenuItem>
      <MenuItem
        icon={parked ? ArchiveRestore : Archive}
        onSelect={() => set('status', parked ? undefined : 'parked')}
      >
        {parked ? canvas.menu.activate : canvas.menu.park}
      </MenuItem>
      <MenuItem icon={Move} disabled={locked} onSelect={onPlace}>
        {outline.place.act}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={Trash2} danger disabled={locked} onSelect={remove}>
        {words.inspector.delete}
      </MenuItem>
    </>
  )
}

/** A second one beside it, and the end of it, which says how to take it back. */
function useWhole(card: Card) {
  const session = useSession()
  const edit = useEdit()
  const say = useToast()
  const { findings, inspector } = useWords().board
  const duplicate = () => {
    const now = session.reader.board.cards.get(card.id) ?? card
    const id = edit.addCard({ ...copyOf(now), x: (now.x ?? 0) + 40, y: (now.y ?? 0) + 40 })
    if (id) goTo(session, [id])
  }
  const remove = () => {
    edit.removeCards([card.id])
    session.selected.setState([], true)
    say({
      says: inspector.deleted(nameOf(card, inspector.untitled)),
      action: { label: findings.takeBack, onSelect: () => void session.undo.undo() },
    })
  }
  return { duplicate, remove }
}
