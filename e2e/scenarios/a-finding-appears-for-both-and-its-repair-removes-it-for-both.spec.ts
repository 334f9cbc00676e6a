import { scenario, expect } from '../cast.ts'

const deafRadio = `
  segment regulars "Regulars" loyalty=loyal
  contactPoint radio "Radio spot" startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
  contactPoint care "Care line" direction=twoWay feedbackChannel="care ticket" owner=Jonas responseHours=4 startsOn=2026-09-01 endsOn=2026-09-30 place="phone" occasion="a question" approach="By name"
  radio touches regulars
  care touches regulars`

scenario(
  'A finding appears on the other screen; its repair removes it on both; one undo brings it back',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(deafRadio)
    await bob.joins(board, { invitedBy: alice })
    for (const person of [alice, bob]) {
      await person.looksAt('Findings')
      await expect(person.finding('CON-7')).toHaveCount(0)
    }

    await alice.inspects('radio')
    await alice.panel.getByRole('radio', { name: 'One-way' }).check()
    await expect(bob.finding('CON-7')).toContainText('“Radio spot” has no way back.')

    await bob.finding('CON-7').getByRole('button', { name: 'Take answers by care ticket' }).click()
    await alice.looksAt('Findings')
    for (const person of [alice, bob]) await expect(person.finding('CON-7')).toHaveCount(0)
    await bob.serverHolds(board, 'radio', {
      feedbackChannel: 'care ticket',
      owner: 'Jonas',
      responseHours: 4,
    })

    await bob.takesBack()
    for (const person of [alice, bob]) await expect(person.finding('CON-7')).toHaveCount(1)
    await bob.hasSaved()
    expect(await bob.cardOf(board, 'radio')).not.toHaveProperty('feedbackChannel')
    expect((await bob.findingsOf(board)).map(({ rule }) => rule)).toContain('CON-7')
  },
)

scenario('A finding leads to its card', async ({ alice }) => {
  await alice.opensANewBoard(`
    need bin "Less in the bin" x=0 y=0
    contactPoint radio "Radio spot" direction=oneWay x=7000 y=3000`)
  await alice.looksAt('Findings')
  await alice.finding('CON-7').getByRole('button', { name: 'Radio spot' }).click()
  await alice.hasInView('radio')
})

scenario('What a card merely lacks is held back until its author has left it', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard('need bin "Less in the bin"')
  await bob.joins(board, { invitedBy: alice })
  for (const person of [alice, bob]) await person.looksAt('Findings')
  await alice.puts('Objective', 'Strengthen the image')
  await expect(bob.finding('OBJ-1')).toBeVisible()
  await expect(alice.finding('OBJ-1')).toHaveCount(0)
  await alice.selects('bin')
  await expect(alice.finding('OBJ-1')).toBeVisible()
})
