import { afterEach, beforeEach, expect, vi } from 'vitest'
import { openBoard } from './connect.ts'
import { FakeServer } from './fake-server.ts'
import type { BoardSession } from './session.ts'

const plan = `
  plan "Spring"
  segment s1 "Rotators" loyalty=swing
  contactPoint c1 "Refill bay"
  c1 touches s1
`
const open: BoardSession[] = []

/** A device on which nothing is kept yet, and the server that its pages reach: others for each test. */
export const desk = { server: new FakeServer(plan) }
beforeEach(() => {
  localStorage.clear()
  desk.server = new FakeServer(plan)
})
afterEach(() => {
  for (const session of open.splice(0)) session.stop()
})

/** A busy machine is given its time: what is waited for is a state, and no test is about how soon it comes. */
export const comes = <T>(so: () => T) => vi.waitFor(so, { timeout: 30_000 })

/** A page of this device, opened on the board. */
export function page(): BoardSession {
  const session = openBoard(desk.server.board, desk.server.rim)
  open.push(session)
  return session
}

export function close(session: BoardSession): void {
  session.stop()
  open.splice(open.indexOf(session), 1)
}

export const saved = (session: BoardSession) =>
  comes(() => expect(session.save.getState()).toEqual({ is: 'saved' }))

/** The titles of all cards, as a page has them. */
export const titles = (session: BoardSession) =>
  [...session.reader.board.cards.values()].map((card) => card.title).sort()

/** A card's title, as the server has it. */
export const onServer = (card: string) =>
  (desk.server.doc.toJSON() as { cards: Record<string, { title: string }> }).cards[card]?.title
