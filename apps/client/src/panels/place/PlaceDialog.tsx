import { Command } from 'cmdk'
import { useState } from 'react'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { cardsCalled } from '../find/cards-called.ts'
import { nameOf } from '../kind-look.ts'
import { framesOf, placesAt, type Spot } from './place.ts'
import styles from './place.module.css'

const most = 12

/** Moves cards on the canvas without a hand: beside another card, or into a frame. */
export function PlaceDialog({ cards, onClose }: { cards: readonly string[]; onClose: () => void }) {
  const { outline, board: said, findings } = { ...useWords(), findings: useWords().board.findings }
  const words = outline.place
  const session = useSession()
  const edit = useEdit()
  const say = useToast()
  const [wanted, setWanted] = useState('')
  const { board } = session.reader
  const others = cardsCalled(board, wanted, most + cards.length).filter(({ id }) => !cards.includes(id))
  const frames = framesOf(board).filter(({ name }) =>
    name.toLowerCase().includes(wanted.trim().toLowerCase()),
  )
  const put = (spot: Spot) => {
    const places = placesAt(session.reader.board, cards, spot)
    edit.moveCards(places)
    say({
      says: words.did(places.size),
      action: { label: findings.takeBack, onSelect: () => void session.undo.undo() },
    })
    onClose()
  }
  return (
    <Dialog title={words.title(cards.length)} says={words.says} actions={<DialogCancel />} onClose={onClose}>
      <Command label={words.title(cards.length)} shouldFilter={false} loop>
        <Command.Input
          className={styles['find']}
          placeholder={words.find}
          value={wanted}
          onValueChange={setWanted}
          autoFocus
        />
        <Command.List className={styles['list']} label={words.find}>
          <Command.Empty>{words.none}</Command.Empty>
          {frames.map(({ id, name }) => (
            <Command.Item key={id} value={id} className={styles['one']} onSelect={() => put({ frame: id })}>
              {words.frame(name || words.unnamed)}
            </Command.Item>
          ))}
          {others.slice(0, most).map((card) => (
            <Command.Item
              key={card.id}
              value={card.id}
              className={styles['one']}
              onSelect={() => put({ card: card.id })}
            >
              {words.beside(nameOf(card, said.inspector.untitled))}
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  )
}
