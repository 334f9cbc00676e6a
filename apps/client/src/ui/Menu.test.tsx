import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Button } from './Button.tsx'
import { Menu, MenuItem, MenuTicks } from './Menu.tsx'

afterEach(cleanup)

const stages = ['consider', 'buy', 'repeat'].map((value) => ({ value, label: `Helps at ${value}` }))

function Stages({ onTicked }: { onTicked: (ticked: readonly string[]) => void }) {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const tick = (next: readonly string[]) => {
    setTicked(next)
    onTicked(next)
  }
  return (
    <Menu trigger={<Button>Where it helps</Button>}>
      <MenuTicks label="Stages" options={stages} ticked={ticked} onTicked={tick} />
      <MenuItem disabled onSelect={() => {}}>
        Everywhere
      </MenuItem>
    </Menu>
  )
}

function opened() {
  const onTicked = vi.fn<(ticked: readonly string[]) => void>()
  render(<Stages onTicked={onTicked} />)
  const button = screen.getByRole('button', { name: 'Where it helps' })
  button.focus()
  fireEvent.keyDown(button, { key: 'Enter' })
  return onTicked
}

/** As a busy page hears it: one key after the other, and nothing between them. */
const presses = (...keys: string[]) =>
  keys.forEach((key) => fireEvent.keyDown(document.activeElement ?? document.body, { key }))

test('what is pressed faster than the page answers ticks the line that was meant', () => {
  const onTicked = opened()
  presses('ArrowDown', 'ArrowDown', 'Enter')
  expect(document.activeElement?.textContent).toBe('Helps at repeat')
  expect(onTicked.mock.calls).toEqual([[['repeat']]])
})

test('the walk goes round, past what cannot be done, and to both ends', () => {
  opened()
  const names = ['ArrowUp', 'ArrowDown', 'End', 'Home'].map((key) => {
    presses(key)
    return document.activeElement?.textContent
  })
  expect(names).toEqual(['Helps at repeat', 'Helps at consider', 'Helps at repeat', 'Helps at consider'])
})
