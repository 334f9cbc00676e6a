import { scenario, expect } from '../cast.ts'

const far = `
  segment regulars "Regulars" x=0 y=0
  segment rotators "Rotators" x=6000 y=4000`

scenario('Who follows sees what the other sees, until she moves the view herself', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(far)
  await bob.joins(board, { invitedBy: alice })
  await bob.follows('Alice')
  await bob.isTold('Following Alice')
  await alice.goesTo('Rotators')
  await bob.hasInView('rotators')
  await alice.goesTo('Regulars')
  await bob.hasInView('regulars')

  await bob.page.mouse.move(700, 450)
  await bob.page.mouse.wheel(0, 200)
  await bob.isNotTold('Following Alice')
})

scenario('“Bring everyone to me” shows the others where I am', async ({ alice, bob, carol }) => {
  const board = await alice.opensANewBoard(far)
  await bob.joins(board, { invitedBy: alice })
  await carol.joins(board, { invitedBy: alice })
  await alice.goesTo('Rotators')
  await alice.clicks(/^Follow/)
  await alice.page.getByRole('menuitem', { name: 'Bring everyone to me' }).click()
  for (const person of [bob, carol]) await person.hasInView('rotators')
})

scenario('Others see who is here, where her pointer is and what she has selected', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard('segment regulars "Regulars"\nsegment rotators "Rotators"')
  await bob.joins(board, { invitedBy: alice })
  await expect(alice.page.getByRole('img', { name: 'On this board: You, Alice, Bob' })).toBeVisible()
  await bob.selects('regulars')
  await alice.seesCard('regulars', 'Bob')
  await bob.selects('rotators')
  await alice.seesCard('rotators', 'Bob')
  await bob.context.close()
  await expect(alice.page.getByRole('img', { name: 'On this board: You, Alice' })).toBeVisible()
})
