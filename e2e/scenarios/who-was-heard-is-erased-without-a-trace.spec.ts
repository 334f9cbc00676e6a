import { scenario, expect } from '../cast.ts'
import { filesWith, keptInBrowser, keptInTables } from '../traces.ts'

const plan = `
  plan "Refill"
  segment rotators "Rotators"
  contactPoint bay "Refill bay"
  bay touches rotators`
const [words, address, name] = ['Zimtkrokant is sold out again', 'dora.q7@example.org', 'member-q7']

scenario.use({ aFreshServer: true, aKeptPage: true })

scenario(
  'Somebody is heard, remembered, answered and told; then she is erased, and no trace is found [D-2]',
  async ({ alice, bob, parley, browser }) => {
    const { page } = alice
    const { dataSet } = await alice.does<{ dataSet: string }>('consumers.create', { title: 'Club members' })
    const list = `id,type,mail,note\n${name},customer,${address},${name}-note\nben,customer,ben@example.org,\n`
    const headers = { 'content-type': 'text/csv', origin: parley.url }
    const taken = await page.request.put(`${parley.url}/data-sets/${dataSet}/people`, { headers, data: list })
    expect(await taken.json()).toMatchObject({ rows: 2 })
    const board = await alice.opensANewBoard(plan)
    const { url } = await alice.does<{ url: string }>('listening.create', { board, card: 'bay' })
    await page.getByRole('link', { name: 'Loop' }).click()
    await page.getByRole('tab', { name: 'Inbox' }).click()

    const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false })
    const dora = await context.newPage()
    await dora.goto(url)
    await dora.getByRole('radio', { name: '3', exact: true }).check()
    await dora.getByRole('textbox').first().fill(words)
    await dora.getByLabel('You may answer me').check()
    await dora.getByLabel('E-mail address').fill(address)
    await dora.getByRole('button', { name: 'Send' }).click()
    await expect(dora.getByRole('heading', { name: 'Thank you' })).toBeVisible()
    await context.close()

    const answer = page.getByRole('listitem').filter({ hasText: words })
    await answer.getByRole('checkbox').check()
    await alice.clicks('To a feedback card…')
    await page.getByRole('dialog').getByLabel('What they say, in your words').fill('The bay runs empty')
    await alice.clicks('Put it on the board')
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
    await page.getByRole('tab', { name: 'To be told' }).click()
    const saved = page.waitForEvent('download')
    await alice.clicks('Save the list…')
    await saved
    await alice.clicks('Mark as told: The bay runs empty')
    await expect(page.getByRole('heading', { name: 'Nobody waits for word' })).toBeVisible()
    await alice.does('snapshots.create', { board, name: 'As it was' })

    // She is found by her id, and erased with what she answered under an address of hers.
    await bob.joins(board, { invitedBy: alice })
    await page.getByRole('tab', { name: 'Inbox' }).click()
    await expect(answer).toBeVisible()
    await alice.does('consumers.erase', { dataSet, person: name })
    await expect(answer).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()

    // What planners made of it stays on the board: it is in their words.
    await alice.serverComesToHold(board, ({ cards }) =>
      cards.some(({ title, n }) => title === 'The bay runs empty' && n === 1),
    )
    await expect(alice.does('consumers.find', { dataSet, person: name })).rejects.toThrow('noConsumer')
    for (const someone of [alice, bob])
      expect(await keptInBrowser(someone.page)).not.toMatch(/Zimtkrokant|dora\.q7|member-q7/)
    expect(Object.keys(keptInTables(parley.folder))).toContain('answers')
    for (const [table, rows] of Object.entries(keptInTables(parley.folder)))
      expect(rows, table).not.toMatch(/Zimtkrokant|dora\.q7|member-q7/)
    // Nor in a byte of a file that nobody reads any more, while Parley runs and after it was stopped.
    const marks = ['Zimtkrokant', address, name]
    expect(filesWith(parley.folder, marks)).toEqual([])
    await parley.restart()
    expect(filesWith(parley.folder, marks)).toEqual([])
    expect(await alice.query('listening.answers', { board })).toEqual([])
  },
)
