import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch"
  contactPoint kaffistund "Kaffistund" x=100 y=100
  segment regulars "Regulars" x=500 y=100`

scenario(
  'A client asks at a card, names the planner, and is answered while both look',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice, as: 'commenter' })
    await expect(bob.saveState).toHaveText('You can comment')

    await bob.selects('kaffistund')
    await bob.presses('c')
    const field = bob.panel.getByRole('textbox', { name: 'Say something' })
    await expect(field).toBeFocused()
    await bob.page.keyboard.type('Should the host mention the pouch? @al')
    await expect(bob.page.getByRole('option', { name: 'Alice' })).toBeVisible()
    await bob.presses('Enter')
    await expect(field).toHaveValue('Should the host mention the pouch? @Alice ')
    await bob.presses('Enter')
    await expect(bob.said).toContainText(['Should the host mention the pouch? @Alice'])

    await expect(alice.page.getByRole('button', { name: 'Comments, 1 thread unread' })).toBeVisible()
    await alice.talkAt('kaffistund').click()
    await alice.panel.getByRole('button', { name: /Should the host/ }).click()
    await expect(alice.page.getByRole('button', { name: 'Comments', exact: true })).toBeVisible()
    await alice.says('Only if somebody **asks**.')
    await expect(bob.said).toContainText(['Should the host', 'Only if somebody asks.'])
    await expect(bob.said.locator('strong')).toHaveText('asks')
    expect(await breaches(alice.page)).toEqual([])
    expect(await breaches(bob.page)).toEqual([])

    await bob.said.last().getByRole('button', { name: 'React' }).click()
    await bob.page.getByRole('menuitem', { name: 'Agree' }).click()
    await expect(alice.said.getByRole('button', { name: 'Agree: Bob' })).toBeVisible()
    await bob.panel.getByRole('button', { name: 'Settle' }).click()
    await expect(alice.panel.getByText(/^Settled by Bob/)).toBeVisible()
    await expect(alice.talkAt('kaffistund')).toHaveCount(0)
  },
)

scenario('A thread stays when its card goes, and says what it was about', async ({ alice }) => {
  await alice.opensANewBoard(plan)
  await alice.selects('kaffistund')
  await alice.presses('c')
  await alice.says('Is it open on Thursdays?')
  // A press on what is selected already would open its title.
  await alice.onCanvas()
  await alice.deletes('kaffistund')
  await alice.panel.getByRole('button', { name: 'Back' }).click()
  await alice.panel.getByRole('button', { name: 'All comments' }).click()
  await alice.isTold('Contact point “Kaffistund” (no longer on the board)')
  await alice.takesBack()
  await expect(alice.panel.getByRole('button', { name: 'Kaffistund', exact: true })).toBeVisible()
})

scenario('Something is said about a place of the canvas, and its pin leads there', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(plan)
  await bob.joins(board, { invitedBy: alice, as: 'commenter' })
  await bob.onCanvas()
  await bob.presses('c')
  await bob.isTold('Press where you want to say something.')
  await bob.page.mouse.click(600, 600)
  await bob.says('Something is missing here')
  const pin = alice.page.getByRole('button', { name: '1 comment, new. Bob: Something is missing here' })
  await expect(pin).toBeVisible()
  expect(await breaches(alice.page)).toEqual([])
  await pin.click()
  await expect(alice.said).toContainText(['Something is missing here'])
  await alice.panel.getByRole('button', { name: 'Settle' }).click()
  await expect(pin).toHaveCount(0)
  await expect(bob.page.getByRole('button', { name: /^1 comment.*Something is missing here/ })).toHaveCount(0)
})

scenario('By keyboard and without a canvas the same is done in the outline', async ({ alice }) => {
  const board = await alice.makesABoard(plan)
  await alice.visits(`/board/${board}?view=outline`)
  const row = alice.page.getByRole('row', { name: /Segment Regulars/ })
  await row.focus()
  await alice.presses('Enter')
  await alice.page.getByRole('button', { name: 'Comment on this card' }).focus()
  await alice.presses('Enter')
  await expect(alice.page.getByRole('textbox', { name: 'Say something' })).toBeFocused()
  await alice.page.keyboard.type('How many are they?')
  await alice.presses('Enter')
  await expect(row).toContainText('1 open thread')
  expect(await breaches(alice.page)).toEqual([])
})

scenario('Script in a comment, a name or a link does nothing but stand there', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(
    'segment regulars "<img src=x onerror=document.title=1>" x=100 y=100',
  )
  const title = await alice.page.title()
  await bob.joins(board, { invitedBy: alice, as: 'commenter' })
  await bob.selects('regulars')
  await bob.presses('c')
  await bob.says(
    '<img src=x onerror="document.title=1"> [press](javascript:document.title=1) <script>document.title=1</script>',
  )
  await alice.talkAt('regulars').click()
  await alice.panel.getByRole('list', { name: 'Threads' }).getByRole('button').click()
  await expect(alice.said).toContainText([
    '<img src=x onerror="document.title=1"> [press](javascript:document.title=1)',
  ])
  await expect(alice.said.getByRole('link')).toHaveCount(0)
  expect(await alice.page.title()).toBe(title)
})
