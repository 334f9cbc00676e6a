import { scenario, expect } from '../cast.ts'

scenario('A viewer sees every change and can make none', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard('segment regulars "Regulars"\nsegment rotators "Rotators"')
  await bob.joins(board, { invitedBy: alice, as: 'viewer' })
  await expect(bob.saveState).toHaveText('Read only')
  await expect(bob.page.getByRole('navigation', { name: 'Cards to put down' })).toHaveCount(0)
  await expect(bob.page.getByRole('button', { name: 'Go on step by step' })).toHaveCount(0)
  await alice.types(' of the town', { in: 'regulars', after: 'Regulars' })
  await bob.seesCard('regulars', 'Regulars of the town')

  const before = await alice.planOf(board)
  await bob.inspects('rotators')
  await bob.presses('Delete')
  await bob.drags('rotators', { x: 80, y: 80 })
  await bob.presses('Control+v')
  await bob.presses('Control+z')
  await expect(bob.page.getByRole('complementary').getByRole('textbox', { name: 'Title' })).not.toBeEditable()
  await expect(bob.cards).toHaveCount(2)
  await alice.leaves()
  await alice.hasSaved()
  expect(await alice.planOf(board)).toEqual(before)
})

scenario(
  'A guest whose invitation is ended is out while she types, and keeps what she sees',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard('segment regulars "Regulars"')
    const invitation = await bob.joins(board, { invitedBy: alice })
    await bob.types(' of', { in: 'regulars', after: 'Regulars' })
    await alice.seesCard('regulars', 'Regulars of')
    await alice.does('invitations.revoke', { invitation })
    await bob.isTold('You no longer have access to this board. What you see is how you left it.')
    await bob.types(' the town').catch(() => undefined)
    await bob.seesCard('regulars', 'Regulars of')
    await expect(alice.page.getByRole('img', { name: 'On this board: You, Alice' })).toBeVisible()
    await alice.serverHolds(board, 'regulars', { title: 'Regulars of' })
    await bob.page.reload()
    await expect(
      bob.page.getByRole('heading', { name: /Sign in|There is no such board for you/ }),
    ).toBeVisible()
  },
)

scenario('An invitation with a password lets in who knows it', async ({ alice, bob }) => {
  const board = await alice.makesABoard('plan "Spring"\nsegment regulars "Regulars"')
  const { url } = await alice.does<{ url: string }>('invitations.create', {
    board,
    role: 'editor',
    password: 'refill pouch',
  })
  await bob.page.goto(url)
  await bob.page.getByLabel('Your name').fill('Bob')
  await bob.page.getByLabel('Password of the link').fill('something else')
  await bob.clicks('Go to the board')
  await bob.isTold('This invitation has a password, and it is another one.')
  await bob.page.getByLabel('Password of the link').fill('refill pouch')
  await bob.clicks('Go to the board')
  await bob.isOnTheBoard()
  await bob.seesCard('regulars', 'Regulars')
})

scenario(
  'On a phone what a commenter may do stands below the menu of the plan, not on it',
  async ({ alice, bob }) => {
    const board = await alice.makesABoard('plan "Spring of the kettle"\nsegment regulars "Regulars"')
    await bob.joins(board, { invitedBy: alice, as: 'commenter' })
    await bob.page.setViewportSize({ width: 320, height: 640 })
    await expect(bob.saveState).toHaveText('You can comment')
    const menu = bob.page.getByRole('banner').getByRole('button', { name: 'More for this plan' })
    const below = async () => {
      const [name, state] = [await menu.boundingBox(), await bob.saveState.boundingBox()]
      return name !== null && state !== null && state.y >= name.y + name.height / 2 && state.x < name.x
    }
    await expect.poll(below).toBe(true)
  },
)
