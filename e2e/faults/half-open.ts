import { chromium, type Browser } from '@playwright/test'
import { until } from '@parley/server/sync/stage.ts'
import { browserLaunch } from '../browser.ts'
import { after, percentile } from '../bench/figures.ts'
import { Parley } from '../parley.ts'
import { Planner } from '../people/Planner.ts'
import { atMost, none, told, type Fault } from './fault.ts'
import { Wire } from './wire.ts'

type Found = { herMs: number; othersMs: number; backMs: number; whole: boolean }

/** The line of a page goes dead without a word while nobody writes: who sits there, and who sees her there? */
export const halfOpen: Fault = {
  says: 'a line that goes dead without a word under a page on which nobody writes',
  async run({ chance, long, tell, isLate }) {
    const parley = await Parley.start()
    const browser = await chromium.launch(await browserLaunch())
    try {
      const all: Found[] = []
      while (all.length < (long ? 50 : 2) && !isLate()) {
        all.push(await once(parley, browser, chance() * 3_000))
        if (all.length % 10 === 0) tell(`${all.length} lines`)
      }
      const of = (pick: (found: Found) => number) => percentile(all.map(pick), 95)
      return {
        lines: told(all.length),
        'pages on which a word written meanwhile did not arrive': none(
          all.filter(({ whole }) => !whole).length,
        ),
        'until her page says so, p95 ms': atMost(
          of(({ herMs }) => herMs),
          15_000,
        ),
        'until others see her no more, p95 ms': atMost(
          of(({ othersMs }) => othersMs),
          15_000,
        ),
        'from a whole line to saved, p95 ms': atMost(
          of(({ backMs }) => backMs),
          10_000,
        ),
      }
    } finally {
      await browser.close()
      await parley.stop()
    }
  },
}

async function once(parley: Parley, browser: Browser, quietMs: number): Promise<Found> {
  const wire = await Wire.to(parley.url)
  const [hers, his] = await Promise.all([context(browser), context(browser)])
  try {
    const alice = new Planner('Alice', await hers.newPage(), parley)
    const bob = new Planner('Bob', await his.newPage(), parley)
    await alice.hasAnAccount()
    const board = await alice.makesABoard('segment s1 "Regulars"')
    await bob.joins(board, { invitedBy: alice })
    await alice.page.goto(`${wire.url.replace('ws', 'http')}/board/${board}`)
    await alice.hasSaved()
    const together = bob.page.getByRole('img', { name: /On this board: .*Alice/ })
    await together.waitFor()
    await after(quietMs)
    wire.hold()
    const began = performance.now()
    const [herMs, othersMs] = await Promise.all([
      until(async () => /Offline/.test((await alice.saveState.textContent()) ?? ''), 'her page says so').then(
        () => performance.now() - began,
      ),
      together.waitFor({ state: 'detached', timeout: 50_000 }).then(() => performance.now() - began),
    ])
    await alice.types(' of the town', { in: 's1', after: 'Regulars' })
    wire.mend()
    const mended = performance.now()
    await alice.hasSaved()
    const backMs = performance.now() - mended
    const title = (await alice.cardOf(board, 's1'))?.['title']
    return { herMs, othersMs, backMs, whole: title === 'Regulars of the town' }
  } finally {
    await Promise.all([hers.close(), his.close()])
    wire.close()
  }
}

const context = (browser: Browser) =>
  browser.newContext({ locale: 'en-GB', serviceWorkers: 'block', reducedMotion: 'reduce' })
