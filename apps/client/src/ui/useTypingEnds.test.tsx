import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useTypingEnds } from './useTypingEnds.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Page({ card }: { card: boolean }) {
  useTypingEnds()
  return (
    <main>
      {card && <textarea aria-label="Title" />}
      <button type="button">1 open thread</button>
      <input aria-label="Answer" />
    </main>
  )
}

/** Alice types in a card that Bob deletes; what she presses next goes to whatever has the keyboard. */
function deletedUnderHer() {
  const { rerender } = render(<Page card />)
  fireEvent.keyDown(screen.getByLabelText('Title'), { key: 'c' })
  rerender(<Page card={false} />)
  const commands = vi.fn<(event: KeyboardEvent) => void>()
  document.addEventListener('keydown', commands, { once: true })
  return (key: string, on: HTMLElement) => {
    const pressesOn = fireEvent.keyDown(on, { key })
    return { pressesOn, isCommand: commands.mock.calls.length > 0 }
  }
}

const nothing = { pressesOn: false, isCommand: false }
const heard = { pressesOn: true, isCommand: true }

test('what Alice goes on typing when her field is gone presses no button and is no command', () => {
  const press = deletedUnderHer()
  for (const letter of [' ', 'n', 'x']) expect(press(letter, screen.getByRole('button'))).toEqual(nothing)
  expect(press('n', document.body)).toEqual(nothing)
})

test.each([
  ['she rests', () => vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_500)],
  ['she takes the mouse', () => fireEvent.pointerDown(document.body)],
  ['she presses Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
])('it is heard again once %s', (_, does) => {
  const press = deletedUnderHer()
  does()
  expect(press('n', screen.getByRole('button')).pressesOn).toBe(true)
})

test('what she types into another field is written there', () => {
  expect(deletedUnderHer()('n', screen.getByLabelText('Answer'))).toEqual(heard)
})
