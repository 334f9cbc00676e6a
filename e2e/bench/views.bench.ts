// Going from one view to another, and typing in each, on a crowded board, a small one and a bare text field, in one run.
// To hold at 1,000 cards: a switch within 100 ms, and no piece of work after a letter over a frame's 16.7 ms. Where others
// use the machine, what the page was at work counts, not the clock. In the brief nothing is written.
import { chromium, type Browser, type Page } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { crowdedPlan } from '../crowded-plan.ts'
import { Parley } from '../parley.ts'
import { Planner } from '../people/Planner.ts'
import type { Figure } from './figure.ts'
import { median, percentile, shown } from './figures.ts'
import { columnsOf, typed, type Longest } from './tasks.ts'

const rounds = 5
const text = 'the quick brown fox jumps over it again '
const views = ['Journey', 'Calendar', 'Loop', 'Numbers', 'Voice', 'Outline', 'Brief', 'Canvas'] as const
/** Where something is written, a card that has its place there, and the field. */
const written = {
  Canvas: ['Refill bay with Saturday demonstrator', 'Title'],
  Journey: ['Refill bay with Saturday demonstrator', 'Title'],
  Calendar: ['Refill bay with Saturday demonstrator', 'Title'],
  Loop: ['38 ask to fill their own jar in the store', 'Title'],
  Voice: ['How do you brew?', 'Title'],
  Outline: ['Refill bay with Saturday demonstrator', 'Title'],
  Numbers: [undefined, 'Title'],
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

async function alone(browser: Browser): Promise<Longest[]> {
  const page = await browser.newPage()
  await page.setContent('<textarea autofocus></textarea>')
  await page.locator('textarea').focus()
  const letters = await typed(page, text)
  await page.close()
  return letters
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

async function typesIn(alice: Planner, board: string, view: keyof typeof written): Promise<Longest[]> {
  const { page } = alice
  const [card, field] = written[view]
  await alice.visits(`/board/${board}?view=${view.toLowerCase()}`)
  await page.locator(stands).first().waitFor({ state: 'attached' })
  if (card) await alice.goesTo(card)
  await page.getByRole('textbox', { name: field, exact: true }).first().focus()
  await page.waitForTimeout(2_000)
  return typed(page, text)
}

async function measure(browser: Browser, parley: Parley, cards: number): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const alice = new Planner('Alice', await context.newPage(), parley)
  await alice.hasAnAccount()
  const plan = crowdedPlan(cards)
  const board = await alice.makesABoard(plan)
  const took = await switches(alice, board)
  const rows: Record<string, object> = {}
  const many = plan.cards.length
  for (const view of views) {
    const ms = took[view] ?? []
    hold(many, `${many} cards, switch to ${view}: p50`, median(ms), 100)
    rows[view] = { 'switch p50 ms': shown(median(ms), 0), 'most ms ': shown(Math.max(...ms), 0) }
  }
  for (const view of views) {
    if (view === 'Brief') continue
    const letters = await typesIn(alice, board, view)
    const processor = letters.map((one) => one.processor)
    hold(many, `${many} cards, work after a letter in ${view}: p95`, percentile(processor, 95), 16.7)
    rows[view] = { ...rows[view], ...columnsOf(letters) }
  }
  rows['a bare text field'] = columnsOf(await alone(browser))
  console.log(`\n${plan.cards.length} cards, ${plan.links.length} links`)
  console.table(rows)
  await context.close()
}

/** What is to hold on a crowded board. */
function hold(cards: number, what: string, value: number, atMost: number): void {
  if (cards >= 1_000) figures.push({ what, value, unit: 'ms', atMost })
}

export const figures: Figure[] = []
const parley = await Parley.start()
const browser = await chromium.launch(await browserLaunch())
try {
  for (const cards of [1, 1_000]) await measure(browser, parley, cards)
} finally {
  await browser.close()
  await parley.stop()
}
