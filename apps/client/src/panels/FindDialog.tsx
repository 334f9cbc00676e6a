import {
  Download,
  Eye,
  Footprints,
  LayoutGrid,
  Link2,
  Maximize,
  MessageCircle,
  Plus,
  Redo2,
  Undo2,
} from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { cardKindNames, cardKinds } from '@parley/model/cards/index.ts'
import { deskOf } from '../canvas/desk.ts'
import { talk } from '../session/talk.ts'
import { useMayWrite, useSession } from '../session/useBoard.tsx'
import { Palette, type PaletteItem } from '../ui/Palette.tsx'
import { useWords } from '../words/words.ts'
import { boardViews, viewAt } from './board-views.ts'
import { useExportDoor } from './export/useExportDoor.ts'
import { findCards, findLinks, placeIn } from './find-in-board.ts'
import { goTo } from './go-to.ts'
import { useGoOn } from './guide/useGoOn.ts'
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
  const views = useViews()
  const commands = useCommands().filter(({ label }) => likes(label, wanted))
  const groups = [
    { heading: words.cards, items: cards },
    { heading: words.links, items: links },
    { heading: words.commands, items: wanted.trim() ? commands : commands.slice(0, 5) },
    { heading: words.views, items: views.filter(({ label }) => likes(label, wanted)) },
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

const likes = (label: string, wanted: string): boolean =>
  label.toLowerCase().includes(wanted.trim().toLowerCase())

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

function useViews(): PaletteItem[] {
  const words = useWords().board.views
  const [, go] = useLocation()
  const search = useSearch()
  return boardViews.map((view) => ({
    id: `view ${view}`,
    label: words[view],
    icon: Eye,
    onSelect: () => go(viewAt(view, search)),
  }))
}

function useCommands(): PaletteItem[] {
  const session = useSession()
  const desk = deskOf(session)
  const mayWrite = useMayWrite()
  const door = useExportDoor()
  const { board: words, comments, exporting } = useWords()
  const goOn = useGoOn()
  const always: PaletteItem[] = [
    { id: 'comments', label: comments.title, icon: MessageCircle, onSelect: () => talk(session) },
    { id: 'fit', label: words.find.fit, icon: Maximize, onSelect: () => desk.zoomToFit() },
    {
      id: 'export',
      label: exporting.open,
      icon: Download,
      onSelect: () => door.show('plan'),
    },
  ]
  if (!mayWrite) return always
  return [
    ...always,
    { id: 'guide', label: words.guide.title, icon: Footprints, onSelect: goOn },
    { id: 'tidy', label: words.find.tidy, icon: LayoutGrid, onSelect: () => desk.tidyUp() },
    {
      id: 'undo',
      label: words.find.undo,
      icon: Undo2,
      shortcut: 'Ctrl Z',
      onSelect: () => void session.undo.undo(),
    },
    {
      id: 'redo',
      label: words.find.redo,
      icon: Redo2,
      shortcut: 'Ctrl Shift Z',
      onSelect: () => void session.undo.redo(),
    },
    ...cardKindNames.map((kind) => ({
      id: `new ${kind}`,
      label: words.find.newCard(cardKinds[kind].word),
      about: cardKinds[kind].explains,
      icon: Plus,
      onSelect: () => void desk.placeCard(kind),
    })),
  ]
}
