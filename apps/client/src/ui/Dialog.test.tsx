import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Button } from './Button.tsx'
import { Dialog, DialogCancel } from './Dialog.tsx'
import { Segmented } from './Segmented.tsx'

afterEach(cleanup)

const roles = [
  { value: 'view', label: 'View' },
  { value: 'comment', label: 'Comment' },
] as const

const nothing = () => {}

function Share({ onSubmit = nothing }: { onSubmit?: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Share</Button>
      {open && (
        <Dialog title="Share" onSubmit={onSubmit} actions={<DialogCancel />} onClose={() => setOpen(false)}>
          <Segmented label="Role" value="comment" onValueChange={nothing} options={roles} />
          <Button type="submit">Create</Button>
        </Dialog>
      )}
    </>
  )
}

function open() {
  const button = screen.getByRole('button', { name: 'Share' })
  button.focus()
  fireEvent.click(button)
  return button
}

test('a dialog is entered at what is chosen, not at the first of the group', async () => {
  render(<Share />)
  open()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Comment')))
})

test('closed by Escape, it gives the focus back to where it came from', async () => {
  render(<Share />)
  const button = open()
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
  await waitFor(() => expect(document.activeElement).toBe(button))
})

test('a dialog within a form submits itself and not the form around it', () => {
  const [inner, outer] = [vi.fn<() => void>(), vi.fn<() => void>()]
  render(
    <form onSubmit={outer}>
      <Share onSubmit={inner} />
    </form>,
  )
  open()
  fireEvent.click(screen.getByRole('button', { name: 'Create' }))
  expect(inner).toHaveBeenCalledOnce()
  expect(outer).not.toHaveBeenCalled()
})
