import { viewAt, type BoardViewName } from './board-views.ts'
import type { Asked, BoardSession } from '../session/session.ts'

/** Asks whatever view is open to show this, and to make it my selection. */
export function goTo(session: BoardSession, ids: readonly string[], select = true): void {
  if (select) session.selected.setState([...ids], true)
  ask(session, { show: [...ids] })
}

/** Shows a card in another view, which is gone to first. */
export function showIn(
  session: BoardSession,
  card: string,
  view: BoardViewName,
  go: (address: string) => void,
): void {
  session.selected.setState([card], true)
  go(viewAt(view, location.search))
  ask(session, { show: [card], in: view })
}

export const ask = (session: BoardSession, asked: Omit<Asked, 'at'>): void =>
  session.asked.setState({ at: performance.now(), ...asked }, true)

/** A card that was just put down is mine to name at once. */
export function nameIt(session: BoardSession, card: string): void {
  session.selected.setState([card], true)
  ask(session, { write: { card, field: 'title', over: true } })
}
