import { addCard, addLink, setFields, setText, type Pen } from '@parley/model/board/edit.ts'
import { linksFrom, type Board } from '@parley/model/board/board.ts'
import type { LinkKindName } from '@parley/model/links/index.ts'
import { extended, type Gathered } from './gathered.ts'

/** What the planner says of the answers, beside what they say themselves. */
export type Summary = {
  /** The card that they join; undefined makes a new one. */
  into: string | undefined
  title: string
  type: string | undefined
  segments: readonly string[]
  team: string | undefined
  due: string | undefined
}

/** Puts what several people said on the board as one piece of feedback, or adds it to one. Answers the card's id. */
export function putFeedback(pen: Pen, board: Board, all: Gathered, summary: Summary): string {
  const { title, type, due, segments, team } = summary
  const { points, ...numbers } = all
  const known = summary.into === undefined ? undefined : board.cards.get(summary.into)
  const said = { ...(type !== undefined && { type }), ...(due !== undefined && { due }) }
  let card: string
  if (known?.kind === 'feedback') {
    card = known.id
    setFields(pen, { card }, { ...extended(known, all), ...said })
    if (title !== known.title) setText(pen, card, 'title', title)
  } else card = addCard(pen, { kind: 'feedback', title, method: 'survey', ...numbers, ...said })
  const join = (kind: LinkKindName, to: string) => {
    if (board.cards.has(to) && !linksFrom(board, card, kind).some((link) => link.to === to))
      addLink(pen, { kind, from: card, to })
  }
  points.forEach((point) => join('heardAt', point))
  segments.forEach((segment) => join('saidBy', segment))
  if (team !== undefined) join('routedTo', team)
  return card
}
