import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch"
  objective raise "Raise the share" x=0 y=0`

scenario(
  'Bob is named while he looks at his boards: the bell counts it, and a press leads to the thread',
  async ({ alice, bob }) => {
    const board = await alice.makesABoard(plan)
    await bob.joins(board, { invitedBy: alice, as: 'commenter' })
    const { person } = await bob.query<{ person: { id: string } }>('account.me')
    await bob.visits('/')
    await bob.clicks('Notifications')
    await bob.isTold('You are told here when somebody names you')
    await bob.presses('Escape')

    const about = { card: 'raise' }
    const text = 'Is 36 right? The last wave said 33.'
    await alice.does('comments.begin', { board, about, text, mentions: [person.id] })
    await bob.clicks('Notifications, 1 new')
    const sheet = bob.page.getByRole('dialog', { name: 'Notifications' })
    await expect(sheet.getByRole('listitem')).toContainText(
      /Alice named you in a comment.*Is 36 right\?.*on Pouch/,
    )
    expect(await breaches(bob.page)).toEqual([])
    await sheet.getByRole('link', { name: /Alice named you/ }).click()
    await expect(bob.page).toHaveURL(new RegExp(`/board/${board}`))
    await expect(bob.page.getByRole('complementary').getByText(text)).toBeVisible()
    await expect(bob.page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
  },
)

scenario('What bob does not want to be told is not told, and other kinds are', async ({ alice, bob }) => {
  const board = await alice.makesABoard(plan)
  await bob.joins(board, { invitedBy: alice, as: 'commenter' })
  const { person } = await bob.query<{ person: { id: string } }>('account.me')
  await bob.clicks('Notifications')
  await bob.clicks('Choose what to be told')
  const wish = bob.page.getByRole('switch', { name: 'Somebody names me in a comment' })
  await wish.click()
  await expect(wish).not.toBeChecked()
  expect(await breaches(bob.page)).toEqual([])
  const { thread } = await bob.does<{ thread: string }>('comments.begin', {
    board,
    about: { card: 'raise' },
    text: 'Who says 36?',
  })
  const mentions = [person.id]
  await alice.does('comments.begin', { board, about: { card: 'raise' }, text: 'Bob, see here', mentions })
  await alice.does('comments.reply', { thread, text: 'The last wave.' })
  await bob.clicks('Back to the notifications')
  const told = bob.page.getByRole('dialog', { name: 'Notifications' }).getByRole('listitem')
  await expect(told).toContainText(['Alice replied to you'])
  await expect(told).toHaveCount(1)
  await bob.clicks('Mark all as read')
  await expect(bob.page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
})
