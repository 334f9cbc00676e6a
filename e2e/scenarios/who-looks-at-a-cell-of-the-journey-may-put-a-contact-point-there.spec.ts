import { scenario, expect } from '../cast.ts'

scenario('The way to a new contact point shows where the mouse or the keyboard is', async ({ alice }) => {
  const board = await alice.makesABoardFrom('refill-pouch')
  await alice.visits(`/board/${board}?view=journey`)
  const add = alice.page.getByRole('button', { name: 'New contact point for Rotators at buy' })
  await alice.page.mouse.move(2, 2)
  await expect(add).toHaveCSS('opacity', '0')
  await alice.page.getByRole('cell').filter({ has: add }).hover()
  await expect(add).toHaveCSS('opacity', '1')
  await alice.page.mouse.move(2, 2)
  await expect(add).toHaveCSS('opacity', '0')
  await add.focus()
  await expect(add).toHaveCSS('opacity', '1')
})

scenario.describe('On a phone', () => {
  scenario.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  scenario('The way to a new contact point shows in every cell', async ({ alice }) => {
    const board = await alice.makesABoardFrom('refill-pouch')
    await alice.visits(`/board/${board}?view=journey`)
    const add = alice.page.getByRole('button', { name: 'New contact point for Rotators at buy' })
    await expect(add).toHaveCSS('opacity', '1')
  })
})
