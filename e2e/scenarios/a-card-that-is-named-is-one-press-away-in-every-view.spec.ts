import type { Locator, Page } from '@playwright/test'
import { scenario, expect } from '../cast.ts'

const many = Array.from({ length: 30 }, (_, place) => `segment s${place} "Segment ${place + 10}"`).join('\n')
const plan = `
  ${many}
  segment regulars "The regulars" loyalty=loyal
  contactPoint radio "Radio spot" direction=oneWay
  radio touches regulars`

const row = (page: Page, title: string): Locator => page.getByRole('row', { expanded: true, name: title })

/** Its row has the focus, is open, lies over everything else, and shows what it unfolds to. */
async function isAt(page: Page, title: string): Promise<void> {
  await expect(row(page, title)).toBeFocused()
  await expect
    .poll(() =>
      row(page, title).evaluate((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        const seen = document.elementFromPoint(x + width / 2, y + height / 2)
        return one.contains(seen) && y + height < innerHeight * 0.7
      }),
    )
    .toBe(true)
}

scenario('In the outline, a card that is found, linked or at fault is one press away', async ({ alice }) => {
  const { page } = alice
  const board = await alice.makesABoard(plan)
  await alice.visits(`/board/${board}?view=outline`)
  await alice.isTold('Segment 10')
  await alice.goesTo('The regulars')
  await isAt(page, 'The regulars')
  await page.getByRole('listitem').getByRole('button', { name: 'Radio spot', exact: true }).click()
  await isAt(page, 'Radio spot')
  await page.getByRole('listitem').getByRole('button', { name: 'The regulars', exact: true }).click()
  await isAt(page, 'The regulars')
})

scenario('What is selected on the canvas is where the outline begins', async ({ alice }) => {
  await alice.opensANewBoard(plan)
  await alice.goesTo('Radio spot')
  await expect(alice.field('Title')).toHaveValue('Radio spot')
  await alice.page.getByRole('link', { name: 'Outline' }).click()
  await isAt(alice.page, 'Radio spot')
})

scenario.describe('On a phone', () => {
  scenario.use({ viewport: { width: 390, height: 844 } })

  scenario('the list of findings makes way for the card that is gone to', async ({ alice }) => {
    const { page } = alice
    const board = await alice.makesABoard(plan)
    await alice.visits(`/board/${board}`)
    await page.getByRole('button', { name: /finding/ }).click()
    const list = page.getByRole('region', { name: 'Findings' })
    await list.getByRole('button', { name: 'Radio spot', exact: true }).first().click()
    await expect(list).toHaveCount(0)
    await isAt(page, 'Radio spot')
  })
})

scenario(
  'From the numbers, where it has no place, a card that is found is shown on the canvas',
  async ({ alice }) => {
    await alice.opensANewBoard('segment near "Near" x=0 y=0\nsegment far "Far away" x=9000 y=4000')
    await alice.page.getByRole('link', { name: 'Numbers' }).click()
    await expect(alice.page.getByRole('heading', { name: 'Numbers' })).toBeVisible()
    await alice.goesTo('Far away')
    await alice.isTold('Show “Far away” in')
    await alice.presses('Enter')
    await alice.hasInView('far')
  },
)
