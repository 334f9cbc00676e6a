import { readBoard } from '@parley/model/board/read.ts'
import { until } from '@parley/server/sync/stage.ts'
import { encodeStateAsUpdate } from 'yjs'
import { atMost, none, some, type Fault } from './fault.ts'
import { serve, stored, withFolder } from './served.ts'
import { planOf, sumOf, Writer } from './writer.ts'

const board = 'b1'
const names = Array.from({ length: 20 }, (_, one) => `person${one}`)

/** What twenty people write in a day, one edit in five seconds each, as fast as it goes; the memory may not climb. */
export const soak: Fault = {
  says: 'a day of twenty people: 345,600 edits, with people coming and going',
  run: ({ long, tell, isLate }) =>
    withFolder({ [board]: planOf(names) }, async (folder) => {
      const server = await serve(folder)
      const edits = long ? 345_600 : 3_000
      const memory: { edits: number; megabytes: number }[] = []
      let done = 0
      let lost = 0
      for (let shift = 0; done < edits && !(shift > 3 && isLate()); shift++) {
        const before = await stored(folder, board)
        const writers = await Promise.all(
          names.map((name) => Writer.at({ url: server.url, board, before }, name)),
        )
        const acknowledged = () => sumOf(writers.map((writer) => writer.acknowledged))
        for (const writer of writers) writer.goOn()
        await until(() => acknowledged() >= edits / 20, 'a shift is over', 600_000)
        for (const writer of writers) writer.rest()
        await until(() => writers.every(({ settled, isCut }) => settled || isCut), 'all is acknowledged')
        const cut = writers.find(({ isCut }) => isCut)
        if (cut) throw new Error(cut.cutBy)
        for (const writer of writers) writer.leave()
        done += acknowledged()
        const doc = await stored(folder, board)
        lost += sumOf(writers.map((writer) => writer.lostIn(doc)))
        // What a board takes that is still in memory is no growth.
        await server.unloaded()
        memory.push({ edits: done, megabytes: await server.held() })
        tell(`${done} edits, ${Math.round(memory.at(-1)?.megabytes ?? 0)} MB`)
      }
      await server.kill()
      const doc = await stored(folder, board)
      return {
        edits: some(done),
        'acknowledged and lost': none(lost),
        'unreadable records': none(readBoard(doc).unreadable.size),
        'memory gained for 100,000 edits in the second half, after the collector, MB': atMost(
          slopeOf(memory) * 100_000,
          1,
        ),
        'bytes of the board for each edit': atMost(encodeStateAsUpdate(doc).length / done, 25),
      }
    }),
}

/** Megabytes for each edit, by the line that lies nearest to the second half of the points. */
function slopeOf(points: readonly { edits: number; megabytes: number }[]): number {
  const half = points.slice(Math.floor(points.length / 2))
  const mean = (of: (point: { edits: number; megabytes: number }) => number) =>
    sumOf(half.map(of)) / half.length
  const [x, y] = [mean(({ edits }) => edits), mean(({ megabytes }) => megabytes)]
  const over = sumOf(half.map(({ edits, megabytes }) => (edits - x) * (megabytes - y)))
  return over / sumOf(half.map(({ edits }) => (edits - x) ** 2))
}
