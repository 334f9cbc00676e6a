import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBase, type ABase } from './a-base.ts'

let base: ABase
beforeEach(() => {
  base = openBase()
})
afterEach(() => base.close())

test('What one person alone bought, and when, is told to nobody without the right [D-3]', async () => {
  const ids = Array.from({ length: 10 }, (_, at) => `p${at}`)
  await base.take('people', ['id,type', 'ada,customer', ...ids.map((id) => `${id},customer`)])
  await base.take('purchases', [
    'person,date,category,brand,quantity,amount',
    'ada,2025-12-24,coffee,Rare,1,90',
    'ada,2026-05-02,insulin,Own,1,9',
    ...ids.map((id, at) => `${id},2026-02-${10 + at},coffee,Ours,1,5`),
  ])
  expect(await base.consumers.description('d1', true)).toMatchObject({
    categories: [
      { name: 'coffee', brands: ['Rare', 'Ours'] },
      { name: 'insulin', brands: ['Own'] },
    ],
    from: '2025-12-24',
    to: '2026-05-02',
  })
  expect(await base.consumers.description('d1', false)).toMatchObject({
    categories: [{ name: 'coffee', brands: ['Ours'] }],
    from: '2026-02-01',
    to: '2026-02-28',
  })
})
