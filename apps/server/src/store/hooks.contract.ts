import { expect, test } from 'vitest'
import type { Given } from './a-store.ts'
import { mostWaiting, type DeliveryRow } from './deliveries.ts'

/** What any database must do for what is on its way to other programs. */
export function hooksContract(given: Given): void {
  test('to an address that takes nothing the oldest messages are given up, and those to others wait on', async () => {
    const { hooks } = given.store
    for (const id of ['away', 'well'])
      await hooks.add({ id, board: null, url: 'https://a.example', events: '[]', secret: 's', created_at: 0 })
    const waiting = (hook: string, at: number): DeliveryRow => ({
      id: `${hook}${at}`,
      hook,
      event: 'snapshot',
      body: '{}',
      created_at: at,
      tries: 0,
      state: 'waiting',
      next_at: at,
      fault: null,
    })
    await hooks.queue([waiting('well', 0)])
    for (let at = 0; at < mostWaiting; at += 100)
      await hooks.queue(Array.from({ length: 100 }, (_, one) => waiting('away', at + one)))
    expect(await hooks.delivery('away0')).toMatchObject({ state: 'waiting' })
    await hooks.queue([waiting('away', mostWaiting), waiting('well', mostWaiting)])
    expect(await hooks.delivery('away0')).toMatchObject({ state: 'givenUp', next_at: null, fault: 'tooMany' })
    expect(await hooks.delivery('away1')).toMatchObject({ state: 'waiting' })
    expect(await hooks.delivery('well0')).toMatchObject({ state: 'waiting' })
    expect(await hooks.due(mostWaiting, [], 2_000)).toHaveLength(mostWaiting + 2)
  })
}
