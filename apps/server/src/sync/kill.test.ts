import { expect, test } from 'vitest'
import { seeded } from './seeded.ts'
import { killLoop } from './kill-loop.ts'

test('twenty kills under load: not one acknowledged edit is lost, and the board stays readable [J-2]', async () => {
  const chance = seeded('twenty kills')
  const runs = await killLoop(20, chance, () => undefined)
  expect(runs.map(({ lost }) => lost)).toEqual(runs.map(() => 0))
  expect(runs.map(({ unreadable }) => unreadable)).toEqual(runs.map(() => 0))
  expect(runs.every(({ acknowledged }) => acknowledged > 0)).toBe(true)
}, 300_000)
