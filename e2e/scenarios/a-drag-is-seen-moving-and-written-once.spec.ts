import { scenario, expect } from '../cast.ts'
import { Script } from '../people/Script.ts'

scenario('A drag is seen moving by the others and written once', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(`
    segment regulars "Regulars" x=0 y=0
    segment rotators "Rotators" x=600 y=0`)
  await bob.joins(board, { invitedBy: alice })
  const script = await Script.joins(board, { onBehalfOf: alice })
  const before = await bob.boxOf('regulars')

  await alice.takes('regulars', { x: 60, y: 120 })
  await expect.poll(async () => (await bob.boxOf('regulars')).y).toBeGreaterThan(before.y + 40)
  expect(script.changes).toBe(0)
  expect(script.board.cards.get('regulars')).toMatchObject({ x: 0, y: 0 })
  await expect.poll(() => Object.keys(script.presenceOf('Alice')?.dragging ?? {})).toEqual(['regulars'])

  await alice.letsGo()
  await expect.poll(() => script.board.cards.get('regulars')?.y).toBeGreaterThan(40)
  await alice.hasSaved()
  expect(script.changes).toBe(1)
  await expect.poll(() => script.presenceOf('Alice')?.dragging ?? {}).toEqual({})
  await alice.seesInTheSamePlaceAs(bob, 'regulars', { relativeTo: 'rotators' })
  script.leaves()
})

scenario(
  'Several cards dragged together are one change and one step to take back',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(`
    segment regulars "Regulars" x=0 y=0
    segment rotators "Rotators" x=400 y=0
    segment fixed "Fixed" x=0 y=500`)
    await bob.joins(board, { invitedBy: alice })
    const script = await Script.joins(board, { onBehalfOf: alice })
    await alice.selects('regulars', 'rotators')
    await alice.drags('regulars', { x: 40, y: 120 })
    await expect.poll(() => script.board.cards.get('rotators')?.y).toBeGreaterThan(40)
    expect(script.changes).toBe(1)
    await alice.takesBack()
    await expect
      .poll(() => [...script.board.cards.values()].map(({ id, y }) => [id, y]))
      .toEqual(
        expect.arrayContaining([
          ['regulars', 0],
          ['rotators', 0],
        ]),
      )
    await bob.seesInTheSamePlaceAs(alice, 'rotators', { relativeTo: 'fixed' })
    script.leaves()
  },
)
