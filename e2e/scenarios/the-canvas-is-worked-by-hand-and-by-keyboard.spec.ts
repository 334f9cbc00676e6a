import { scenario, expect } from '../cast.ts'

const three = `
  segment ann "Ann" x=0 y=0
  segment ben "Ben" x=400 y=0
  segment cid "Cid" x=0 y=300`

scenario('Tab walks the cards in reading order, Enter writes the title', async ({ alice }) => {
  const board = await alice.opensANewBoard(three)
  await alice.page.getByRole('button', { name: 'Move focus to canvas' }).focus()
  await alice.presses('Enter')
  await expect(alice.page.locator('.tl-container')).toBeFocused()
  for (const id of ['ann', 'ben', 'cid']) {
    await expect(alice.card(id).locator('[data-mine]')).toBeVisible()
    await alice.presses('Tab')
  }
  await expect(alice.card('ann').locator('[data-mine]')).toBeVisible()
  await alice.presses('Shift+Tab')
  await expect(alice.card('cid').locator('[data-mine]')).toBeVisible()
  await alice.presses('Enter')
  await alice.types(' and friends')
  await alice.presses('Enter')
  await alice.serverHolds(board, 'cid', { title: 'Cid and friends' })
  await expect(alice.card('cid').locator('[data-mine]')).toBeVisible()
})

scenario(
  'Whoever presses a card whose title she writes, beside the title, goes on writing',
  async ({ alice }) => {
    const board = await alice.opensANewBoard(three)
    await alice.selects('ann')
    await alice.beginsToWrite('ann')
    const { x, y } = await alice.grip('ann')
    await alice.page.mouse.click(x, y)
    await alice.types(' and Al')
    await alice.serverHolds(board, 'ann', { title: 'Ann and Al' })
    await alice.page.mouse.click(x, y + 500)
    await expect(alice.card('ann').getByRole('textbox')).toHaveCount(0)
  },
)

scenario('A card is widened at its side, as one step', async ({ alice }) => {
  const board = await alice.opensANewBoard(three)
  await alice.selects('ben')
  const { x, y, width, height } = await alice.boxOf('ben')
  await alice.page.mouse.move(x + width, y + height - 8)
  await alice.page.mouse.down()
  await alice.page.mouse.move(x + width + 80, y + height - 8, { steps: 6 })
  await alice.letsGo()
  await alice.serverHolds(board, 'ben', { x: 400, w: 320 })
  await alice.takesBack()
  await alice.isTold('Took back: moving “Ben”.')
  await expect.poll(async () => (await alice.boxOf('ben')).width).toBe(width)
})

scenario('Whatever is put down takes the letters typed at once', async ({ alice }) => {
  await alice.opensANewBoard('need bin "Less in the bin" x=0 y=0')
  const { page } = alice
  const letters = 'hello there'
  const tool = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await tool('Note')
  await page.mouse.click(400, 250)
  await page.keyboard.type(letters)
  await alice.leaves()
  await expect(page.locator('[data-shape-type="note"]')).toHaveText(letters)
  await page.getByRole('radio', { name: 'Blue' }).check()
  await page.keyboard.press('Escape')

  await tool('More tools')
  await page.getByRole('menuitem', { name: 'Text' }).click()
  await page.mouse.click(400, 600)
  await page.keyboard.type(letters)
  await alice.leaves()
  await expect(page.locator('[data-shape-type="text"]')).toHaveText(letters)

  await page
    .getByRole('navigation', { name: 'Cards to put down' })
    .getByText('Segment', { exact: true })
    .click()
  await page.mouse.click(900, 600)
  await page.keyboard.type(letters)
  await alice.leaves()
  await alice.seesCardNamed(letters)
  await alice.takesBack()
  await alice.isTold(`Took back: “${letters}”.`)
})

scenario('An empty board is filled from a template, and emptied in one step', async ({ alice }) => {
  await alice.opensANewBoard('plan "Spring"')
  await alice.clicks('Use a template')
  await alice.page.getByRole('menuitem', { name: 'A product that leaves less behind' }).click()
  await alice.isNotTold('Whom do you want to talk with?')
  await alice.hasSaved()
  await alice.takesBack()
  await alice.isTold('Whom do you want to talk with?')
  await expect(alice.page.getByText('Spring')).toBeVisible()
})

scenario('The map shows the whole board, and a press on it goes there', async ({ alice }) => {
  await alice.opensANewBoard(`
    segment here "Here" x=0 y=0
    segment there "Far away" x=9000 y=0`)
  await alice.presses('Shift+0')
  await alice.clicks('Map')
  const map = alice.page.getByRole('img', { name: /^Map of the board/ })
  const { width, height } = (await map.boundingBox())!
  await map.click({ position: { x: width - 10, y: height / 2 } })
  await alice.hasInView('there')
  await map.click({ position: { x: 10, y: height / 2 } })
  await alice.hasInView('here')
})

scenario('Behind another view the canvas waits as it was left, and hears nothing', async ({ alice }) => {
  const board = await alice.opensANewBoard(three)
  const { page } = alice
  const view = (name: string) => page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('button', { name: 'Zoom out' }).click()
  const before = await alice.boxOf('cid')
  await alice.selects('cid')
  await view('Brief')
  await expect(page.getByRole('heading', { name: 'Brief', level: 2 })).toBeVisible()
  await expect(alice.card('cid')).toBeHidden()
  await expect(page.getByRole('toolbar', { name: 'Zoom and undo' })).toHaveCount(0)
  await page.keyboard.press('Delete')
  await page.keyboard.press('d')
  await view('Canvas')
  await expect(page.locator('.tl-container')).toBeFocused()
  await expect.poll(() => alice.boxOf('cid')).toEqual(before)
  await expect(page.getByRole('button', { name: 'Select', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await alice.serverHolds(board, 'cid', { title: 'Cid' })
})
