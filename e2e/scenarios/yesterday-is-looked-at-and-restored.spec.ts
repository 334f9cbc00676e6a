import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch" currency=EUR
  objective raise "Raise the share" baseline=31 target=36 unit="% of spend" x=0 y=0
  contactPoint radio "Radio" direction=twoWay feedbackChannel=phone x=0 y=400
  segment regulars "Regulars" x=320 y=0`

scenario(
  'Who changed what is told, yesterday is restored for everybody, and the restore is taken back [U-4]',
  async ({ alice, bob, parley }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    await bob.types(' of the town', { in: 'regulars', after: 'Regulars' })
    await bob.leaves()
    await bob.hasSaved()
    await parley.aDayPasses(board)
    await alice.inspects('raise')
    await alice.fills('To', '20')
    await alice.deletes('radio')
    await alice.hasSaved()

    await alice.looksAt('History')
    const [today, yesterday] = [alice.day('Today'), alice.day('Yesterday')]
    await expect(today.getByRole('listitem').first()).toContainText(
      /Alice.*Objective “Raise the share” target 36 → 20% of spend\..*Contact point “Radio” is gone\./,
    )
    await expect(yesterday).toContainText(/Bob.*Segment “Regulars” is called “Regulars of the town” now\./)
    await expect(yesterday).toContainText('The board was begun, with 3 cards.')

    await yesterday
      .getByRole('button', { name: /^Restore the board of Yesterday/ })
      .first()
      .click()
    await alice.isTold(/The board is as it was in “Yesterday, .*”\. Undo takes that back\./)
    for (const person of [alice, bob]) {
      await person.seesCard('radio', 'Radio')
      await person.seesCard('raise', '36')
      await person.seesCard('regulars', 'Regulars of the town')
    }
    await alice.hasSaved()
    await expect(today).toContainText(/Snapshot “Before “Yesterday, .*” was restored”/)

    await alice.onCanvas()
    await alice.takesBack()
    for (const person of [alice, bob]) {
      await person.seesNoCard('radio')
      await person.seesCard('raise', '20')
    }
  },
)

scenario(
  'The history is read of one card and of one person, and is not for those who only comment',
  async ({ alice, bob, carol }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    await carol.joins(board, { invitedBy: alice, as: 'commenter' })
    await alice.inspects('raise')
    await alice.fills('To', '34')
    await bob.types(' of the town', { in: 'regulars', after: 'Regulars' })
    await bob.leaves()
    await bob.hasSaved()
    await alice.seesCard('regulars', 'Regulars of the town')
    await alice.hasSaved()

    await alice.selects('regulars')
    await alice.looksAt('Inspector')
    await alice.panel.getByRole('button', { name: 'More for Regulars of the town' }).click()
    await alice.page.getByRole('menuitem', { name: 'History of this card' }).click()
    const today = alice.day('Today')
    await expect(today).toContainText('Segment “Regulars” is called “Regulars of the town” now.')
    await expect(today).not.toContainText('target')
    await alice.clicks('Show all changes')
    await expect(today).toContainText('target 36 → 34')
    await alice.panel.getByLabel('Whose changes').selectOption('Bob')
    await expect(today).not.toContainText('target')
    await expect(today).toContainText('Regulars of the town')

    await expect(carol.page.getByRole('tab', { name: 'Findings' })).toBeVisible()
    await expect(carol.page.getByRole('tab', { name: 'History' })).toHaveCount(0)
  },
)
