import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Button } from './Button.tsx'
import { ToastProvider, useToast } from './Toast.tsx'

afterEach(cleanup)

function Board({ onBack }: { onBack: () => void }) {
  const toast = useToast()
  return (
    <>
      <Button onClick={() => toast({ says: 'Took back one.', action: { label: 'Again', onSelect: onBack } })}>
        One
      </Button>
      <Button onClick={() => toast({ says: 'Took back two.' })}>Two</Button>
    </>
  )
}

const said = (text: string) => screen.queryAllByText(text, { selector: 'div[class*="says"]' })

test('one at a time: what is said next takes the place of what was said before', () => {
  render(<Board onBack={() => {}} />, { wrapper: ToastProvider })
  fireEvent.click(screen.getByText('One'))
  expect(said('Took back one.')).toHaveLength(1)
  fireEvent.click(screen.getByText('Two'))
  expect(said('Took back one.')).toHaveLength(0)
  expect(said('Took back two.')).toHaveLength(1)
})

test('the way back is taken once and the toast is gone', () => {
  const onBack = vi.fn<() => void>()
  render(<Board onBack={onBack} />, { wrapper: ToastProvider })
  fireEvent.click(screen.getByText('One'))
  act(() => screen.getByRole('button', { name: 'Again' }).click())
  expect(onBack).toHaveBeenCalledOnce()
  expect(said('Took back one.')).toHaveLength(0)
})
