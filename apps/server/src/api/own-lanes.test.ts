import { expect, test } from 'vitest'
import { OwnLanes } from './own-lanes.ts'

/** One reader, as the one that reads large boards: it answers what it was asked first come, first served. */
function reader() {
  let last: Promise<unknown> = Promise.resolve()
  const answered: string[] = []
  return { answered, ask: (who: string) => (last = last.then(() => void answered.push(who))) }
}

test('eve asks for a hundred things at once, and bob is answered after the first few', async () => {
  const lanes = new OwnLanes()
  const { answered, ask } = reader()
  const eves = Array.from({ length: 100 }, () => lanes.take('eve', () => ask('eve')))
  await lanes.take('bob', () => ask('bob'))
  expect(answered.indexOf('bob')).toBeLessThan(10)
  await Promise.all(eves)
  expect(answered).toHaveLength(101)
})

test('what goes wrong holds up nothing that comes after it', async () => {
  const lanes = new OwnLanes()
  const fails = Array.from({ length: 20 }, () => lanes.take('eve', () => Promise.reject(new Error('no'))))
  expect((await Promise.allSettled(fails)).every(({ status }) => status === 'rejected')).toBe(true)
  expect(await lanes.take('eve', async () => 'yes')).toBe('yes')
})
