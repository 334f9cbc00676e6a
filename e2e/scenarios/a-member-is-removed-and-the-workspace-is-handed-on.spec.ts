import { scenario, expect } from '../cast.ts'
import type { Planner } from '../people/Planner.ts'

scenario.use({ aFreshServer: true })

async function makes(alice: Planner, somebody: Planner, standing: 'owner' | 'member' | 'guest') {
  const people = await alice.query<{ id: string; name: string }[]>('account.people.list')
  const person = people.find(({ name }) => name === somebody.name)?.id
  await alice.does('account.people.setStanding', { person, standing })
}

async function becomesAMember(somebody: Planner, alice: Planner): Promise<void> {
  const { url } = await alice.does<{ url: string }>('invitations.create', { role: 'member', maxUses: 1 })
  await somebody.page.goto(url)
  await somebody.page.getByLabel('Name').fill(somebody.name)
  await somebody.page.getByLabel('E-mail').fill(`${somebody.name}@example.org`)
  await somebody.page.getByLabel('Password', { exact: true }).fill('a long password')
  await somebody.page.getByRole('button', { name: 'Join' }).click()
  await expect(somebody.page.getByRole('button', { name: 'New board' })).toBeVisible()
}

scenario(
  'An owner removes a colleague, who is out while she looks and finds nothing when she signs in again, and makes another an owner [R-3]',
  async ({ alice, bob, carol }) => {
    for (const somebody of [bob, carol]) await becomesAMember(somebody, alice)
    const board = await alice.makesABoard('plan "Spring"\nsegment regulars "Regulars"')
    await bob.opens(board)

    await alice.visits('/')
    await alice.clicks('People')
    const dialog = alice.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'What Bob is here' }).click()
    await alice.page.getByRole('menuitem', { name: 'Remove from the workspace' }).press('Enter')
    await expect(dialog).toContainText('Bob is out of all boards at once.')
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
    await bob.isTold('You are signed out. What you see is how you left it.')
    await expect(dialog.getByRole('listitem')).toHaveText([/Alice.*Owner, you$/, /Carol.*Member$/])

    await dialog.getByRole('button', { name: 'What Carol is here' }).click()
    await alice.page.getByRole('menuitem', { name: 'Make an owner' }).press('Enter')
    await alice.isTold('Carol is an owner of this workspace now.')
    await expect(dialog.getByRole('listitem').nth(1)).toHaveText(/Carol.*Owner$/)
    await carol.visits('/')
    await carol.clicks('People')
    await expect(carol.page.getByRole('button', { name: 'Invite a member' })).toBeVisible()

    await bob.visits('/')
    await bob.page.getByLabel('E-mail').fill('Bob@example.org')
    await bob.page.getByLabel('Password', { exact: true }).fill('a long password')
    await bob.clicks('Sign in')
    await expect(bob.page.getByRole('heading', { name: 'No board is shared with you' })).toBeVisible()
    await expect(bob.page.getByRole('article')).toHaveCount(0)
  },
)

scenario(
  'What somebody is by now shows on the page that she has open: as an owner, as a member again, and removed [R-3]',
  async ({ alice, bob }) => {
    await becomesAMember(bob, alice)
    const board = await alice.makesABoard('plan "Spring"\nsegment regulars "Regulars"')
    const invite = bob.page.getByRole('button', { name: 'Invite a member' })
    const share = bob.page.getByRole('button', { name: 'Share', exact: true })
    await bob.clicks('People')
    await expect(bob.page.getByRole('dialog')).toContainText('Alice')
    await expect(invite).toHaveCount(0)
    await makes(alice, bob, 'owner')
    await expect(invite).toBeVisible()
    await makes(alice, bob, 'member')
    await expect(invite).toHaveCount(0)

    await bob.opens(board)
    await bob.hasSaved()
    await expect(share).toHaveCount(0)
    await makes(alice, bob, 'owner')
    await expect(share).toBeVisible()

    await bob.visits('/')
    await expect(bob.page.getByRole('button', { name: 'New board' })).toBeVisible()
    await makes(alice, bob, 'guest')
    await expect(bob.page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  },
)
