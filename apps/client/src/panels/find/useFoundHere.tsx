import { ClipboardList, Link2, StickyNote } from 'lucide-react'
import { useMemo } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { useSession } from '../../session/useBoard.tsx'
import type { PaletteGroup } from '../../ui/PaletteList.tsx'
import { useHere } from '../acts/Acting.tsx'
import { viewAt } from '../board-views.ts'
import { ask, goTo } from '../go-to.ts'
import { KindMark } from '../KindMark.tsx'
import { nameOf } from '../kind-look.ts'
import { findCards, findDrawings, findInPlan, findLinks, sentenceOf } from './find-on-board.ts'
import { hasPlace } from './places.ts'

const most = { cards: 12, few: 5 }

/** What is written on the board itself. A card that this view does not show leads to those that do. */
export function useFoundHere(wanted: string, onElsewhere: (card: Card) => void): PaletteGroup[] {
  const cards = useFoundCards(wanted, onElsewhere)
  const links = useFoundLinks(wanted)
  const plan = useFoundInPlan(wanted)
  const drawings = useFoundDrawings(wanted)
  return [cards, links, plan, drawings]
}

function useFoundCards(wanted: string, onElsewhere: (card: Card) => void): PaletteGroup {
  const session = useSession()
  const { view, words, desk } = useHere()
  const { find: said, inspector } = words.board
  const { board } = session.reader
  const found = useMemo(
    () => findCards(board, wanted, most.cards, inspector.notes),
    [board, wanted, inspector],
  )
  return {
    heading: said.cards,
    items: found.map(({ it: card, place, excerpt = '' }) => {
      const shown = hasPlace(view, card, board)
      return {
        id: card.id,
        label: nameOf(card, inspector.untitled),
        about: place === undefined ? undefined : said.inPlace(place, excerpt),
        mark: <KindMark of={card} />,
        stays: !shown,
        onSelect: () => {
          if (!shown) return onElsewhere(card)
          goTo(session, [card.id])
          desk.focus()
        },
      }
    }),
  }
}

function useFoundLinks(wanted: string): PaletteGroup {
  const session = useSession()
  const { find: said } = useHere().words.board
  const { board } = session.reader
  const found = useMemo(() => findLinks(board, wanted, most.few), [board, wanted])
  return {
    heading: said.links,
    items: found.map(({ it: link, place, excerpt = '' }) => ({
      id: link.id,
      label: sentenceOf(board, link),
      about: place === undefined ? undefined : said.inPlace(place, excerpt),
      icon: Link2,
      onSelect: () => {
        session.selected.setState([link.id], true)
        goTo(session, [link.from, link.to], false)
      },
    })),
  }
}

/** The fields of the plan stand in the panel beside the canvas, while nothing is selected. */
function useFoundInPlan(wanted: string): PaletteGroup {
  const session = useSession()
  const { words, go } = useHere()
  const { board } = session.reader
  const found = useMemo(() => findInPlan(board, wanted, most.few), [board, wanted])
  return {
    heading: words.board.find.plan,
    items: found.map(({ it: { place = '', field }, excerpt = '' }, at) => ({
      id: `plan ${at}`,
      label: excerpt,
      about: place,
      icon: ClipboardList,
      onSelect: () => {
        session.selected.setState([], true)
        go(viewAt('canvas', location.search))
        ask(session, { write: { field: field ?? '' }, in: 'canvas' })
      },
    })),
  }
}

function useFoundDrawings(wanted: string): PaletteGroup {
  const session = useSession()
  const { words, go } = useHere()
  const { board } = session.reader
  const found = useMemo(() => findDrawings(board, wanted, most.few), [board, wanted])
  return {
    heading: words.board.find.drawings,
    items: found.map(({ it, excerpt = '' }) => ({
      id: it,
      label: excerpt,
      icon: StickyNote,
      onSelect: () => {
        go(viewAt('canvas', location.search))
        ask(session, { show: [it], in: 'canvas' })
      },
    })),
  }
}
