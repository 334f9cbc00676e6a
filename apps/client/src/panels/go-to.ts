import type { Asked, BoardSession } from '../session/session.ts'

/** Asks whatever view is open to show this, and to make it my selection. */
export function goTo(session: BoardSession, ids: readonly string[], select = true): void {
  if (select) session.selected.setState([...ids], true)
  ask(session, { show: [...ids] })
}

export const ask = (session: BoardSession, asked: Omit<Asked, 'at'>): void =>
  session.asked.setState({ at: performance.now(), ...asked }, true)

/** A card that was just put down is mine to name at once. */
export function nameIt(session: BoardSession, card: string): void {
  session.selected.setState([card], true)
  ask(session, { write: { card, field: 'title' } })
}
