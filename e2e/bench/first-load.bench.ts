// What the first load weighs: the scripts that the page names, packed by gzip. To hold: 200 KB before any board.
import { firstLoadOf, sumOf } from '../first-load.ts'
import { Parley } from '../parley.ts'
import type { Figure } from './figure.ts'
import { shown } from './figures.ts'

const heaviest = 12

export const figures: Figure[] = []
const parley = await Parley.start()
try {
  const load = await firstLoadOf(parley.url)
  const kilobytes = (bytes: number) => shown(bytes / 1_000, 1)
  const rows = [...load].slice(0, heaviest).map(([file, bytes]) => [file, { KB: kilobytes(bytes) }])
  console.log(`\nThe first load: ${load.size} scripts, ${kilobytes(sumOf(load))} KB. The heaviest of them`)
  console.table(Object.fromEntries(rows))
  figures.push({
    what: 'first load before any board, gzip',
    value: sumOf(load) / 1_000,
    unit: 'KB',
    atMost: 200,
  })
} finally {
  await parley.stop()
}
