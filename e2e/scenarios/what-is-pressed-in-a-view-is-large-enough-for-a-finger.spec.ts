import { scenario, expect } from '../cast.ts'
import { tooSmall } from '../pressed.ts'

scenario.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

for (const view of ['Journey', 'Calendar', 'Voice'])
  scenario(`What is pressed in ${view} is large enough for a finger`, async ({ alice }) => {
    const board = await alice.makesABoardFrom('refill-pouch')
    await alice.visits(`/board/${board}?view=${view.toLowerCase()}`)
    await expect(alice.page.getByRole('heading', { name: view, exact: true })).toBeVisible()
    await expect(alice.page.getByRole('main').getByText('Care line').first()).toBeAttached()
    // What lies below the first screen is drawn in pieces.
    await expect.poll(() => tooSmall(alice.page)).toEqual([])
  })
