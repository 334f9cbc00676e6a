import { Link2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useSession } from '../session/useBoard.tsx'
import { Palette, type PaletteGroup, type PaletteItem } from '../ui/Palette.tsx'
import { useWords } from '../words/words.ts'
import { useHere } from './acts/Acting.tsx'
import { shownKeys } from './acts/keys.ts'
import { rememberUse } from './acts/lately.ts'
import { offeredActs, type Offered } from './acts/offered.ts'
import { findCards, findLinks, placeIn } from './find-in-board.ts'
import { goTo } from './go-to.ts'
import { KindMark } from './KindMark.tsx'
import { nameOf } from './kind-look.ts'

const mostCards = 12
const mostLinks = 5

interface Props {
  onClose: () => void
  /** What was typed before the field was there. */
  onReady: () => string
}

/** Search and commands: cards and links by what they say, and everything that can be done. */
export function FindDialog({ onClose, onReady }: Props) {
  const words = useWords().board.find
  const [wanted, setWanted] = useState('')
  const cards = useFoundCards(wanted)
  const links = useFoundLinks(wanted)
  const acts = useActs(wanted)
  const groups = [
    ...acts.lately,
    { heading: words.cards, items: cards },
    { heading: words.links, items: links },
    ...acts.groups,
  ]
  return (
    <Palette
      open
      onOpenChange={(open) => open || onClose()}
      label={words.open}
      placeholder={words.placeholder}
      empty={words.nothing(wanted)}
      groups={groups.filter(({ items }) => items.length > 0)}
      onQueryChange={setWanted}
      onReady={onReady}
    />
  )
}

function useFoundCards(wanted: string): PaletteItem[] {
  const session = useSession()
  const { inspector } = useWords().board
  return useMemo(
    () =>
      findCards(session.reader.board, wanted, wanted.trim() ? mostCards : 5).map((card) => ({
        id: card.id,
        label: nameOf(card, inspector.untitled),
        about: placeIn(card, wanted),
        mark: <KindMark of={card} />,
        onSelect: () => goTo(session, [card.id]),
      })),
    [session, wanted, inspector],
  )
}

function useFoundLinks(wanted: string): PaletteItem[] {
  const session = useSession()
  return useMemo(
    () =>
      findLinks(session.reader.board, wanted, mostLinks).map(({ link, sentence }) => ({
        id: link.id,
        label: sentence,
        icon: Link2,
        onSelect: () => {
          session.selected.setState([link.id], true)
          goTo(session, [link.from, link.to], false)
        },
      })),
    [session, wanted],
  )
}

/** What can be done, by groups; the keys beside the names. */
function useActs(wanted: string): Record<'lately' | 'groups', PaletteGroup[]> {
  const here = useHere()
  const { acts: said } = here.words.board
  const itemsOf = ({ group, acts }: Offered): PaletteGroup => ({
    heading: said.groups[group],
    items: acts.map((act) => ({
      id: act.id,
      label: act.label(here.words),
      about: act.about?.(here.words),
      icon: act.icon,
      shortcut: act.keys?.[0] && shownKeys(act.keys[0], said.keys),
      onSelect: () => {
        rememberUse(act.id)
        act.run(here)
      },
    })),
  })
  const all = offeredActs(here, wanted)
  return {
    lately: all.filter(({ group }) => group === 'lately').map(itemsOf),
    groups: all.filter(({ group }) => group !== 'lately').map(itemsOf),
  }
}
