import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { sketch } from '@parley/model/board/sketch.ts'
import type { SaveState, WriteState } from '../../session/session.ts'
import { stillSession } from '../../session/still.ts'
import { OpenBoard } from '../../session/useBoard.tsx'
import { SaveStatus } from './SaveStatus.tsx'

beforeEach(() => void vi.useFakeTimers())

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** What a screen reader is given to read out, word by word. */
function onTheBoard() {
  const save = createStore<SaveState>(() => ({ is: 'saved' }))
  const write = createStore<WriteState>(() => ({ is: 'writable' }))
  const session = { ...stillSession(sketch('segment s1 "Regulars"')), save, write }
  render(
    <OpenBoard value={session}>
      <SaveStatus />
    </OpenBoard>,
  )
  const status = screen.getByRole('status')
  const said: string[] = [status.textContent]
  const is = (next: SaveState, ms: number) => {
    act(() => save.setState(next, true))
    said.push(status.textContent)
    act(() => void vi.advanceTimersByTime(ms))
    said.push(status.textContent)
  }
  return { is, said: () => said.filter((one, at) => one !== said[at - 1]) }
}

test('while alice types it says “Saving…” once, and “Saved” when she pauses and the server has it all [O-1]', () => {
  const { is, said } = onTheBoard()
  for (let letter = 0; letter < 5; letter++) {
    is({ is: 'saving' }, 10)
    is({ is: 'saved' }, 110)
  }
  expect(said()).toEqual(['Saved', 'Saving…'])
  is({ is: 'saved' }, 400)
  expect(said()).toEqual(['Saved', 'Saving…', 'Saved'])
})

test('what is wrong is said at once, also in the pause', () => {
  const { is, said } = onTheBoard()
  is({ is: 'saving' }, 10)
  is({ is: 'saved' }, 100)
  is({ is: 'failing', says: 'The disk is full.', changes: 1 }, 0)
  expect(said()).toEqual(['Saved', 'Saving…', 'Not saved'])
})
