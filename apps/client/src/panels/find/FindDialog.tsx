import { useState } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Palette } from '../../ui/Palette.tsx'
import { useWords } from '../../words/words.ts'
import { useHere } from '../acts/Acting.tsx'
import { viewIcons } from '../acts/view-acts.ts'
import { showIn } from '../go-to.ts'
import { nameOf } from '../kind-look.ts'
import { placesOf } from './places.ts'
import { useActs } from './useActs.ts'
import { useFoundBoards } from './useFoundBoards.ts'
import { useFoundComments } from './useFoundComments.ts'
import { useFoundHere } from './useFoundHere.tsx'

interface Props {
  onClose: () => void
  /** What was typed before the field was there. */
  onReady: () => string
}

/** Search and commands: all that is written on the board, and all that can be done with it. */
export function FindDialog({ onClose, onReady }: Props) {
  const words = useWords().board.find
  const [wanted, setWanted] = useState('')
  const [elsewhere, setElsewhere] = useState<Card>()
  const here = useFoundHere(wanted, setElsewhere)
  const acts = useActs(wanted)
  const comments = useFoundComments(wanted)
  const boards = useFoundBoards(wanted)
  const places = usePlaces(elsewhere)
  const [first, ...more] = acts.groups
  const found = wanted.trim()
    ? [...here, comments, ...acts.groups, boards]
    : [...(first ? [first] : []), boards, ...more]
  const groups = places ? [places] : [...acts.lately, ...found]
  return (
    <Palette
      open
      onOpenChange={(open) => open || onClose()}
      label={words.open}
      placeholder={words.placeholder}
      empty={words.nothing(wanted)}
      groups={groups.filter(({ items }) => items.length > 0)}
      onQueryChange={(next) => {
        setElsewhere(undefined)
        setWanted(next)
      }}
      onReady={onReady}
    />
  )
}

/** Where a card stands that the view of now does not show. */
function usePlaces(card: Card | undefined) {
  const session = useSession()
  const { words, go } = useHere()
  const { acts, views, inspector } = words.board
  if (!card) return undefined
  return {
    heading: acts.showCardIn(nameOf(card, inspector.untitled)),
    items: placesOf(card, session.reader.board).map((view) => ({
      id: `in ${view}`,
      label: views[view],
      icon: viewIcons[view],
      onSelect: () => showIn(session, card.id, view, go),
    })),
  }
}
