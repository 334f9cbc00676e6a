import { scenario, expect } from '../cast.ts'

const three = `
  segment regulars "Regulars"
  segment rotators "Rotators"
  segment promiscuous "Promiscuous"`

scenario(
  'Edits made offline outlive a reload and merge on return, with a list of what others did [O-2, O-3]',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(three)
    await bob.joins(board, { invitedBy: alice })
    await bob.goesOffline()
    await bob.types(' of the town', { in: 'regulars', after: 'Regulars' })
    await bob.leaves()
    await expect(bob.saveState).toHaveText(/^Offline: \d+ changes? on this device$/)

    await alice.types('Our ', { in: 'regulars', before: 'Regulars' })
    await alice.leaves()
    await alice.types(', priority 1', { in: 'rotators', after: 'Rotators' })
    await alice.leaves()
    await alice.deletes('promiscuous')
    await alice.hasSaved()

    await bob.losesTheServer()
    await bob.visits(`/board/${board}`)
    await bob.seesCard('regulars', /^(?!.*Our).*Regulars of the town/)
    await bob.seesCard('promiscuous', 'Promiscuous')
    await expect(bob.saveState).toHaveText(/^Offline: \d+ changes? on this device$/)
    await bob.types(', all of them', { in: 'regulars' })
    await bob.leaves()
    await bob.findsTheServer()

    for (const person of [alice, bob]) {
      await person.seesCard('regulars', 'Our Regulars of the town, all of them')
      await person.seesCard('rotators', 'Rotators, priority 1')
      await person.seesNoCard('promiscuous')
    }
    const news = bob.page.getByRole('status').filter({ hasText: 'While you were offline' })
    await expect(news).toContainText(/Changed.*Rotators, priority 1.*Deleted.*Promiscuous/)
    await bob.clicks('I have seen it')
    await expect(news).toHaveCount(0)
  },
)

scenario('More than a frame holds, put down offline, arrives all the same [S-14]', async ({ alice, bob }) => {
  const word = 'what they told us at the counter, word for word; '
  const notes = word.repeat(Math.floor(95_000 / word.length))
  const cards = Array.from({ length: 14 }, (_, at) => ({
    id: `f${at}`,
    kind: 'feedback',
    title: `Voice ${at}`,
    notes,
  }))
  await alice.opensANewBoard({
    format: 'parley.plan',
    version: 1,
    plan: { title: 'Voices' },
    cards,
    links: [],
  })
  await alice.onCanvas()
  await alice.presses('Control+a')
  await alice.presses('Control+c')

  const board = await alice.opensANewBoard('plan "Spring"\nsegment regulars "Regulars"')
  await bob.joins(board, { invitedBy: alice })
  await alice.goesOffline()
  await alice.onCanvas()
  await alice.presses('Control+v')
  await expect(alice.cards).toHaveCount(15)
  await bob.types(' of the town', { in: 'regulars' })
  await alice.comesBack()
  await expect(bob.cards).toHaveCount(15)
  await alice.seesCard('regulars', 'Regulars of the town')
  await alice.serverComesToHold(
    board,
    (plan) => plan.cards.filter((card) => card.notes === notes).length === 14,
  )
  await alice.types('!', { in: 'regulars' })
  await alice.hasSaved()
  await bob.seesCard('regulars', 'Regulars of the town!')
})
