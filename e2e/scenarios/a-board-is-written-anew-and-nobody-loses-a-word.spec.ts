import { readFile } from 'node:fs/promises'
import { scenario, expect } from '../cast.ts'

scenario(
  'A board is written anew by its owner; who was away is offered what she wrote meanwhile [J-17, J-18]',
  async ({ alice, bob, carol }) => {
    const board = await alice.opensANewBoard('segment regulars "Regulars"\nsegment rotators "Rotators"')
    await bob.joins(board, { invitedBy: alice })
    await carol.joins(board, { invitedBy: alice })
    await carol.goesOffline()
    await carol.types(' of the train', { in: 'regulars', after: 'Regulars' })
    await carol.leaves()
    await expect(carol.saveState).toHaveText(/^Offline: \d+ changes? on this device$/)
    await bob.types(', priority 1', { in: 'rotators', after: 'Rotators' })
    await bob.leaves()
    await bob.hasSaved()

    await alice.selects('regulars')
    await alice.commands('How large it is…')
    const dialog = alice.page.getByRole('dialog')
    await expect(dialog.getByText('Written in the last 30 days')).toBeVisible()
    await expect(dialog.getByText('0 pictures, at most 500 MB')).toBeVisible()
    await dialog.getByRole('button', { name: 'Write it anew…' }).click()
    await dialog.getByRole('button', { name: 'Write it anew', exact: true }).click()
    await alice.isTold('The board is written anew.')

    // Their boards are opened again, and nothing is selected there.
    for (const person of [alice, bob])
      await expect(person.page.getByRole('heading', { name: 'The plan', exact: true })).toBeVisible()
    await alice.seesCard('rotators', 'Rotators, priority 1')
    await alice.types('Faithful ', { in: 'regulars', before: 'Regulars' })
    await alice.leaves()
    await alice.hasSaved()
    await bob.seesCard('regulars', 'Faithful Regulars')
    await bob.types(' and 2', { in: 'rotators', after: 'priority 1' })
    await bob.leaves()
    await bob.hasSaved()

    await carol.comesBack()
    await carol.seesCard('regulars', 'Faithful Regulars')
    await carol.seesCard('rotators', 'Rotators, priority 1 and 2')
    await expect(
      carol.page.getByText('A copy of this board from before is kept on this device.'),
    ).toBeVisible()
    const download = carol.page.waitForEvent('download')
    await carol.clicks('Export it')
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Regulars of the train')
    await alice.seesCard('regulars', 'Faithful Regulars')
  },
)
