import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch" currency=EUR budget=240000 startsOn=2026-09-01 endsOn=2027-02-28
  segment regulars "Regulars" priority=1
  objective share "Raise the share" baseline=31 target=36 unit="% of spend" deadline=2027-02-28
  contactPoint bay "Refill bay"
  bay touches regulars`

scenario(
  'The plan is read as a brief that follows what others write, and on paper it stands alone',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    await bob.page.getByRole('link', { name: 'Brief' }).click()
    const paper = bob.page.getByRole('article')
    await expect(paper).toContainText('There are €240,000 for it.')
    await expect(paper).toContainText('From 31 to 36% of spend by 28 Feb 2027.')
    await alice.inspects('share')
    await alice.fills('To', '38')
    await expect(paper).toContainText('From 31 to 38% of spend by 28 Feb 2027.')
    await bob.page.emulateMedia({ media: 'print' })
    await expect(bob.page.getByRole('banner')).toBeHidden()
    await expect(bob.page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden()
    await expect(paper).toBeVisible()
  },
)

scenario(
  'The brief is exported as a PDF: it is asked of the browser, and printed light with its charts',
  async ({ alice }) => {
    const { page } = alice
    await page.addInitScript(() => {
      window.print = () => document.documentElement.toggleAttribute('data-printed', true)
    })
    await alice.opensANewBoard(`${plan}\nbudgetLine shelf "Shelf" planned=1000 currency=EUR\nshelf funds bay`)
    await alice.clicks('More for this plan')
    await page.getByRole('menuitem', { name: 'Export…' }).click()
    await page.getByRole('radio', { name: 'Brief (PDF)' }).check()
    await alice.clicks('Print…')
    await expect(page.locator('html[data-printed]')).toHaveCount(1)
    await expect(page).toHaveURL(/view=brief(?!.*print)/)
    await expect(page.getByRole('figure', { name: /Money by means/ })).toContainText('€1,000')

    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    const [bars, paper] = await Promise.all([
      page
        .locator('figure rect')
        .last()
        .evaluate((bar) => getComputedStyle(bar).fill),
      page.getByRole('article').evaluate((sheet) => getComputedStyle(sheet).color),
    ])
    expect(bars).toBe('rgb(42, 70, 150)')
    expect(paper).toBe('rgb(34, 29, 24)')
  },
)
