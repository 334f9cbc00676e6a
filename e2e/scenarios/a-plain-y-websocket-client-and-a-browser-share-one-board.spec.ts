import { addCard, setTitle } from '@parley/model/board/edit.ts'
import { scenario, expect } from '../cast.ts'
import { Script } from '../people/Script.ts'

scenario(
  'A plain y-websocket client and a browser share one board, presence included',
  async ({ alice, bob }) => {
    const board = await alice.makesABoard('segment regulars "Regulars"')
    await bob.joins(board, { invitedBy: alice })
    const script = await Script.joins(board, { onBehalfOf: alice })
    expect(script.board.cards.get('regulars')?.title).toBe('Regulars')
    await expect.poll(() => script.sees).toEqual(['Bob'])
    script.says({ selected: ['regulars'] })
    await bob.seesCard('regulars', 'Alice')

    setTitle(script.pen, 'regulars', 'Regulars of the town')
    addCard(script.pen, { id: 'rotators', kind: 'segment', title: 'Rotators', x: 0, y: 400 })
    await bob.seesCard('regulars', 'Regulars of the town')
    await bob.seesCard('rotators', 'Rotators')

    await bob.types('Our ', { in: 'regulars', before: 'Regulars' })
    await expect.poll(() => script.board.cards.get('regulars')?.title).toBe('Our Regulars of the town')
    expect(script.presenceOf('Bob')?.writing).toEqual({ card: 'regulars', field: 'title' })
    script.leaves()
    await expect(bob.page.getByRole('img', { name: 'On this board: You, Bob' })).toBeVisible()
  },
)
