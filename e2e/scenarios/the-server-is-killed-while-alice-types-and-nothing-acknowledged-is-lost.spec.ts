import { scenario, expect } from '../cast.ts'

scenario.use({ aFreshServer: true })

scenario(
  'The server is killed while two people type: nothing is lost [J-2]',
  async ({ alice, bob, parley }) => {
    const board = await alice.opensANewBoard('message refill "Refill"\nmessage pouch "Pouch"')
    await bob.joins(board, { invitedBy: alice })
    await Promise.all([
      alice.types(' one', { in: 'refill', after: 'Refill' }),
      bob.types(' one', { in: 'pouch', after: 'Pouch' }),
    ])
    await alice.hasSaved()
    await bob.hasSaved()

    const typing = Promise.all([
      alice.types(' two three four five six'),
      bob.types(' two three four five six'),
    ])
    await parley.kill()
    await typing
    for (const person of [alice, bob])
      await expect(person.saveState).toHaveText(/^Offline: \d+ changes? on this device$/)
    await parley.start()
    for (const person of [alice, bob]) await person.hasSaved()

    const all = 'one two three four five six'
    await alice.serverHolds(board, 'refill', { title: `Refill ${all}` })
    await alice.serverHolds(board, 'pouch', { title: `Pouch ${all}` })
    await alice.seesCard('pouch', `Pouch ${all}`)
    await bob.seesCard('refill', `Refill ${all}`)
  },
)

scenario(
  'What was “Saved” is there after a kill, for somebody who was not [J-2, O-1]',
  async ({ alice, bob, parley }) => {
    const board = await alice.opensANewBoard('message refill "Refill"')
    for (const word of ['one', 'two', 'three']) {
      await alice.types(` ${word}`, { in: 'refill' })
      await alice.leaves()
      await expect.poll(() => alice.saveState.textContent()).toBe('Saved')
      await parley.kill()
      await parley.start()
      await alice.serverHolds(board, 'refill', { title: expect.stringMatching(new RegExp(`${word}$`)) })
      await alice.hasSaved()
    }
    await bob.joins(board, { invitedBy: alice })
    await bob.seesCard('refill', 'Refill one two three')
  },
)
