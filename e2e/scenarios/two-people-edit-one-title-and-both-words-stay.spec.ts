import { scenario } from '../cast.ts'

scenario('Two people edit one title and both words stay [S-1]', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard('objective win "Win buyers"')
  await bob.joins(board, { invitedBy: alice })
  await Promise.all([alice.beginsToWrite('win'), bob.beginsToWrite('win')])
  await Promise.all([alice.types('back ', { after: 'Win ' }), bob.types(' of the town', { after: 'buyers' })])
  for (const person of [alice, bob]) await person.isWriting('Win back buyers of the town')
  await Promise.all([alice.leaves(), bob.leaves()])
  for (const person of [alice, bob]) await person.seesCard('win', 'Win back buyers of the town')
  await alice.hasSaved()
  await alice.serverHolds(board, 'win', { title: 'Win back buyers of the town' })
})

scenario('A letter typed by a colleague does not move the caret', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard('segment regulars "Regulars"')
  await bob.joins(board, { invitedBy: alice })
  await alice.beginsToWrite('regulars')
  await alice.types('Our ', { before: 'Regulars' })
  await bob.types(' of the town', { in: 'regulars', after: 'Regulars' })
  await alice.isWriting('Our Regulars of the town')
  await alice.types('dear ')
  for (const person of [alice, bob]) await person.isWriting('Our dear Regulars of the town')
})
