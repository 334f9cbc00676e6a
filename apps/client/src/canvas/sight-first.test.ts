import { afterEach, expect, test, vi } from 'vitest'
import { addCard } from '@parley/model/board/edit.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { peer } from '../session/peers.fixture.ts'
import { cullFast } from './culling.ts'
import { Hand } from './hand.fixture.ts'
import { shapeOfCard } from './shape-ids.ts'
import { drawSightFirst } from './sight-first.ts'

const hands: Hand[] = []
afterEach(() => {
  for (const hand of hands.splice(0)) hand.leave()
})

const far = Array.from({ length: 60 }, (_, at) => `segment far${at} "Far off" x=${20_000 + at * 300} y=0`)
const board = sketch(['segment near "In sight" x=40 y=40', ...far].join('\n'))

function opened() {
  const alice = peer('alice', board)
  const hand = new Hand(alice)
  hands.push(hand)
  cullFast(hand.editor)
  drawSightFirst(hand.editor)
  const drawn = () => hand.editor.getRenderingShapes().map(({ id }) => id)
  return { alice, hand, drawn }
}

test('Alice sees the card before her first; the others are drawn while nothing else is to do', async () => {
  const { hand, drawn } = opened()
  expect(drawn()).toEqual([shapeOfCard('near')])
  expect(hand.editor.getCulledShapes().size).toBe(60)
  await vi.waitFor(() => expect(drawn()).toHaveLength(61))
})

test('what comes into sight is drawn at once, and stays drawn', () => {
  const { hand, drawn } = opened()
  expect(drawn()).not.toContain(shapeOfCard('far0'))
  hand.editor.setCamera({ x: -19_900, y: 0, z: 1 }, { immediate: true })
  expect(drawn()).toContain(shapeOfCard('far0'))
  hand.editor.setCamera({ x: 0, y: 0, z: 1 }, { immediate: true })
  expect(drawn()).toContain(shapeOfCard('far0'))
})

test('a card that a colleague puts far away is drawn too', async () => {
  const { alice, drawn } = opened()
  await vi.waitFor(() => expect(drawn()).toHaveLength(61))
  addCard(alice.session.pen, { id: 'new', kind: 'segment', title: 'Newcomers', x: 90_000, y: 0 })
  await vi.waitFor(() => expect(drawn()).toContain(shapeOfCard('new')))
})
