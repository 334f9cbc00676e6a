import { scenario, expect } from '../cast.ts'

const plan = `
  segment regulars "Regulars" loyalty=loyal
  contactPoint radio "Radio spot" direction=oneWay
  radio touches regulars`

scenario(
  'Alice reads German and Bob English on one board, and what they write is nobody’s language',
  async ({ alice, bob }) => {
    const board = await alice.makesABoard(plan)
    const before = await alice.planOf(board)
    await bob.joins(board, { invitedBy: alice })

    await alice.visits('/account')
    await alice.page.getByText('Deutsch').click()
    await expect(alice.page.getByRole('heading', { name: 'Dein Konto' })).toBeVisible()
    await expect(alice.page.locator('html')).toHaveAttribute('lang', 'de')

    await alice.visits(`/board/${board}`)
    await expect(alice.saveState).toHaveText('Gespeichert')
    await alice.page.getByRole('tab', { name: 'Befunde' }).click()
    await alice.isTold(/^„Radio spot“ hat keinen Rückweg/)
    // What the server says follows her choice as well, and not her browser’s wish.
    await alice.page.getByRole('tab', { name: 'Verlauf' }).click()
    await alice.isTold(/^Das Board wurde begonnen/)
    await alice.page.getByRole('tab', { name: 'Befunde' }).click()
    await bob.looksAt('Findings')
    await bob.isTold(/^“Radio spot” has no way back/)
    expect(await alice.planOf(board)).toEqual(before)

    await bob.types(' in the hall', { in: 'radio', after: 'Radio spot' })
    await alice.seesCard('radio', 'Radio spot in the hall')
    await alice.isTold(/^„Radio spot in the hall“ hat keinen Rückweg/)

    await alice.visits('/account')
    await alice.page.getByText('Wie der Browser').click()
    await expect(alice.page.getByRole('heading', { name: 'Your account' })).toBeVisible()
  },
)

scenario(
  'Carol comes by a link, reads German before she comes in, and the link still lets her in',
  async ({ alice, carol }) => {
    const board = await alice.makesABoard(plan)
    const { page } = carol
    await page.goto((await alice.invites(board, 'viewer')).url)
    await page.getByText('Deutsch').click()
    await page.getByLabel('Dein Name').fill('Carol')
    await carol.clicks('Zum Board')
    await expect(carol.saveState).toHaveText('Nur ansehen')
    await carol.seesCard('radio', 'Radio spot')
    // The token has left the address again.
    expect(page.url()).not.toContain('#')
  },
)

scenario('What the server refuses is told in the language of who asked', async ({ alice, bob }) => {
  await alice.visits('/')
  await bob.visits('/')
  await bob.page.getByText('Deutsch').click()
  await bob.page.getByLabel('E-Mail').fill('nobody@example.org')
  await bob.page.getByLabel('Passwort', { exact: true }).fill('whatever it is')
  await bob.clicks('Anmelden')
  await bob.isTold('E-Mail und Passwort gehören nicht zusammen.')
})
