import type { Role } from '@parley/model/access.ts'
import { defaults } from '@parley/server/sync/settings.ts'
import { at, after, below } from './world.ts'
import type { Browser } from './browser.ts'
import type { Page } from './page.ts'
import type { Scene } from './scene.ts'
import { search, type Found } from './search.ts'

/** What may go wrong, for one of the people or for all; what it brings to light is added to what was found. */
type Mishap = (scene: Scene, browser: Browser, found: Found) => void | Promise<void>

const lineBreaks: Mishap = (_, { network }) => network.break()

const networkIsDown: Mishap = async (_, { network }) => {
  network.down = true
  network.break()
  await after(below(15_000))
  network.down = false
}

const lineIsDead: Mishap = async (_, { network }) => {
  network.held = true
  await after(below(20_000))
  network.held = false
}

const diskFails: Mishap = async ({ disk }) => {
  disk.failing = true
  await after(below(3_000))
  disk.failing = false
}

const serverDies: Mishap = async (scene, _, found) => {
  if (!scene.server) return
  scene.server.kill()
  scene.server = undefined
  await search(scene, found)
  await after(below(3_000))
  scene.serve()
}

const serverRestarts: Mishap = async (scene) => {
  const stopping = scene.server
  if (!stopping) return
  await stopping.stop()
  if (scene.server !== stopping) return
  scene.server = undefined
  await after(below(1_000))
  scene.serve()
}

const browserDies: Mishap = async (scene, browser) => {
  browser.kill()
  await after(below(5_000))
  if (browser.pages.length === 0) scene.come(browser)
}

const anotherTab: Mishap = (scene, browser) => {
  if (browser.pages.length === 1) scene.come(browser)
}

/** What is on its way by then still counts, and may still reach her; what is made later may not. */
const withoutRights =
  (role: Role | undefined): Mishap =>
  async (scene, browser, found) => {
    if (scene.rights.roles.has(browser.name)) return
    const stillLacks = scene.takeRights(browser, role)
    await after(defaults.lowerMs)
    const madeByThen = browser.made()
    await after(5_000 - defaults.lowerMs)
    const seenByThen = await scene.disk.holds(scene.board)
    await after(below(10_000))
    const disk = await scene.disk.holds(scene.board)
    if (!stillLacks()) return
    found.overstepped += browser.madeSince(madeByThen, disk)
    if (!role) found.leaked += browser.seesMoreThan(seenByThen)
    scene.giveRightsBack(browser)
    scene.tryAgain(browser)
  }

/** With whatever it had not sent yet. */
const tabCloses: Mishap = (_, browser) => {
  const closed = oneOfMore(browser)
  if (!closed) return
  at(closed.place, () => closed.session.stop())
  closed.die()
}

const tabDies: Mishap = (_, browser) => oneOfMore(browser)?.die()

function oneOfMore({ pages }: Browser): Page | undefined {
  return pages.length < 2 ? undefined : pages.splice(below(pages.length), 1)[0]
}

export const mishaps = {
  lineBreaks,
  networkIsDown,
  lineIsDead,
  diskFails,
  serverDies,
  serverRestarts,
  browserDies,
  anotherTab,
  tabCloses,
  tabDies,
  mayOnlyLook: withoutRights('viewer'),
  isShutOut: withoutRights(undefined),
}
