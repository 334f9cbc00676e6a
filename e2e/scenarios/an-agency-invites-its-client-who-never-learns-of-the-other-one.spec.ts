import { scenario, expect } from '../cast.ts'

// Boards that stand under clients would be in the way of other stories.
scenario.use({ aFreshServer: true })

scenario(
  'An agency invites its client by a link with role, end and password; they work side by side, and no client learns of another',
  async ({ alice, bob, carol }) => {
    const north = await alice.makesABoard('plan "Polar launch"\nsegment regulars "Regulars"')
    const south = await alice.makesABoard('plan "Palm relaunch"\nsegment travellers "Travellers"')
    await alice.does('boards.setClient', { board: south, client: 'Sirocco' })

    await alice.visits('/')
    await alice.choosesFor('Polar launch', 'Client')
    await alice.page.getByRole('combobox', { name: 'Client' }).fill('Nordlicht')
    await alice.clicks('File the board')
    await expect(alice.page.getByRole('region', { name: 'Nordlicht' })).toContainText('Polar launch')
    await expect(alice.page.getByRole('region', { name: 'Sirocco' })).toContainText('Palm relaunch')

    await alice.choosesFor('Polar launch', 'Share')
    await alice.page.getByText('Edit', { exact: true }).click()
    await alice.page.getByRole('textbox', { name: 'Password' }).fill('kettle and grind')
    await alice.page.getByLabel('For how many people').fill('2')
    await alice.clicks('Copy the link')
    const url = await alice.page.getByLabel('Link', { exact: true }).inputValue()

    await bob.page.goto(url)
    await expect.poll(() => bob.page.url()).not.toContain('#')
    await bob.page.getByLabel('Your name').fill('Bob')
    await bob.page.getByLabel('Password of the link').fill('barley')
    await bob.clicks('Go to the board')
    await bob.isTold('This invitation has a password, and it is another one.')
    await bob.page.getByLabel('Password of the link').fill('kettle and grind')
    await bob.clicks('Go to the board')
    await bob.isOnTheBoard()

    await carol.joins(south, { invitedBy: alice })
    await alice.opens(north)
    await bob.types(' of the north', { in: 'regulars', after: 'Regulars' })
    await alice.seesCard('regulars', 'Regulars of the north')
    await bob.leaves()
    await bob.hasSaved()

    // Wherever bob looks on the pages, there is one board and no client.
    await bob.visits('/')
    await expect(bob.page.getByRole('article')).toHaveCount(1)
    await expect(bob.page.getByRole('article', { name: 'Polar launch' })).toBeVisible()
    await expect(bob.page.getByRole('main')).not.toContainText(/Nordlicht|Sirocco|Palm|Carol/)
    await bob.visits(`/board/${south}`)
    await expect(bob.page.getByRole('heading', { name: 'There is no such board for you' })).toBeVisible()

    // Nor is there for calls made by hand.
    const refused = 'There is no such board for you.'
    for (const path of ['boards.get', 'boards.validate', 'snapshots.list', 'invitations.list'])
      for (const board of [south, 'not-there'])
        await expect(bob.query(path, { board })).rejects.toThrow(refused)
    const heard = JSON.stringify([
      await bob.query('boards.list'),
      await bob.query('account.me'),
      await bob.does('account.export'),
    ])
    expect(heard).not.toMatch(/Nordlicht|Sirocco|Palm|Carol/)
    expect(heard).toContain(north)

    await alice.visits('/')
    await alice.choosesFor('Polar launch', 'Share')
    const links = alice.page.getByRole('region', { name: 'Links that lead here' })
    await expect(links).toContainText('used 1 of 2 times, lets in one more, has a password')
    await links.getByRole('button', { name: /Who came by/ }).click()
    await expect(links.getByRole('listitem').filter({ hasText: /came/ }).first()).toContainText('Bob')
  },
)
