import { scenario, expect } from '../cast.ts'

const plan = `
  contactPoint radio "Radio spot" x=0 y=0
  message refill "Half the packaging" x=600 y=0
  budgetLine print "Print" x=0 y=400
  segment regulars "Regulars" x=600 y=400`

scenario(
  'A link is drawn from a card’s edge; only the verbs that fit are offered',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    await alice.drawsALink('radio', 'refill')
    await expect(alice.verbs).toHaveText([/^carries/, /^depends on/])
    await alice.verbs.filter({ hasText: 'carries' }).click()
    for (const person of [alice, bob]) await expect(person.links).toHaveCount(1)
    await alice.serverComesToHold(board, ({ links }) =>
      links.some((link) => link.kind === 'carries' && link.from === 'radio' && link.to === 'refill'),
    )
    await alice.takesBack()
    for (const person of [alice, bob]) await expect(person.links).toHaveCount(0)
  },
)

scenario(
  'A link stays on the canvas while its verb is chosen, and the card it leads to in sight',
  async ({ alice }) => {
    await alice.opensANewBoard(plan)
    await alice.drawsALink('radio', 'refill')
    await expect(alice.verbs.first()).toBeFocused()
    await expect(alice.drawnLink).toHaveCount(1)
    const [card, menu] = [await alice.boxOf('refill'), await alice.page.getByRole('menu').boundingBox()]
    const apart =
      !menu ||
      menu.x >= card.x + card.width ||
      menu.x + menu.width <= card.x ||
      menu.y >= card.y + card.height ||
      menu.y + menu.height <= card.y
    expect(apart).toBe(true)
    await alice.presses('Escape')
    await expect(alice.verbs).toHaveCount(0)
    await expect(alice.drawnLink).toHaveCount(0)
    await expect(alice.links).toHaveCount(0)
  },
)

scenario('A wrong end gets a sentence', async ({ alice }) => {
  const board = await alice.opensANewBoard(plan)
  await alice.drawsALink('print', 'refill')
  await alice.isTold('A budget line cannot fund a message. It can fund a contact point.')
  await alice.presses('Escape')
  await expect(alice.verbs).toHaveCount(0)
  await alice.hasSaved()
  expect((await alice.planOf(board)).links).toEqual([])
})

scenario('A link is drawn with the keyboard alone, and taken away again', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(plan)
  await bob.joins(board, { invitedBy: alice })
  await alice.selects('radio')
  await alice.presses('l')
  await alice.page.getByPlaceholder('Find a card').and(alice.page.locator(':focus')).fill('Regul')
  await alice.presses('Enter')
  await expect(alice.page.getByPlaceholder('Choose how they are joined')).toBeFocused()
  await alice.presses('Enter')
  for (const person of [alice, bob]) await expect(person.links).toHaveCount(1)
  await alice.serverComesToHold(board, ({ links }) =>
    links.some((link) => link.kind === 'touches' && link.to === 'regulars'),
  )

  await alice.presses('Delete')
  for (const person of [alice, bob]) await expect(person.links).toHaveCount(0)
  await alice.takesBack()
  await expect(bob.links).toHaveCount(1)
  await alice.inspects('radio')
  await alice.unfolds('Links')
  await alice.panel.getByRole('button', { name: /^Remove the link: .*touches/ }).click()
  for (const person of [alice, bob]) await expect(person.links).toHaveCount(0)
})
