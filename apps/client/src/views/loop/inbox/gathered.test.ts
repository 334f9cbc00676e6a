import { expect, test } from 'vitest'
import { extended, gathered, type Heard } from './gathered.ts'

const heard = (more: Partial<Heard> = {}): Heard => ({
  card: 'counter',
  at: '2026-11-20T10:00:00.000Z',
  score: null,
  sentiment: null,
  times: 1,
  ...more,
})

test('three who said the same, one of them twice, are four people since the first day', () => {
  const all = [
    heard({ at: '2026-11-21T10:00:00.000Z', score: 0 }),
    heard({ times: 2, sentiment: 2, score: 0 }),
    heard({ card: 'web' }),
  ]
  // A mood that was set outweighs the number; who said neither has none: (−2 + 2 · 2) / 3.
  expect(gathered(all)).toEqual({ n: 4, sentiment: 0.7, date: '2026-11-20', points: ['counter', 'web'] })
})

test('who gave neither number nor mood leaves the mood open', () => {
  expect(gathered([heard()])).toEqual({ n: 1, date: '2026-11-20', points: ['counter'] })
})

test('what joins a card weighs as many as it is, and never makes it younger', () => {
  const more = gathered([heard({ sentiment: -2 })])
  expect(extended({ n: 3, sentiment: 2, date: '2026-11-01' }, more)).toEqual({
    n: 4,
    sentiment: 1,
    date: '2026-11-01',
  })
  expect(extended({}, more)).toEqual({ n: 1, sentiment: -2, date: '2026-11-20' })
})
