import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { onDemand } from './onDemand.tsx'

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

test('a fetch that failed is told, and a second try is one', async () => {
  let asked = 0
  const Board = onDemand(async () => {
    asked += 1
    if (asked === 1) throw new Error('The server is away.')
    return Canvas
  })
  const broken = (_: unknown, retry: () => void) => (
    <button type="button" onClick={retry}>
      Try again
    </button>
  )
  render(
    <ErrorBoundary fallback={broken}>
      <Board of="Alice" />
    </ErrorBoundary>,
  )
  const again = await screen.findByText('Try again')
  again.click()
  expect(await screen.findByText('The board of Alice')).toBeDefined()
})
