import type { Board } from '@parley/model/board/board.ts'
import { addCard, addLink, setFields, setText, type Pen } from '@parley/model/board/edit.ts'
import type { Card, CardOf } from '@parley/model/cards/index.ts'
import { fits } from '@parley/model/links/index.ts'
import { byTitle } from '../../ui/by-title.ts'
import { parts, type Part, type Review } from './the-review.ts'

type Row = NonNullable<CardOf<'review'>['goals']>[number]

/** How a change that was agreed reads as a goal, and how the signatures are told. */
export interface Said {
  change: (text: string, who: string, until: string | null) => string
  signatures: string
}

/** Cards that a review may look at. */
export const reviewedCards = (board: Board): Card[] =>
  [...board.cards.values()]
    .filter(({ kind }) => fits('reviews', 'review', kind))
    .toSorted((one, other) => byTitle(one.title, other.title))

/** What the card says: what both wrote, and among the goals what each side will change. */
function rowsOf(review: Review, said: Said): Record<Part, Row[]> {
  const of = (part: Part) =>
    review.entries.filter((one) => one.part === part).map(({ side, text }) => ({ side, text }))
  const changes = review.changes.map(({ side, text, who, until }) => ({
    side,
    text: said.change(text, who, until),
  }))
  return { goals: [...of('goals'), ...changes], praise: of('praise'), criticism: of('criticism') }
}

const isSame = (one: Row, other: Row): boolean => one.side === other.side && one.text === other.text

const cardOf = (board: Board, review: Review): CardOf<'review'> | undefined => {
  const card = board.cards.get(review.card)
  return card?.kind === 'review' ? card : undefined
}

/** The card says all that both sides have signed. */
export function isOnBoard(board: Board, review: Review, said: Said): boolean {
  const card = cardOf(board, review)
  const rows = rowsOf(review, said)
  return (
    card !== undefined &&
    parts.every((part) => rows[part].every((row) => card[part]?.some((one) => isSame(one, row))))
  )
}

/** Writes what was signed on its card, with links to what was reviewed. What the card said before stays. */
export function putOnBoard(pen: Pen, board: Board, review: Review, said: Said): void {
  const card = cardOf(board, review)
  const rows = rowsOf(review, said)
  const fields = Object.fromEntries(
    parts.map((part) => {
      const before = card?.[part] ?? []
      return [part, [...before, ...rows[part].filter((row) => !before.some((one) => isSame(one, row)))]]
    }),
  )
  const filled = Object.fromEntries(Object.entries(fields).filter(([, list]) => list.length > 0))
  if (card) {
    setFields(pen, { card: card.id }, filled)
    const notes = card.notes ?? ''
    if (!notes.includes(said.signatures))
      setText(pen, card.id, 'notes', [notes, said.signatures].filter(Boolean).join('\n'))
  } else
    addCard(pen, { id: review.card, kind: 'review', title: review.name, ...filled, notes: said.signatures })
  for (const to of reviewedIn(board, review)) addLink(pen, { kind: 'reviews', from: review.card, to })
}

/** The cards that it looks at and that its changes are about, where they are there and not linked yet. */
function reviewedIn(board: Board, review: Review): string[] {
  const linked = (board.leaving.get(review.card) ?? []).filter(({ kind }) => kind === 'reviews')
  const wanted = [...review.about, ...review.changes.flatMap(({ card }) => card ?? [])]
  return [...new Set(wanted)].filter((id) => {
    const card = board.cards.get(id)
    return card && fits('reviews', 'review', card.kind) && !linked.some(({ to }) => to === id)
  })
}
