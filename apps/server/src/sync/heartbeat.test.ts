import { expect, test } from 'vitest'
import { until } from './stage.ts'
import { theatre } from './theatre.ts'

const { open, intrude } = theatre()

test('a server that stood still cuts nobody who answered meanwhile', async () => {
  const scene = await open({ settings: { pingMs: 600 } })
  const alice = await intrude(scene, 'alice')
  let stops = 0
  // Her answer is on its way when the server, which is of this process too, stands still until the next ping is late.
  alice.ws.on('ping', () => {
    stops++
    const end = Date.now() + 800
    while (Date.now() < end);
  })
  await until(() => stops === 3 || alice.closed !== undefined, 'it has stood still three times')
  expect(alice.closed).toBeUndefined()
})
