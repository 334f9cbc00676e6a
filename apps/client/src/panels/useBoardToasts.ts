import { useEffect } from 'react'
import { addCard, addLink } from '@parley/model/board/edit.ts'
import { deskOf } from '../canvas/desk.ts'
import { lostOf, type Lost } from '../canvas/lost.ts'
import { editOf } from '../session/edit.ts'
import type { BoardSession } from '../session/session.ts'
import { useToast } from '../ui/Toast.tsx'
import { useWords } from '../words/words.ts'
import { nameOf } from './kind-look.ts'
import { useStepToasts } from './useStepToasts.ts'

/** What is said in passing: what was taken back, a card lost under my hands, what the canvas has to say. */
export function useBoardToasts(session: BoardSession): void {
  const say = useToast()
  const words = useWords().board

  useStepToasts(session)
  useEffect(
    () =>
      lostOf(session).subscribe(({ lost }) => {
        if (!lost) return
        const title = nameOf(lost.card, words.inspector.untitled)
        const mine = lost.by !== undefined && lost.by.id === session.me.getState().who?.id
        const says = mine ? words.lost.byMe(title) : words.lost.says(title, lost.by?.name)
        say({ says, action: { label: words.lost.bringBack, onSelect: () => bringBack(session, lost) } })
      }),
    [session, say, words],
  )

  useEffect(
    () =>
      deskOf(session).state.subscribe(({ says }, before) => {
        if (says && says.at !== before.says?.at) say({ says: says.text })
      }),
    [session, say],
  )
}

/** The card as it was when I lost it, under its own id, with the links whose other end is still there. */
function bringBack(session: BoardSession, { card, links }: Lost): void {
  const { cards } = session.reader.board
  editOf(session).together((pen) => {
    addCard(pen, card)
    for (const link of links)
      if ([link.from, link.to].every((end) => end === card.id || cards.has(end))) addLink(pen, link)
  })
  session.selected.setState([card.id], true)
}
