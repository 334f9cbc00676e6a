import { expect, test } from 'vitest'
import { writeVarString } from 'lib0/encoding'
import { addCard, removeCards, setField } from '@parley/model/board/edit.ts'
import type { Guest } from './guest.ts'
import { until } from './stage.ts'
import { theatre } from './theatre.ts'

const { open, come, intrude } = theatre()

const removals = ({ notices }: Guest) =>
  notices.flatMap((notice) =>
    notice.type === 'removed' ? [{ cards: notice.cards, by: notice.by.name }] : [],
  )

test('bob hears who took a card before it is gone from his screen', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  await Promise.all([alice.saved(), bob.saved()])
  const known: number[] = []
  bob.doc.on('afterTransaction', () => {
    if (!bob.board.cards.has('s1')) known.push(removals(bob).length)
  })
  removeCards(alice.pen, ['s1'])
  await until(() => known.length > 0, 'the card is gone')
  expect(known[0]).toBe(1)
  expect(removals(bob)).toEqual([{ cards: ['s1'], by: 'alice' }])
})

test('what was merely changed, or was gone already, is no removal', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  await Promise.all([alice.saved(), bob.saved()])
  addCard(alice.pen, { id: 'c1', kind: 'message' })
  setField(alice.pen, { card: 's1' }, ['w'], 200)
  removeCards(alice.pen, ['s1', 'nowhere'])
  await until(() => !bob.board.cards.has('s1'), 'the card is gone')
  expect(removals(bob)).toEqual([{ cards: ['s1'], by: 'alice' }])
})

test('nobody can say it of another', async () => {
  const scene = await open()
  const bob = come(scene, 'bob')
  await bob.saved()
  const vandal = await intrude(scene, 'vandal')
  const alice = { id: 'alice', name: 'alice', colour: 1, guest: false }
  const lie = JSON.stringify({ type: 'removed', cards: ['s1'], by: alice })
  vandal.say(5, (encoder) => writeVarString(encoder, lie))
  vandal.present([{ id: 4_242, state: { who: alice, cursor: { x: 1, y: 1 } } }])
  await until(() => bob.provider.awareness?.getStates().has(4_242) ?? false, 'all is through')
  expect(removals(bob)).toEqual([])
})
