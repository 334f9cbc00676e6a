import { scenario, expect } from '../cast.ts'

scenario(
  'A snapshot tells what changed since, goals before the rest, and leads to the card',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(`
    plan "Pouch" currency=EUR
    objective raise "Raise the share" baseline=31 target=36 unit="% of spend" x=0 y=0
    contactPoint radio "Radio" direction=twoWay feedbackChannel=phone x=0 y=400
    segment regulars "Regulars" x=400 y=0`)
    await alice.clicks('Snapshots')
    const dialog = alice.page.getByRole('dialog', { name: 'Snapshots' })
    await alice.clicks('Take a snapshot')
    await alice.isTold('Give it a name by which you will find it again.')
    await dialog.getByLabel('Name').fill('For the lead')
    await alice.presses('Enter')
    await expect(dialog.getByRole('listitem')).toContainText(['For the lead'])
    await dialog.getByRole('button', { name: 'What changed since “For the lead”', exact: true }).click()
    await expect(dialog).toContainText('Nothing changed since.')
    await alice.presses('Escape')

    await bob.joins(board, { invitedBy: alice, as: 'viewer' })
    await alice.inspects('raise')
    await alice.fills('To', '34')
    await alice.deletes('radio')
    await alice.hasSaved()

    await bob.clicks('Snapshots')
    const his = bob.page.getByRole('dialog', { name: 'Snapshots' })
    await expect(his.getByRole('button', { name: 'Take a snapshot' })).toHaveCount(0)
    await his.getByRole('button', { name: 'What changed since “For the lead”', exact: true }).click()
    await expect(his).toContainText(
      /Goals.*Objective “Raise the share” target 36 → 34% of spend\..*People reached.*Contact point “Radio” is gone\./,
    )
    await his.getByRole('button', { name: /Raise the share/ }).click()
    await expect(his).toHaveCount(0)
    await bob.hasInView('raise')
  },
)

scenario(
  'A snapshot is restored as one step, which is kept before and can be taken back',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(`
    segment regulars "Regulars" x=0 y=0
    segment rotators "Rotators" x=400 y=0`)
    await bob.joins(board, { invitedBy: alice })
    await alice.clicks('Snapshots')
    const dialog = alice.page.getByRole('dialog', { name: 'Snapshots' })
    await dialog.getByLabel('Name').fill('Two segments')
    await alice.presses('Enter')
    await expect(dialog.getByRole('listitem')).toHaveCount(1)
    await alice.presses('Escape')
    await alice.deletes('rotators')
    await bob.types(' of the town', { in: 'regulars', after: 'Regulars' })
    await bob.leaves()
    await alice.seesCard('regulars', 'Regulars of the town')

    await alice.clicks('Snapshots')
    await dialog.getByRole('button', { name: 'Restore “Two segments”' }).click()
    await alice.isTold('The board is as it was in “Two segments”. Undo takes that back.')
    for (const person of [alice, bob]) {
      await person.seesCard('rotators', 'Rotators')
      await person.seesCard('regulars', /Regulars(?! of the town)/)
    }
    await alice.clicks('Snapshots')
    await dialog.getByText('Kept by itself').click()
    await expect(dialog.getByRole('list', { name: 'Kept by itself' })).toContainText(
      'Before “Two segments” was restored',
    )
    await alice.presses('Escape')
    await alice.onCanvas()
    await alice.takesBack()
    for (const person of [alice, bob]) {
      await person.seesNoCard('rotators')
      await person.seesCard('regulars', 'Regulars of the town')
    }
  },
)
