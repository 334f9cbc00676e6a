import {
  Archive,
  ArchiveRestore,
  Copy,
  Lock,
  LockOpen,
  Move,
  Pencil,
  Tag,
  Tags,
  Trash2,
  X,
} from 'lucide-react'
import { useState } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { PlaceDialog } from '../place/PlaceDialog.tsx'
import { SetFieldDialog } from './SetFieldDialog.tsx'
import { TagDialog } from './TagDialog.tsx'
import { useMany, type Many } from './useMany.ts'
import styles from './many.module.css'

type Asking = 'field' | 'tag' | 'untag' | 'place'

/** What can be done to all chosen cards, above the list they are chosen in. */
export function ManyBar({ cards, onNone }: { cards: readonly Card[]; onNone: () => void }) {
  const words = useWords().outline.many
  const many = useMany()
  const [asking, setAsking] = useState<Asking>()
  const close = () => setAsking(undefined)
  return (
    <div role="toolbar" aria-label={words.label} className={styles['bar']}>
      <strong role="status">{words.chosen(cards.length)}</strong>
      <Button size="s" icon={Pencil} onClick={() => setAsking('field')}>
        {words.set}
      </Button>
      <Button size="s" variant="bare" icon={Tag} onClick={() => setAsking('tag')}>
        {words.addTag}
      </Button>
      <Button size="s" variant="bare" icon={Tags} onClick={() => setAsking('untag')}>
        {words.removeTag}
      </Button>
      <ParkButton cards={cards} many={many} />
      <LockButton cards={cards} many={many} />
      <Button size="s" variant="bare" icon={Copy} onClick={() => many.duplicate(cards)}>
        {words.duplicate}
      </Button>
      <Button size="s" variant="bare" icon={Move} onClick={() => setAsking('place')}>
        {words.place}
      </Button>
      <Button size="s" variant="bare" icon={Trash2} onClick={() => many.remove(cards)}>
        {words.delete}
      </Button>
      <IconButton icon={X} size="s" label={words.none} onClick={onNone} />
      {asking === 'field' && <SetFieldDialog cards={cards} many={many} onClose={close} />}
      {(asking === 'tag' || asking === 'untag') && (
        <TagDialog cards={cards} many={many} adds={asking === 'tag'} onClose={close} />
      )}
      {asking === 'place' && <PlaceDialog cards={cards.map(({ id }) => id)} onClose={close} />}
    </div>
  )
}

interface ActProps {
  cards: readonly Card[]
  many: Many
}

function ParkButton({ cards, many }: ActProps) {
  const words = useWords().outline.many
  const parked = cards.every(({ status }) => status === 'parked')
  return (
    <Button
      size="s"
      variant="bare"
      icon={parked ? ArchiveRestore : Archive}
      onClick={() => many.park(cards, !parked)}
    >
      {parked ? words.activate : words.park}
    </Button>
  )
}

function LockButton({ cards, many }: ActProps) {
  const words = useWords().outline.many
  const locked = cards.every((card) => card.locked)
  return (
    <Button size="s" variant="bare" icon={locked ? LockOpen : Lock} onClick={() => many.lock(cards, !locked)}>
      {locked ? words.unlock : words.lock}
    </Button>
  )
}
