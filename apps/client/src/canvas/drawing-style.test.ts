import { afterEach, expect, test } from 'vitest'
import { createShapeId, DefaultColorStyle, DefaultSizeStyle, type Editor } from 'tldraw'
import { peer } from '../session/peers.fixture.ts'
import { Hand } from './hand.fixture.ts'

const hands: Hand[] = []
afterEach(() => {
  for (const hand of hands.splice(0)) hand.leave()
})

function draws(editor: Editor, type: 'note' | 'frame') {
  const id = createShapeId()
  editor.createShape({ id, type, x: 40, y: 40 })
  return editor.select(id)
}

test.each(['note', 'frame'] as const)('a %s takes a colour, which the board keeps as one step', (type) => {
  const alice = peer('alice')
  const hand = new Hand(alice)
  hands.push(hand)
  draws(hand.editor, type)
  hand.editor.markHistoryStoppingPoint('style')
  hand.editor.setStyleForSelectedShapes(DefaultColorStyle, 'blue')
  const [drawing] = alice.session.reader.board.drawings.values()
  expect(drawing).toMatchObject({ type, props: { color: 'blue' } })
  expect(hand.editor.getSharedStyles().get(DefaultSizeStyle) !== undefined).toBe(type === 'note')
  hand.editor.undo()
  expect([...alice.session.reader.board.drawings.values()]).not.toMatchObject([{ props: { color: 'blue' } }])
})
