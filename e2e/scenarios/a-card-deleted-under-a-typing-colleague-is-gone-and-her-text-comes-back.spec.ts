import { scenario } from '../cast.ts'

scenario(
  'A card is deleted under a typing colleague: she is told by whom, and can bring her text back',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(`
    message refill "Half the packaging"
    segment regulars "Regulars"`)
    await bob.joins(board, { invitedBy: alice })
    await bob.types(', all of the taste', { in: 'refill', after: 'packaging' })
    await alice.seesCard('refill', 'Half the packaging, all of the taste')
    await alice.deletes('refill')

    await bob.isTold('Alice deleted “Half the packaging, all of the taste” while you were writing in it.')
    await bob.seesNoCard('refill')
    await bob.clicks('Bring back')
    for (const person of [alice, bob]) await person.seesCardNamed('Half the packaging, all of the taste')
    await bob.hasSaved()
    await bob.serverComesToHold(board, ({ cards }) =>
      cards.some(({ title }) => title === 'Half the packaging, all of the taste'),
    )
  },
)
