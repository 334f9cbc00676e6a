// Going from one view to another, and typing beside each, on a crowded board, a small one and a bare text field, in one
// run. To hold at 1,000 cards: a switch within 100 ms, and no piece of work after a letter over a frame's 16.7 ms.
import { chromium, type Browser, type Page } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { crowdedPlan } from '../crowded-plan.ts'
import { Parley } from '../parley.ts'
import { Planner } from '../people/Planner.ts'
import { median, percentile, shown } from './figures.ts'

const rounds = 5
const letters = 40
const views = ['Journey', 'Calendar', 'Loop', 'Numbers', 'Voice', 'Outline', 'Brief', 'Canvas'] as const
/** Those beside which a card's fields stand in the panel, and a card that has its place there. */
const besidePanel = {
  Canvas: 'Refill bay with Saturday demonstrator',
  Journey: 'Refill bay with Saturday demonstrator',
  Calendar: 'Refill bay with Saturday demonstrator',
  Loop: '38 ask to fill their own jar in the store',
  Voice: 'How do you brew?',
} as const

/** What a view is known by; the canvas stays behind the others. */
const stands = 'main h2, main [role=region]:not([data-behind]) .tl-shape'

/** From the press on a view's name to the first frame in which the view before is gone and this one stands there. */
const switched = (page: Page, view: string): Promise<number> =>
  page.evaluate(
    ([name, stands]) =>
      new Promise<number>((done) => {
        const before = document.querySelector(stands)
        const link = [...document.querySelectorAll<HTMLElement>('nav a')].find(
          ({ textContent }) => textContent === name,
        )
        const began = performance.now()
        link?.click()
        const look = () => {
          const now = document.querySelector(stands)
          if (now && now !== before && !(before?.isConnected && !before.closest('[data-behind]')))
            requestAnimationFrame(() => done(performance.now() - began))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    [view, stands] as const,
  )

interface Beats {
  beats?: number[]
}

/** The longest piece of work after each letter: how long a message to oneself had to wait at most. */
async function typed(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const beats: number[] = ((globalThis as Beats).beats = [])
    const { port1, port2 } = new MessageChannel()
    let last = performance.now()
    addEventListener('keydown', () => beats.push(0), { capture: true })
    port2.addEventListener('message', () => {
      const now = performance.now()
      if (beats.length > 0) beats[beats.length - 1] = Math.max(beats.at(-1) ?? 0, now - last)
      last = now
      port1.postMessage(0)
    })
    port2.start()
    port1.postMessage(0)
  })
  await page.keyboard.type('the quick brown fox jumps over it again '.slice(0, letters), { delay: 120 })
  await page.waitForTimeout(1_000)
  return page.evaluate(() => (globalThis as Beats).beats ?? [])
}

const figuresOf = (beats: readonly number[]) => ({
  'typing p50 ms': shown(median(beats), 1),
  'p95 ms': shown(percentile(beats, 95), 1),
  'most ms': shown(Math.max(...beats), 1),
})

async function alone(browser: Browser): Promise<object> {
  const page = await browser.newPage()
  await page.setContent('<textarea autofocus></textarea>')
  await page.locator('textarea').focus()
  const figures = figuresOf(await typed(page))
  await page.close()
  return figures
}

async function switches(alice: Planner, board: string): Promise<Record<string, number[]>> {
  const took: Record<string, number[]> = {}
  await alice.visits(`/board/${board}?view=canvas`)
  await alice.isOnTheBoard()
  // What a view is made of is fetched at its first showing.
  for (let round = 0; round <= rounds; round++)
    for (const view of views) {
      const ms = await switched(alice.page, view)
      if (round > 0) (took[view] ??= []).push(ms)
      await alice.page.waitForTimeout(500)
    }
  return took
}

async function typesBeside(alice: Planner, board: string, view: string, card: string): Promise<number[]> {
  const { page } = alice
  await alice.visits(`/board/${board}?view=${view.toLowerCase()}`)
  await page.locator(stands).first().waitFor({ state: 'attached' })
  await alice.goesTo(card)
  await page.getByRole('textbox', { name: 'Title', exact: true }).focus()
  await page.waitForTimeout(2_000)
  return typed(page)
}

async function measure(browser: Browser, parley: Parley, cards: number): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const alice = new Planner('Alice', await context.newPage(), parley)
  await alice.hasAnAccount()
  const plan = crowdedPlan(cards)
  const board = await alice.makesABoard(plan)
  const took = await switches(alice, board)
  const rows: Record<string, object> = {}
  for (const view of views) {
    const ms = took[view] ?? []
    rows[view] = { 'switch p50 ms': shown(median(ms), 0), 'most ms ': shown(Math.max(...ms), 0) }
  }
  for (const [view, card] of Object.entries(besidePanel))
    rows[view] = { ...rows[view], ...figuresOf(await typesBeside(alice, board, view, card)) }
  console.log(`\n${plan.cards.length} cards, ${plan.links.length} links`)
  console.table(rows)
  await context.close()
}

const parley = await Parley.start()
const browser = await chromium.launch(await browserLaunch())
try {
  console.log('\nTyping in a bare text field')
  console.table({ bare: await alone(browser) })
  for (const cards of [1, 1_000]) await measure(browser, parley, cards)
} finally {
  await browser.close()
  await parley.stop()
}
