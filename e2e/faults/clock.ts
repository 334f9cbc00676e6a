import { until } from '@parley/server/sync/stage.ts'
import { after } from '../bench/figures.ts'
import { none, some, told, type Fault } from './fault.ts'
import { serve, stored, withFolder } from './served.ts'
import { planOf, sumOf, Writer } from './writer.ts'

const board = 'b1'
const names = ['alice', 'bob', 'carol']
const hour = 3_600_000
const steps = [-hour, hour, -24 * hour, 24 * hour, -10 * 365 * 24 * hour, 10 * 365 * 24 * hour, 0]

/** The clock of the server jumps while people write: nobody may notice. */
export const clock: Fault = {
  says: 'a server whose clock jumps by hours, days and years, both ways, while people write',
  run: ({ chance, long, isLate }) =>
    withFolder({ [board]: planOf(names) }, async (folder) => {
      const server = await serve(folder)
      const { url } = server
      const before = await stored(folder, board)
      const writers = await Promise.all(names.map((name) => Writer.at({ url, board, before }, name)))
      const acknowledged = () => sumOf(writers.map((writer) => writer.acknowledged))
      for (const writer of writers) writer.goOn()
      const jumps = long ? 500 : 14
      let stuck = 0
      for (let jump = 0; jump < jumps && !isLate(); jump++) {
        server.stepClock(steps[jump % steps.length] ?? 0)
        const sofar = acknowledged()
        await until(() => acknowledged() > sofar + 10, 'it goes on').catch(() => stuck++)
        await after(chance() * 20)
      }
      for (const writer of writers) writer.rest()
      await until(() => writers.every(({ settled }) => settled), 'all is acknowledged')
      const cut = writers.filter(({ isCut }) => isCut).length
      for (const writer of writers) writer.leave()
      await server.kill()
      const doc = await stored(folder, board)
      return {
        jumps: told(jumps),
        acknowledged: some(acknowledged()),
        'acknowledged and lost': none(sumOf(writers.map((writer) => writer.lostIn(doc)))),
        'jumps after which nothing went on': none(stuck),
        'people cut off': none(cut),
      }
    }),
}
