import type { ListedBoard } from './listedBoard.ts'

const card = { x: 0, y: 0, w: 240, h: 140, group: 'message', voice: 'we' }

/** A board of one card as the list tells of it, sound, and nobody on it. */
export const aBoard = (id: string, more: Partial<ListedBoard> = {}): ListedBoard => ({
  id,
  title: id,
  client: null,
  role: 'owner',
  own: 'owner',
  epoch: 'e',
  edited: { at: '2026-11-24T12:00:00Z', by: 'Alice' },
  health: { error: 0, warning: 0, hint: 0 },
  progress: [],
  flawsLeft: null,
  holds: { cards: 1, links: 0 },
  thumbnail: { cards: [card], links: [] },
  present: [],
  summarised: true,
  ...more,
})
