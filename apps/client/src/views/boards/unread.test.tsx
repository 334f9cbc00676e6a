import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Tooltips } from '../../ui/Tooltips.tsx'
import { aBoard } from './a-board.fixture.ts'
import { BoardsHead } from './BoardsHead.tsx'
import { BoardTile } from './BoardTile.tsx'
import type { ListedBoard } from './listedBoard.ts'

afterEach(cleanup)

const spring = aBoard('spring', { title: 'Spring', client: 'Brimberg' })
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
