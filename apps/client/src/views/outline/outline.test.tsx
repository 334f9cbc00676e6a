import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { queries } from '../../session/api.ts'
import { openBoard } from '../../session/connect.ts'
import { FakeServer } from '../../session/fake-server.ts'
import type { BoardSession } from '../../session/session.ts'
import { OpenBoard } from '../../session/useBoard.tsx'
import { ToastProvider } from '../../ui/Toast.tsx'
import { Tooltips } from '../../ui/Tooltips.tsx'
import { OutlineView } from '../OutlineView.tsx'

let alice: BoardSession

beforeEach(async () => {
  localStorage.clear()
  const server = new FakeServer(`
    plan "Spring"
    segment s1 "Rotators" loyalty=swing
    insight i1 "Habit" statement="Nobody remembers how I brew" n=34`)
  alice = openBoard('board', server.rim)
  await vi.waitUntil(() => alice.save.getState().is === 'saved')
  render(
    <QueryClientProvider client={queries}>
      <OpenBoard value={alice}>
        <Tooltips>
          <ToastProvider>
            <OutlineView />
          </ToastProvider>
        </Tooltips>
      </OpenBoard>
    </QueryClientProvider>,
  )
})
afterEach(() => {
  cleanup()
  alice.stop()
})

test('an open row says kind and title once, and its title is written where it stands', () => {
  fireEvent.click(screen.getByRole('button', { name: /Rotators/ }))
  const row = document.querySelector('[data-row="s1"]')?.closest('li')
  expect(row?.textContent?.match(/Segment/g)).toHaveLength(1)
  const title = screen.getByLabelText<HTMLTextAreaElement>('Title')
  expect(title.value).toBe('Rotators')
  fireEvent.input(title, { target: { value: 'Rotators, priority 1' } })
  expect(alice.reader.board.cards.get('s1')?.title).toBe('Rotators, priority 1')
})

test('what somebody says is set in the voice', () => {
  expect(screen.getByText('“Nobody remembers how I brew”').className).toBe('say')
})
