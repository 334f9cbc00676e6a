import { cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { queries } from './api.ts'
import { useNews } from './news.ts'

/** What the server tells whoever listens to it. */
const { listeners } = vi.hoisted(() => ({ listeners: [] as ((told: unknown) => void)[] }))
vi.mock('@trpc/client', async (original) => ({
  ...(await original<typeof import('@trpc/client')>()),
  createWSClient: () => ({}),
  wsLink: () => ({}),
  createTRPCClient: () => ({
    news: {
      subscribe: (_where: unknown, { onData }: { onData: (told: unknown) => void }) => {
        listeners.push(onData)
        return { unsubscribe: () => {} }
      },
    },
  }),
}))
const tell = (of: string) => listeners.forEach((hear) => hear({ of, board: null }))
const isStale = (noun: string) => queries.getQueryState([[noun, 'list']])?.isInvalidated

function Page() {
  useNews({})
  return null
}

afterEach(() => {
  cleanup()
  queries.clear()
})

test('a page of yesterday passes over news of what came today, and hears what comes after', async () => {
  for (const noun of ['comments', 'weather']) queries.setQueryData([[noun, 'list']], [])
  render(<Page />)
  tell('weather')
  tell('comments')
  await waitFor(() => expect(isStale('comments')).toBe(true))
  expect(isStale('weather')).toBe(false)
})
