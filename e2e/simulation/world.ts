import { AsyncLocalStorage } from 'node:async_hooks'
import { webcrypto } from 'node:crypto'
import { install } from '@sinonjs/fake-timers'

// Whoever is loaded after this module lives in its time and by its chance; so everything else is loaded after it.

/** A program in the world: once it is gone, nothing that it meant to do later is done. */
export type Place = { readonly name: string; gone: boolean }

const morning = Date.UTC(2027, 2, 1, 9)
const turnOfTheRealLoop = setImmediate
const clock = install({
  now: morning,
  toFake: [
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'clearImmediate',
    'Date',
    'performance',
  ],
})
const where = new AsyncLocalStorage<Place>()
let draw: () => number = () => 0.5

/** From 0 to 1, and for the same course the same again. */
export const chance = (): number => draw()
export const below = (most: number): number => Math.floor(chance() * most)
export const now = (): number => clock.now - morning

export const at = <T>(place: Place, work: () => T): T => where.run(place, work)
export const here = (): Place | undefined => where.getStore()

/** What happens between places, whoever is gone meanwhile. */
export const between = (work: () => void, ms: number): void => {
  where.exit(() => void setTimeout(work, ms))
}

export const after = (ms: number): Promise<void> => new Promise((resolve) => between(resolve, ms))

/** A timer is set in a place, runs there, and dies with it. */
function inItsPlace(work: (...rest: unknown[]) => void): (...rest: unknown[]) => void {
  const place = here()
  if (!place) return work
  return (...rest) => {
    if (!place.gone) where.run(place, work, ...rest)
  }
}

for (const name of ['setTimeout', 'setInterval', 'setImmediate'] as const) {
  const faked: (...given: never[]) => unknown = globalThis[name]
  const placed = (work: () => void, ...rest: never[]) => faked(...([inItsPlace(work), ...rest] as never[]))
  Object.defineProperty(globalThis, name, { value: placed, configurable: true, writable: true })
}

Math.random = chance
// Client ids are drawn here, and whose edit wins where two meet goes by them.
Object.defineProperty(webcrypto, 'getRandomValues', {
  value: <T extends ArrayBufferView>(into: T): T => {
    const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength)
    for (let one = 0; one < bytes.length; one++) bytes[one] = below(256)
    return into
  },
})

/** Everything that was meant to happen is forgotten, and it is the same morning again. */
export function begin(chances: () => number): void {
  clock.reset()
  clock.setSystemTime(morning)
  draw = chances
}

/** Lets the world go on until something has come about. Throws where nothing will happen any more. */
export async function untilDone<T>(work: Promise<T>): Promise<T> {
  const fate = { settled: false }
  const end = () => void (fate.settled = true)
  work.then(end, end)
  await settled()
  while (!fate.settled) {
    if (clock.countTimers() === 0) throw new Error('Nothing will happen any more.')
    clock.next()
    await settled()
  }
  return work
}

/** Everything that follows at once has happened: nothing here waits for the machine. */
const settled = (): Promise<void> => new Promise((resolve) => turnOfTheRealLoop(resolve))
