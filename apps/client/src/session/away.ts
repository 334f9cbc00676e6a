import type { Board } from '@parley/model/board/board.ts'
import { findingsBetween } from '@parley/model/difference/findings.ts'
import type { Away, Named } from './session.ts'

/** What is new, other or gone in `after`, by the names of the cards; undefined where nothing is. */
export function awayBetween(before: Board, after: Board): Away | undefined {
  const away: Away = { added: [], changed: [], removed: [] }
  for (const card of after.cards.values()) {
    const old = before.cards.get(card.id)
    if (!old) away.added.push(nameOf(card))
    // A place is not news: a board that was tidied up would list every card.
    else if (old !== card && saidOf(old) !== saidOf(card)) away.changed.push(nameOf(card))
  }
  for (const card of before.cards.values()) if (!after.cards.has(card.id)) away.removed.push(nameOf(card))
  return away.added.length + away.changed.length + away.removed.length > 0 ? away : undefined
}

/** What came about since my last visit here; undefined where nothing did. Judges two boards whole: never on the typing path. */
export function sinceVisit(before: Board, after: Board): Away | undefined {
  if (before === after) return undefined
  const between = findingsBetween(before, after)
  const gone = between.gone.map(({ says }) => says)
  const come = between.come.map(({ says }) => says)
  const away = awayBetween(before, after)
  if (!away && gone.length + come.length === 0) return undefined
  return { ...(away ?? { added: [], changed: [], removed: [] }), sinceVisit: { gone, come } }
}

const nameOf = ({ id, title }: { id: string; title: string }): Named => ({ id, title })

function saidOf(card: { x?: unknown; y?: unknown; w?: unknown; h?: unknown }): string {
  const { x: _x, y: _y, w: _w, h: _h, ...said } = card
  return JSON.stringify(said)
}
