import { scenario, expect } from '../cast.ts'

const spring = `
  plan "Spring" currency=EUR ownBrand=Brimberg startsOn=2026-09-01 endsOn=2027-02-28
  segment regulars "Regulars"
  objective win "Win back"
  message refill "Half the packaging"
  brand brimberg "Brimberg"
  budgetLine print "Print"`

scenario(
  'A date, a sum of money and a number are one step each and seen by the other',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(spring)
    await bob.joins(board, { invitedBy: alice })
    await alice.inspects('win')
    await bob.inspects('win')
    for (const person of [alice, bob]) await person.unfolds('More')
    await alice.fills('Deadline', '2027-02-28')
    await expect(bob.field('Deadline')).toHaveValue('2027-02-28')
    await alice.fills('From', '31')
    await alice.fills('To', '36.5')
    await expect(bob.field('To')).toHaveValue('36.5')
    await bob.seesCard('win', '36.5')
    await alice.serverHolds(board, 'win', { deadline: '2027-02-28', baseline: 31, target: 36.5 })

    await alice.inspects('print')
    await alice.fills('Planned', '12,500')
    await bob.seesCard('print', '12,500')
    await alice.serverHolds(board, 'print', { planned: 12_500 })

    await alice.takesBack()
    await alice.serverComesToHold(board, ({ cards }) => !cards.some((card) => 'planned' in card))
    await alice.takesBack()
    await expect(bob.field('To')).toHaveValue('')
    await expect(bob.field('From')).toHaveValue('31')
    await alice.takesBack()
    await alice.takesBack()
    await expect(bob.field('Deadline')).toHaveValue('')
    await alice.doesAgain()
    await expect(bob.field('Deadline')).toHaveValue('2027-02-28')
  },
)

scenario('Two people change two shares of one segment, and both stay', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(`
    plan "Spring" ownBrand=Brimberg
    segment regulars "Regulars" brandShares={"Brimberg":60,"Halden":30}`)
  await bob.joins(board, { invitedBy: alice })
  for (const person of [alice, bob]) await person.inspects('regulars')
  await Promise.all([alice.fills('Brimberg, percent', '55'), bob.fills('Halden, percent', '35')])
  for (const person of [alice, bob]) {
    await expect(person.field('Brimberg, percent')).toHaveValue('55')
    await expect(person.field('Halden, percent')).toHaveValue('35')
    await expect(person.panel).toContainText('10% missing')
  }
  await alice.panel.getByRole('button', { name: 'Rest to other' }).click()
  await alice.serverHolds(board, 'regulars', { brandShares: { Brimberg: 55, Halden: 35, other: 10 } })
  await alice.takesBack()
  await expect(bob.panel).toContainText('10% missing')
  await alice.takesBack()
  await expect(bob.field('Brimberg, percent')).toHaveValue('60')
  await expect(bob.field('Halden, percent')).toHaveValue('35')
})

scenario('A line of a list, a choice and a tone are one step each', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(spring)
  await bob.joins(board, { invitedBy: alice })
  for (const person of [alice, bob]) await person.inspects('brimberg')
  await alice.fills('Words we use, line 1', 'neighbour')
  await alice.fills('Words we use, line 2', 'kettle')
  await expect(bob.field('Words we use, line 2')).toHaveValue('kettle')
  await alice.field('Cool to Warm').focus()
  await alice.presses('ArrowRight')
  await alice.serverHolds(board, 'brimberg', { wordsUsed: ['neighbour', 'kettle'], tone: { warmth: 1 } })
  await alice.takesBack()
  await alice.takesBack()
  await expect(bob.field('Words we use, line 1')).toHaveValue('neighbour')
  await expect(bob.field('Words we use, line 2')).toHaveValue('')
  await alice.serverComesToHold(board, ({ cards }) => !cards.some((card) => 'tone' in card))

  for (const person of [alice, bob]) await person.inspects('regulars')
  await alice.panel.getByRole('radio', { name: 'Swing' }).check()
  await expect(bob.panel.getByRole('radio', { name: 'Swing' })).toBeChecked()
  await alice.takesBack()
  await expect(bob.panel.getByRole('radio', { name: 'Swing' })).not.toBeChecked()
})
