import { scenario } from '../cast.ts'

scenario('Undo takes back what I did, never what a colleague wrote since [U-1]', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(`
    segment regulars "Regulars"
    segment rotators "Rotators"`)
  await bob.joins(board, { invitedBy: alice })
  await alice.types(' of the town', { in: 'regulars', after: 'Regulars' })
  await alice.leaves()
  await bob.seesCard('regulars', 'Regulars of the town')
  await bob.types('Our ', { in: 'regulars', before: 'Regulars' })
  await bob.leaves()
  await bob.types(', priority 1', { in: 'rotators', after: 'Rotators' })
  await bob.leaves()
  await alice.seesCard('rotators', 'Rotators, priority 1')

  await alice.takesBack()
  for (const person of [alice, bob]) {
    await person.seesCard('regulars', /Our Regulars(?! of the town)/)
    await person.seesCard('rotators', 'Rotators, priority 1')
  }
  await alice.doesAgain()
  await bob.seesCard('regulars', 'Our Regulars of the town')
})

scenario('A deleted card comes back whole, with its links [U-2]', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(`
    contactPoint radio "Radio spot"
    segment regulars "Regulars" size=1200
    radio touches regulars perWeek=2`)
  await bob.joins(board, { invitedBy: alice })
  const before = await alice.planOf(board)
  await alice.deletes('regulars')
  await bob.seesNoCard('regulars')
  await bob.seesNoLink('radio-touches-regulars')
  await alice.takesBack()
  await bob.seesCard('regulars', 'Regulars')
  await bob.seesLink('radio-touches-regulars')
  await alice.hasSaved()
  await alice.serverComesToHold(board, (plan) => JSON.stringify(plan) === JSON.stringify(before))
})
