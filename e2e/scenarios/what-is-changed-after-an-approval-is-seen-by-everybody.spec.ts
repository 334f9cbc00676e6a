import { scenario, expect } from '../cast.ts'

scenario('A target is changed after the approval, and everybody sees it', async ({ alice, bob, carol }) => {
  const board = await alice.opensATemplate('refill-pouch')
  const { snapshot, url } = await alice.asksForApproval(board)
  await carol.page.goto(url)
  await carol.page.getByLabel('Your name').fill('Carol')
  await carol.clicks('Look at it')
  await carol.clicks('Approve')
  await carol.page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
  await carol.isTold(/Carol approved it on/)

  await bob.joins(board, { invitedBy: alice })
  await expect(bob.page.getByRole('button', { name: 'Approvals: Approved' })).toBeVisible()
  await bob.goesTo('Raise the Brimberg share among rotators')
  await bob.looksAt('Inspector')
  await bob.fills('To', '34')
  for (const one of [alice, bob]) {
    await expect(
      one.page.getByRole('button', { name: 'Approvals: 1 card changed since approval' }),
    ).toBeVisible()
    await one.looksAt('Findings')
    await expect(one.finding('GOV-2')).toContainText(
      /“Raise the Brimberg share among rotators” is not as it was approved on .* by Carol: “to” changed since\./,
    )
  }
  await alice.clicks('Approvals: 1 card changed since approval')
  const dialog = alice.page.getByRole('dialog', { name: 'Approvals' })
  await dialog.getByRole('button', { name: 'What changed since' }).click()
  await expect(dialog).toContainText(
    'Objective “Raise the Brimberg share among rotators” target 36 → 34% of category spend.',
  )
  await dialog.getByRole('button', { name: /^Show on the canvas what is other/ }).click()
  await expect(alice.page.getByRole('heading', { name: /^What changed since/ })).toBeVisible()

  // The next to be asked is told of it; and what Carol approved stands as she saw it.
  const again = await alice.asksForApproval(board)
  await alice.visits(`/review/${again.snapshot}`)
  await alice.isTold('Objective “Raise the Brimberg share among rotators” target 36 → 34% of category spend.')
  await alice.isTold(/which Carol approved on .*: one change\./)
  await carol.visits(`/review/${snapshot}`)
  await carol.isNotTold(/36 → 34/)
})
