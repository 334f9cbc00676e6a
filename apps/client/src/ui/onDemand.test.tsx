import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { MissingDialog } from './Missing.tsx'
import { onDemand } from './onDemand.tsx'
import { ToastProvider } from './Toast.tsx'

afterEach(() => vi.unstubAllGlobals())

const Canvas = ({ of }: { of: string }) => <p>The board of {of}</p>

test('Alice sees what is there meanwhile, then what she asked for', async () => {
  const Board = onDemand(async () => Canvas)
  render(<Board of="Alice" meanwhile={<p>Opening</p>} />)
  expect(screen.getByText('Opening')).toBeDefined()
  expect(await screen.findByText('The board of Alice')).toBeDefined()
  expect(screen.queryByText('Opening')).toBeNull()
})

test('what was fetched ahead stands at once', async () => {
  const Board = onDemand(async () => Canvas)
  Board.fetch()
  await Promise.resolve()
  await Promise.resolve()
  render(<Board of="Bob" meanwhile={<p>Opening</p>} />)
  expect(screen.getByText('The board of Bob')).toBeDefined()
})

const Sharing = ({ of }: { of: string; onClose: () => void }) => <Canvas of={of} />

const doesNotCome = () => Promise.reject(new TypeError('Nobody is there.'))

test('a part that does not come says that the server is away, and asks it again', async () => {
  const ask = vi.fn<() => Promise<never>>(doesNotCome)
  vi.stubGlobal('fetch', ask)
  const Board = onDemand<{ of: string }>(doesNotCome)
  render(<Board of="Alice" />)
  expect(await screen.findByText('The server does not answer')).toBeDefined()
  fireEvent.click(screen.getByText('Try again'))
  expect(ask).toHaveBeenCalledTimes(2)
  expect(screen.getByText('The server does not answer')).toBeDefined()
})

test('a part that the server no longer has is one of a newer page', async () => {
  vi.stubGlobal('fetch', async () => new Response('ok'))
  const Board = onDemand<{ of: string }>(doesNotCome)
  render(<Board of="Alice" />)
  expect(await screen.findByText('Load the page anew')).toBeDefined()
  expect(screen.getByText('Reload the page')).toBeDefined()
})

test('a dialog that does not come is said in passing, and leaves nothing open', async () => {
  vi.stubGlobal('fetch', doesNotCome)
  const Share = onDemand<Parameters<typeof Sharing>[0]>(doesNotCome, MissingDialog)
  function Bar() {
    const [open, setOpen] = useState(false)
    return (
      <>
        <button type="button" aria-expanded={open} onClick={() => setOpen(true)}>
          Share
        </button>
        {open && <Share of="Bob" onClose={() => setOpen(false)} />}
      </>
    )
  }
  render(
    <ToastProvider>
      <Bar />
    </ToastProvider>,
  )
  fireEvent.click(screen.getByText('Share'))
  expect(await screen.findByText(/was never opened here/)).toBeDefined()
  expect(await screen.findByRole('button', { name: 'Share', expanded: false })).toBeDefined()
})
