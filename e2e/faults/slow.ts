import { setField } from '@parley/model/board/edit.ts'
import { Guest } from '@parley/server/sync/guest.ts'
import { until } from '@parley/server/sync/stage.ts'
import { Stranger } from '@parley/server/sync/stranger.ts'
import { after, percentile, shown } from '../bench/figures.ts'
import { atMost, none, told, type Fault } from './fault.ts'
import { serve, withFolder, type Served } from './served.ts'
import { planOf } from './writer.ts'

const board = 'b1'
const names = ['alice', 'bob', 'carol', 'dora']
// A text that takes another's place counts beside it, and both must fit.
const pieceBytes = 45_000
type Stretch = { peak: number; waits: number[] }

/** Somebody comes to a busy board and does not read: she is cut, and the memory does not fill with what waits for her. */
export const slow: Fault = {
  says: 'somebody who does not read while a great deal passes',
  run: ({ long, tell }) =>
    withFolder({ [board]: planOf(names) }, async (folder) => {
      // What may pile up is less in the short form, so that less has to pass.
      const server = await serve(folder, long ? {} : { backlogBytes: 1_000_000 })
      const guests = names.map((name) => new Guest(server, name, board))
      await Promise.all(guests.map((guest) => guest.saved()))
      const bytes = long ? 100_000_000 : 12_000_000
      const without = await pass(server, guests, bytes)
      tell(`${bytes / 1e6} MB passed without her`)
      const sleeper = await Stranger.at(server, board, 'sleeper')
      sleeper.ws.pause()
      const beside = await pass(server, guests, bytes)
      sleeper.ws.resume()
      await until(() => sleeper.closed !== undefined, 'she is cut', 5_000).catch(() => undefined)
      const cut = guests.flatMap(({ closed }) => closed).length
      for (const guest of guests) guest.leave()
      sleeper.leave()
      await server.kill()
      return {
        'passed with her and without, MB each': told(bytes / 1e6),
        'sleepers that were not cut': none(sleeper.closed ? 0 : 1),
        'others cut': none(cut),
        'held at most, beside the same without her, MB': atMost(beside.peak - without.peak, 20),
        'acknowledgements without her, p95 ms': told(shown(percentile(without.waits, 95), 0)),
        'acknowledgements beside her, p95 ms': told(shown(percentile(beside.waits, 95), 0)),
      }
    }),
}

/** So many bytes are written by all together. */
async function pass(server: Served, guests: readonly Guest[], most: number): Promise<Stretch> {
  const stretch: Stretch = { peak: 0, waits: [] }
  let bytes = 0
  const isOver = () => bytes >= most
  const write = async (guest: Guest) => {
    while (!isOver()) {
      bytes += pieceBytes
      const began = performance.now()
      setField(
        guest.pen,
        { card: guest.name },
        ['notes'],
        `${bytes} `.repeat(pieceBytes / 9).slice(0, pieceBytes),
      )
      await guest.saved()
      stretch.waits.push(performance.now() - began)
    }
  }
  const look = async () => {
    while (!isOver()) {
      stretch.peak = Math.max(stretch.peak, await server.held())
      await after(300)
    }
  }
  await Promise.all([...guests.map(write), look()])
  return stretch
}
