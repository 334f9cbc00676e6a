import { scenario, expect } from '../cast.ts'

const password = 'kettle-grind-hazel-41'

scenario('A lead with a link and no account approves on her phone, with a remark', async ({ alice, bob }) => {
  const board = await alice.opensATemplate('refill-pouch')
  await alice.clicks('More for this plan')
  await alice.page.getByRole('menuitem', { name: 'Ask for approval' }).click()
  const dialog = alice.page.getByRole('dialog', { name: 'Ask for approval' })
  await dialog.getByRole('button', { name: 'Ask for approval' }).click()
  await expect(dialog).toContainText('Choose somebody, or let somebody decide by a link.')
  await dialog.getByRole('switch', { name: /without an account/ }).click()
  await dialog.getByLabel('Password').fill(password)
  await dialog.getByLabel('What you want to know of them').fill('Can we go?')
  await dialog.getByLabel('Name of the snapshot').fill('For the lead')
  await dialog.getByRole('button', { name: 'Ask for approval' }).click()
  const link = await alice.page
    .getByRole('dialog', { name: 'Asked for approval' })
    .getByLabel('Link', { exact: true })
    .inputValue()
  await alice.presses('Escape')
  await expect(alice.page.getByRole('button', { name: 'Approvals: Waiting for approval' })).toBeVisible()

  await bob.page.setViewportSize({ width: 390, height: 844 })
  await bob.page.goto(link)
  await expect(bob.page).toHaveURL(/\/review\/[\w-]+$/)
  await bob.page.getByLabel('Your name').fill('Bob')
  await bob.page.getByLabel('Password of the link').fill('something else')
  await bob.clicks('Look at it')
  await bob.isTold('This invitation has a password, and it is another one.')
  await bob.page.getByLabel('Password of the link').fill(password)
  await bob.clicks('Look at it')
  await bob.isTold('The plan is sound and fits its budget.')
  await bob.isTold('Can we go?')
  await expect(bob.page.getByRole('link', { name: 'Open the board' })).toHaveCount(0)
  await bob.clicks('Approve')
  await bob.page.getByLabel('Remark').fill('Good. Mind the ninth hall.')
  await bob.page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
  await expect(bob.page.getByRole('heading', { name: 'The decision' })).toBeFocused()
  await expect(bob.page.getByRole('button', { name: 'Approve' })).toHaveCount(0)

  const chip = alice.page.getByRole('button', { name: 'Approvals: Approved' })
  await expect(chip).toBeVisible()
  await chip.click()
  await expect(alice.page.getByRole('dialog', { name: 'Approvals' })).toContainText(
    'Bob approved it: “Good. Mind the ninth hall.”',
  )
  await bob.page.reload()
  await bob.isTold(/Bob approved it on/)
  await bob.visits(`/board/${board}`)
  await bob.isTold('There is no such board for you')
})

scenario('Of two who decide at once one is told what the other said', async ({ alice, bob, carol }) => {
  const board = await alice.opensATemplate('refill-pouch')
  const { snapshot, url } = await alice.asksForApproval(board)
  for (const lead of [bob, carol]) {
    await lead.page.goto(url)
    await lead.page.getByLabel('Your name').fill(lead.name)
    await lead.clicks('Look at it')
    await expect(lead.page.getByRole('button', { name: 'Approve' })).toBeEnabled()
  }
  await carol.clicks('Ask for changes')
  const dialog = carol.page.getByRole('dialog', { name: 'Ask for changes' })
  await dialog.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(dialog).toContainText('Say what is to change')
  await dialog.getByLabel('What is to change').fill('The radio is too dear')
  await bob.does('snapshots.decide', { snapshot, decision: 'approve', note: 'Go' })
  await dialog.getByRole('button', { name: 'Ask for changes' }).click()
  await carol.isTold('Bob approved this meanwhile: “Go”.')
  await carol.presses('Escape')
  await expect(carol.page.getByRole('button', { name: 'Approve' })).toHaveCount(0)
  await carol.isTold(/Bob approved it on/)
})
