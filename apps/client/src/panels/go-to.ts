import type { Asked, BoardSession } from '../session/session.ts'

/** Asks whatever view is open to show this, and to make it my selection. */
export function goTo(session: BoardSession, ids: readonly string[], select = true): void {
  if (select) session.selected.setState([...ids], true)
  ask(session, { show: [...ids] })
}

export const ask = (session: BoardSession, asked: Omit<Asked, 'at'>): void =>
  session.asked.setState({ at: performance.now(), ...asked }, true)
