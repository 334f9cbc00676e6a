import { afterEach, expect, test } from 'vitest'
import { sketch } from '@parley/model/board/sketch.ts'
import { peer } from '../../session/peers.fixture.ts'
import { talkOf } from '../../session/talk.ts'
import { deskOf } from '../desk.ts'
import { Hand } from '../hand.fixture.ts'
import { commentHere } from './comment-here.ts'

const hands: Hand[] = []
afterEach(() => {
  for (const hand of hands.splice(0)) hand.leave()
})

function alice() {
  const plan = 'contactPoint c1 "Radio" x=100 y=100\nsegment s1 "Regulars" x=100 y=400'
  const person = peer('alice', sketch(plan))
  const hand = new Hand(person)
  hands.push(hand)
  const { session } = person
  return { hand, session, desk: deskOf(session), about: () => talkOf(session).getState().about }
}

test('with one card selected, C asks about that', () => {
  const { hand, session, about } = alice()
  session.selected.setState(['c1'], true)
  commentHere(hand.editor)
  expect(about()).toEqual({ card: 'c1' })
})

test('with nothing selected the next press says where: a card, or a place of the canvas', () => {
  const { hand, desk, about } = alice()
  commentHere(hand.editor)
  expect(desk.state.getState().tool).toBe('comment')
  hand.press(150, 430).letGo()
  expect(about()).toEqual({ card: 's1' })
  desk.armTool('comment')
  hand.press(801, 620).letGo()
  expect(about()).toEqual({ point: { x: 801, y: 620 } })
  expect(desk.state.getState().tool).toBe('select')
})

test('by keyboard it is the middle of the view, and Escape leaves it', () => {
  const { hand, desk, about } = alice()
  desk.armTool('comment')
  hand.editor.cancel()
  expect(desk.state.getState().tool).toBe('select')
  expect(about()).toBeUndefined()
  desk.armTool('comment')
  const key = { type: 'keyboard', key: 'Enter', code: 'Enter' } as const
  const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, accelKey: false }
  hand.editor.dispatch({ ...key, ...plain, name: 'key_up' })
  const { x, y } = hand.editor.getViewportPageBounds().center
  expect(about()).toEqual({ point: { x: Math.round(x), y: Math.round(y) } })
})

test('who may only look is not asked anything', () => {
  const { hand, session, desk, about } = alice()
  session.me.setState({ role: 'viewer' })
  session.selected.setState(['c1'], true)
  commentHere(hand.editor)
  expect([about(), desk.state.getState().tool]).toEqual([undefined, 'select'])
})
