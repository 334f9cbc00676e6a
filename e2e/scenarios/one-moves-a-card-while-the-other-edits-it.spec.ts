import { scenario, expect } from '../cast.ts'

scenario(
  'One moves a card while the other edits it: the card keeps the new words and the new place',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(`
    segment regulars "Regulars" x=0 y=0
    segment rotators "Rotators" x=0 y=500`)
    await bob.joins(board, { invitedBy: alice })
    await alice.types(' of the town', { in: 'regulars', after: 'Regulars' })
    await bob.takes('regulars', { x: 180, y: 90 })
    await alice.types(' and beyond')
    await bob.letsGo()
    await alice.types(' it')
    await alice.leaves()

    await bob.seesCard('regulars', 'Regulars of the town and beyond it')
    await alice.hasSaved()
    await alice.serverHolds(board, 'regulars', { title: 'Regulars of the town and beyond it' })
    const { x, y } = (await alice.cardOf(board, 'regulars')) ?? {}
    expect(Number(x)).toBeGreaterThan(50)
    expect(Number(y)).toBeGreaterThan(30)
    await alice.seesInTheSamePlaceAs(bob, 'regulars', { relativeTo: 'rotators' })
  },
)
