import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Tooltips } from '../../ui/Tooltips.tsx'
import { BoardsHead } from './BoardsHead.tsx'
import { BoardTile } from './BoardTile.tsx'
import type { ListedBoard } from './listedBoard.ts'

afterEach(cleanup)

const card = { x: 0, y: 0, w: 240, h: 140, group: 'message', voice: 'we' }
const spring: ListedBoard = {
  id: 'spring',
  title: 'Spring',
  client: 'Brimberg',
  role: 'owner',
  epoch: 'e',
  edited: { at: '2026-11-24T12:00:00Z', by: 'Bob' },
  health: { error: 0, warning: 0, hint: 0 },
  progress: [],
  flawsLeft: null,
  holds: { cards: 1, links: 0 },
  thumbnail: { cards: [card], links: [] },
  present: [],
  summarised: true,
}
const unread: ListedBoard = {
  ...spring,
  health: null,
  holds: { cards: 0, links: 0 },
  thumbnail: { cards: [], links: [] },
}

test('a board that cannot be read says so, and still opens', () => {
  render(
    <Tooltips>
      <BoardTile board={unread} wide={false} me="alice" onAct={() => undefined} />
    </Tooltips>,
  )
  const tile = screen.getByRole('article', { name: 'Spring' })
  expect(tile.textContent).toContain('For Brimberg · Cannot be read right now')
  expect(tile.textContent).not.toContain('Nothing on it yet')
  expect(tile.textContent).not.toContain('Sound')
  expect(screen.getByRole('link', { name: 'Spring' }).getAttribute('href')).toBe('/board/spring')
})

test('while one board cannot be read, nobody says that all are sound', () => {
  const plan = {
    reading: undefined,
    refusal: undefined,
    take: async () => undefined,
    forget: () => undefined,
  }
  const head = (boards: ListedBoard[]) => (
    <BoardsHead boards={boards} member={false} away={false} plan={plan} onOpen={() => undefined} />
  )
  const { rerender } = render(head([spring]))
  expect(screen.getByRole('status').textContent).toBe('Nothing stands in the way on any board.')
  rerender(head([spring, unread]))
  expect(screen.getByRole('status').textContent).toBe('')
})
