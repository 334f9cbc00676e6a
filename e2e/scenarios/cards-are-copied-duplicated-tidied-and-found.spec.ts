import { scenario, expect } from '../cast.ts'

const radio = `
  plan "Spring"
  contactPoint radio "Radio spot" place="in the car" x=0 y=0
  segment regulars "Regulars" size=1200 x=500 y=0
  need bin "Less in the bin" x=0 y=500
  radio touches regulars perWeek=2`

scenario(
  'Cards are copied from one board to another, with the links between them',
  async ({ alice, bob }) => {
    await alice.opensANewBoard(radio)
    await alice.selects('radio', 'regulars')
    await alice.presses('Control+c')
    const other = await alice.opensANewBoard('plan "Autumn"\nsegment rotators "Rotators"')
    await bob.joins(other, { invitedBy: alice })
    await alice.onCanvas()
    await alice.presses('Control+v')
    for (const person of [alice, bob]) {
      await person.seesCardNamed('Radio spot')
      await person.seesCardNamed('Regulars')
      await expect(person.links).toHaveCount(1)
    }
    await alice.hasSaved()
    const { cards, links } = await alice.planOf(other)
    expect(cards).toContainEqual(expect.objectContaining({ title: 'Radio spot', place: 'in the car' }))
    expect(cards).toContainEqual(expect.objectContaining({ title: 'Regulars', size: 1200 }))
    expect(links).toEqual([expect.objectContaining({ kind: 'touches', perWeek: 2 })])
    await alice.takesBack()
    await expect(bob.cards).toHaveCount(1)
  },
)

scenario('A card is duplicated, and the board is tidied up, a step each', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(radio)
  await bob.joins(board, { invitedBy: alice })
  await alice.selects('radio')
  await alice.presses('Control+d')
  await expect(bob.cards).toHaveCount(4)
  await alice.takesBack()
  await expect(bob.cards).toHaveCount(3)

  const before = await alice.planOf(board)
  await alice.commands('Tidy up')
  await alice.serverComesToHold(board, ({ cards }) =>
    cards.some(({ id, x, y }) => id === 'bin' && (x !== 0 || y !== 500)),
  )
  await alice.takesBack()
  await alice.serverComesToHold(board, (plan) => JSON.stringify(plan.cards) === JSON.stringify(before.cards))
})

scenario('Search goes to a card, however far it is', async ({ alice }) => {
  await alice.opensANewBoard(`
    segment regulars "Regulars" x=0 y=0
    contactPoint review "Review pages" x=9000 y=6000`)
  await alice.goesTo('Review pages')
  await alice.hasInView('review')
  await expect(alice.field('Title')).toHaveValue('Review pages')
})

scenario(
  'Letters typed at once after Ctrl F reach the search, which marks what they found',
  async ({ alice }) => {
    const { page } = alice
    await alice.opensANewBoard(`
    segment regulars "Regulars" notes="They come to the harbour"
    contactPoint review "Review pages"`)
    await alice.onCanvas()
    // In one breath, before anything is painted.
    await page.evaluate(() => {
      const press = (key: string, ctrlKey = false) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
        )
      press('f', true)
      for (const key of 'harb') press(key)
    })
    await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('harb')
    const found = page.getByRole('option', { name: 'Regulars' })
    await expect(found.locator('mark')).toHaveText('harb')
    await expect(found.getByText('Enter')).toBeVisible()
    await alice.presses('Enter')
    await expect(alice.field('Title')).toHaveValue('Regulars')
  },
)
