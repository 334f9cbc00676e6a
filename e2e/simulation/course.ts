import { canonical } from '@parley/model/board/doc.ts'
import { readBoard } from '@parley/model/board/read.ts'
import type { Database } from '@parley/server/store/database.ts'
import { act } from '../faults/act.ts'
import { mishaps } from './mishaps.ts'
import { leavesSomething, Scene } from './scene.ts'
import { differs, lostOnDevice, search, type Found } from './search.ts'
import { after, at, below, chance, now } from './world.ts'

type Done = { edits: number } & Record<keyof typeof mishaps, number>

/** What came of a course. All of `wrong` must be 0. */
export type Outcome = {
  done: Done
  wrong: Found & {
    leftLying: number
    lostOnDevice: number
    differing: number
    turnedAway: number
    restless: number
    unreadable: number
  }
  /** How long it took the people in it, ms. */
  ms: number
  /** The whole board in the end: the same course ends with the same. */
  sees: string
}

/** Some people write, take back and are met by mishaps, for half a minute of their time or so; then all is whole again. */
export async function play(database: Database, board: string): Promise<Outcome> {
  const scene = new Scene(database, board)
  const found: Found = { lost: 0, shown: 0, forgotten: 0, leaked: 0, overstepped: 0 }
  scene.heal()
  const done = await happen(scene, found)
  scene.heal()
  await scene.rest()
  await search(scene, found)
  const leftLying = scene.browsers.filter(leavesSomething).length
  // Here everybody may write.
  const turnedAway = scene.open.filter(({ mayWrite }) => !mayWrite).length
  scene.comeAgain()
  await scene.rest()
  const disk = await search(scene, found)
  const wrong = {
    ...found,
    leftLying,
    turnedAway,
    lostOnDevice: lostOnDevice(scene, disk),
    differing: scene.open.filter(({ doc }) => differs(doc, disk)).length,
    restless: scene.open.filter((page) => !page.isSaved || !page.mayWrite).length,
    unreadable: readBoard(disk).unreadable.size,
  }
  return { done, wrong, ms: now(), sees: canonical(disk) }
}

async function happen(scene: Scene, found: Found): Promise<Done> {
  const names = Object.keys(mishaps) as (keyof typeof mishaps)[]
  const done = { edits: 0, ...Object.fromEntries(names.map((name) => [name, 0])) } as Done
  const [until, paceMs] = [now() + 10_000 + below(40_000), 200 + below(1_200)]
  while (now() < until) {
    await after(below(paceMs))
    const browser = scene.browsers[below(scene.browsers.length)]
    const name = names[below(names.length)]
    if (chance() < 0.88) done.edits += edit(scene)
    else if (browser && name) {
      done[name]++
      // Others go on meanwhile.
      void mishaps[name](scene, browser, found)
    }
  }
  return done
}

/** Somebody does something, if she may; answers how much. */
function edit({ open }: Scene): number {
  const page = open[below(open.length)]
  if (!page?.mayWrite) return 0
  at(page.place, () => act({ name: page.place.name, ...page.session }, chance))
  return 1
}
