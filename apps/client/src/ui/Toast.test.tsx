import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Button } from './Button.tsx'
import { Dialog, DialogCancel } from './Dialog.tsx'
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

function Asked({ onClose }: { onClose: () => void }) {
  const toast = useToast()
  return (
    <Dialog title="Share" actions={<DialogCancel />} onClose={onClose}>
      <Button onClick={() => toast({ says: 'The link is copied.' })}>Copy</Button>
    </Dialog>
  )
}

test('Escape in a dialog closes the dialog, also while a toast stands over it', () => {
  const onClose = vi.fn<() => void>()
  render(<Asked onClose={onClose} />, { wrapper: ToastProvider })
  const copy = screen.getByText('Copy')
  fireEvent.click(copy)
  expect(said('The link is copied.')).toHaveLength(1)
  fireEvent.keyDown(copy, { key: 'Escape' })
  expect(onClose).toHaveBeenCalledOnce()
  expect(said('The link is copied.')).toHaveLength(0)
})

test('Escape at no dialog takes the toast away', () => {
  render(<Board onBack={() => {}} />, { wrapper: ToastProvider })
  fireEvent.click(screen.getByText('Two'))
  fireEvent.keyDown(screen.getByText('Two'), { key: 'Escape' })
  expect(said('Took back two.')).toHaveLength(0)
})
