import { scenario, expect } from '../cast.ts'

scenario.use({ aFreshServer: true })

scenario(
  'A guest opens an account, is the same person elsewhere, becomes a member, and closes the account',
  async ({ alice, bob, carol }) => {
    const board = await alice.makesABoard('plan "Spring"\nsegment regulars "Regulars"')
    await bob.joins(board, { invitedBy: alice })
    await bob.visits('/account')
    await bob.page.getByLabel('E-mail').fill('bob@example.org')
    await bob.page.getByLabel('Password', { exact: true }).fill('a long password')
    await bob.clicks('Open an account')
    await bob.isTold('You can sign in with this e-mail from now on.')
    await expect(bob.page.getByText('You sign in as bob@example.org.')).toBeVisible()

    // Carol's browser is bob's other device.
    await carol.visits('/')
    await carol.page.getByLabel('E-mail').fill('bob@example.org')
    await carol.page.getByLabel('Password', { exact: true }).fill('a long password')
    await carol.clicks('Sign in')
    await expect(carol.page.getByRole('article', { name: 'Spring' })).toBeVisible()
    await carol.opens(board)

    await bob.page.reload()
    await bob.clicks('Sign out everywhere else')
    await bob.isTold('Only this browser is signed in now.')
    await carol.isTold('You are signed out. What you see is how you left it.')

    const { url } = await alice.does<{ url: string }>('invitations.create', { role: 'member', maxUses: 1 })
    await bob.page.goto(url)
    await expect(bob.page.getByText(/You stay Bob: what you wrote as a guest is yours/)).toBeVisible()
    await bob.clicks('Join the workspace')
    await expect(bob.page.getByRole('button', { name: 'New board' })).toBeVisible()
    await bob.makesABoard('plan "Bob’s own"\nsegment regulars "Regulars"')

    await bob.visits('/account')
    await bob.clicks('Close the account')
    const dialog = bob.page.getByRole('dialog')
    await dialog.getByLabel('Your password').fill('not it')
    await dialog.getByRole('button', { name: 'Close the account' }).click()
    await expect(dialog).toContainText('The current password is another one.')
    await dialog.getByLabel('Your password').fill('a long password')
    await dialog.getByRole('button', { name: 'Close the account' }).click()
    await expect(bob.page.getByRole('heading', { name: 'Sign in' })).toBeVisible()

    await alice.visits('/')
    await expect(alice.page.getByRole('article', { name: 'Bob’s own' })).toContainText('Somebody who left')
    await alice.clicks('People')
    await expect(alice.page.getByRole('dialog')).not.toContainText('Bob')
  },
)
