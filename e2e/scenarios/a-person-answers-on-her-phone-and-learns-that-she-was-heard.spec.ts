import { readFile } from 'node:fs/promises'
import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'
import { readByAPhone } from '../code-reader.ts'

const plan = `
  plan "Refill"
  segment rotators "Rotators"
  contactPoint bay "Refill bay"
  team care "Care"
  bay touches rotators`

scenario('A person answers on her phone and learns that she was heard', async ({ alice, browser }) => {
  const { page } = alice
  const board = await alice.opensANewBoard(plan)
  await alice.inspects('bay')
  await alice.clicks('Listen here')
  const url = await page.getByLabel('Address of the page').inputValue()
  await alice.serverHolds(board, 'bay', { listening: true })
  await alice.clicks('Question, code, end…')
  const sheet = page.getByRole('dialog')
  expect(await readByAPhone(sheet.getByRole('img', { name: 'QR code of the page' }))).toBe(url)
  await sheet.getByLabel('Open question').fill('What was the refill bay like?')
  await alice.clicks('Save')
  await page.getByRole('link', { name: 'Loop' }).click()
  const part = (name: string) => page.getByRole('tab', { name })
  await part('Inbox').click()
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()

  // Dora's phone runs no script at all.
  const phone = { viewport: { width: 390, height: 760 }, locale: 'en-GB', javaScriptEnabled: false }
  const context = await browser.newContext(phone)
  const dora = await context.newPage()
  await dora.goto(url)
  await dora.getByRole('radio', { name: '3', exact: true }).check()
  await dora.getByLabel('What was the refill bay like?').fill('Empty, for the third time')
  await expect(dora.getByLabel('E-mail address')).toBeHidden()
  await dora.getByLabel('You may answer me').check()
  await dora.getByLabel('E-mail address').fill('dora@example.org')
  await dora.getByRole('button', { name: 'Send' }).click()
  await expect(dora.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(await context.cookies()).toEqual([])
  await context.close()

  const answer = page.getByRole('listitem').filter({ hasText: 'Empty, for the third time' })
  await expect(answer).toBeVisible({ timeout: 1_000 })
  await expect(answer).toContainText('3 of 10')
  expect(await breaches(page)).toEqual([])

  await answer.getByRole('checkbox').press('Space')
  await alice.clicks('To a feedback card…')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What they say, in your words').fill('The bay runs empty')
  await expect(dialog.getByLabel('Rotators')).toBeChecked()
  await dialog.getByLabel('To be seen to by').selectOption('Care')
  await alice.clicks('Put it on the board')
  await expect(answer.getByRole('button', { name: 'The bay runs empty' })).toBeVisible()
  const isThere = (there: boolean) =>
    alice.serverComesToHold(board, ({ cards, links }) => {
      const feedback = cards.find(({ title }) => title === 'The bay runs empty')
      const joined = ['heardAt', 'saidBy', 'routedTo'].every((kind) =>
        links.some((link) => link.kind === kind && link.from === feedback?.id),
      )
      return there ? feedback?.['n'] === 1 && joined : feedback === undefined && links.length === 1
    })
  await isThere(true)
  // All of it was one step.
  await alice.presses('Control+z')
  await isThere(false)
  await alice.presses('Control+Shift+z')
  await isThere(true)

  await answer.getByRole('button', { name: 'The bay runs empty' }).click()
  const row = page.getByRole('row').filter({ hasText: 'The bay runs empty' })
  await row.getByRole('button', { name: /^Remember it/ }).click()
  await row.getByRole('button', { name: /^Answer it/ }).click()
  // A card for it closes nothing before there are words.
  await expect(row).toContainText('to be written')
  await row.getByRole('button', { name: /^Write the answer/ }).click()
  await expect(page.locator('[data-field="texts"] input')).toBeFocused()
  await page.keyboard.type('The bay is filled twice a day now')
  await page.keyboard.press('Tab')
  await expect(row).toContainText('closed')

  await part('To be told').click()
  await expect(page.getByText('What became of it: Answer to “The bay runs empty”')).toBeVisible()
  expect(await breaches(page)).toEqual([])
  const saved = page.waitForEvent('download')
  await alice.clicks('Save the list…')
  const list = await readFile(await (await saved).path(), 'utf8')
  expect(list).toContain('"dora@example.org","en","Empty, for the third time","3"')
  await alice.clicks('Mark as told: The bay runs empty')
  await expect(page.getByRole('heading', { name: 'Nobody waits for word' })).toBeVisible()

  await part('Recommended').click()
  await expect(page.getByRole('row', { name: 'Refill bay' })).toContainText('-100 ± 0')
  expect(await breaches(page)).toEqual([])
  // Her words and her address stay off the board.
  expect(JSON.stringify(await alice.planOf(board))).not.toMatch(/third time|dora@/)
})

scenario('The page at which people answer is for everybody, closed or open', async ({ alice, bob }) => {
  const board = await alice.makesABoard(plan)
  const { url, link } = await alice.does<{ url: string; link: string }>('listening.create', {
    board,
    card: 'bay',
    choices: ['At the counter', 'At home'],
  })
  await bob.page.setViewportSize({ width: 320, height: 640 })
  await bob.page.goto(url)
  expect(await breaches(bob.page)).toEqual([])
  await bob.page.keyboard.press('Tab')
  await bob.page.keyboard.press('Space')
  await expect(bob.page.getByRole('radio', { name: '0', exact: true })).toBeChecked()
  await bob.page.getByLabel('You may answer me').check()
  await bob.clicks('Send')
  await expect(bob.page.getByRole('alert')).toContainText('we need an address')
  expect(await breaches(bob.page)).toEqual([])
  const wide = await bob.page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBe(320)
  await alice.does('listening.close', { link })
  await bob.page.goto(url)
  await expect(bob.page.getByRole('heading')).toHaveText('We are no longer asking here')
  expect(await breaches(bob.page)).toEqual([])
})
