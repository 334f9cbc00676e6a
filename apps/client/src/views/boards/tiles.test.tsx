import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Tooltips } from '../../ui/Tooltips.tsx'
import { aBoard } from './a-board.fixture.ts'
import { Tiles } from './Tiles.tsx'

afterEach(cleanup)

const boards = Array.from({ length: 130 }, (_, one) => aBoard(`b${one}`, { title: `Plan ${one}` }))

test('an owner shares and throws away a board on which another has muted editing, and cannot rename it', async () => {
  const muted = aBoard('b1', { title: 'Plan', role: 'commenter', own: 'owner' })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Tooltips>
        <Tiles boards={[muted]} me="alice" onAct={() => undefined} />
      </Tooltips>
    </QueryClientProvider>,
  )
  fireEvent.keyDown(screen.getByRole('button', { name: /Plan/ }), { key: 'Enter' })
  const items = await screen.findAllByRole('menuitem')
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Client',
    'Share',
    'Export plan file',
    'Move to the bin',
  ])
})

test('of many boards sixty are drawn at a time; who asks for more goes on at the first that came', () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Tooltips>
        <Tiles boards={boards} me="alice" onAct={() => undefined} />
      </Tooltips>
    </QueryClientProvider>,
  )
  expect(screen.getAllByRole('article')).toHaveLength(60)
  fireEvent.click(screen.getByRole('button', { name: 'Show 60 more' }))
  expect(screen.getAllByRole('article')).toHaveLength(120)
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Plan 60' }))
  fireEvent.click(screen.getByRole('button', { name: 'Show 10 more' }))
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Plan 120' }))
  expect(screen.queryByRole('button', { name: /more$/ })).toBeNull()
})
