import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('two on one board go one after the other, and one that fails holds up nobody', async () => {
  const inTurn = createTurns()
  const seen: string[] = []
  const work =
    (name: string, fails = false) =>
    async () => {
      seen.push(`${name} begins`)
      await Promise.resolve()
      seen.push(`${name} ends`)
      if (fails) throw new Error(name)
    }
  const alices = inTurn('b1', work('alice', true))
  await Promise.all([expect(alices).rejects.toThrow('alice'), inTurn('b1', work('bob'))])
  expect(seen).toEqual(['alice begins', 'alice ends', 'bob begins', 'bob ends'])
})
