import { Command } from 'cmdk'
import { useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
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
  const { outline, board: said } = useWords()
  const words = outline.place
  const [wanted, setWanted] = useState('')
  const { frames, others } = spotsCalled(useSession().reader.board, wanted, cards)
  const put = usePutting(cards, onClose)
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
          {others.map((card) => (
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

/** The frames and the cards to go to that are called so; the cards that are to be moved are none. */
function spotsCalled(board: Board, wanted: string, cards: readonly string[]) {
  const others = cardsCalled(board, wanted, most + cards.length).filter(({ id }) => !cards.includes(id))
  const part = wanted.trim().toLowerCase()
  const frames = framesOf(board).filter(({ name }) => name.toLowerCase().includes(part))
  return { frames, others: others.slice(0, most) }
}

/** Moves them there in one step, and says how to take it back. */
function usePutting(cards: readonly string[], onDone: () => void): (spot: Spot) => void {
  const { outline, board: said } = useWords()
  const session = useSession()
  const edit = useEdit()
  const say = useToast()
  return (spot) => {
    const places = placesAt(session.reader.board, cards, spot)
    edit.moveCards(places)
    say({
      says: outline.place.did(places.size),
      action: { label: said.findings.takeBack, onSelect: () => void session.undo.undo() },
    })
    onDone()
  }
}
