import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch" startsOn=2026-09-01 endsOn=2026-11-30
  segment regulars "Regulars"
  contactPoint radio "Radio" startsOn=2026-09-01 endsOn=2026-11-30
  contactPoint mail "Club e-mail" startsOn=2026-09-01 endsOn=2026-11-30
  message less "A third less" claims={"packaging":"−33 %"} startsOn=2026-09-01 endsOn=2026-11-30
  message reply "Reply to the askers" claims={"packaging":"−30 %"} startsOn=2026-09-01 endsOn=2026-11-30
  radio carries less
  mail carries reply
  radio touches regulars
  mail touches regulars
  less addresses regulars
  reply addresses regulars`

scenario(
  'One thing has one value in every voice: the two that differ are seen and mended for both',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    for (const somebody of [alice, bob]) await somebody.page.getByRole('link', { name: 'Voice' }).click()
    const line = (who: typeof alice) => who.page.getByRole('row', { name: /packaging/ })
    await expect(line(bob)).toContainText('2 values')
    await expect(line(bob).getByRole('button', { name: '−30 %, said by Reply to the askers' })).toBeVisible()
    await line(alice).getByRole('button', { name: 'Say −33 % in both' }).click()
    await expect(line(bob)).toContainText('one voice')
    await expect(line(bob).getByRole('button', { name: '−33 %, said by Reply to the askers' })).toBeVisible()
    await line(bob)
      .getByRole('button', { name: /said by A third less/ })
      .click()
    await expect(bob.field('Title')).toHaveValue('A third less')
  },
)

scenario(
  'A text that is missing in a language is written in the matrix, and seen by the other',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(`
    plan "Pouch"
    segment regulars "Regulars" locales=["de-AT","nb"]
    contactPoint radio "Radio"
    message less "A third less" claims={"pricePerKg":"−12 %"} texts={"de":"Ein Drittel weniger"}
    radio carries less
    radio touches regulars
    less addresses regulars`)
    await bob.joins(board, { invitedBy: alice })
    for (const somebody of [alice, bob]) await somebody.page.getByRole('link', { name: 'Voice' }).click()
    await expect(bob.page.getByRole('rowheader', { name: 'price per kg' })).toBeVisible()
    await expect(
      bob.page.getByRole('listitem').filter({ hasText: 'Regulars read Austrian German' }),
    ).toContainText('1 of 1 messages cannot be read by all of them')
    const line = bob.page.getByRole('table', { name: 'In which languages' }).getByRole('row').nth(1)
    await expect(line).toContainText(/as in German.*missing.*written/)
    await alice.page
      .getByRole('textbox', { name: 'A third less in Norwegian Bokmål' })
      .fill('En tredel mindre')
    await alice.page.keyboard.press('Tab')
    await expect(bob.page.getByRole('textbox', { name: 'A third less in Norwegian Bokmål' })).toHaveValue(
      'En tredel mindre',
    )
    await expect(bob.page.getByText('Everybody can read what is meant for them.')).toBeVisible()
  },
)
