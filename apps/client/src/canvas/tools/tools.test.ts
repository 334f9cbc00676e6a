import { afterEach, describe, expect, test } from 'vitest'
import { sketch } from '@parley/model/board/sketch.ts'
import { setField } from '@parley/model/board/edit.ts'
import { peer } from '../../session/peers.fixture.ts'
import { deskOf } from '../desk.ts'
import { Hand } from '../hand.fixture.ts'
import { lostOf } from '../lost.ts'
import { shapeOfCard, shapeOfLink } from '../shape-ids.ts'
import { sceneOf } from '../scene.ts'
import { removeCards } from '@parley/model/board/edit.ts'
import { drawLink } from './draw-link.ts'

const hands: Hand[] = []
afterEach(() => {
  for (const hand of hands.splice(0)) hand.leave()
})

function alice() {
  const person = peer(
    'alice',
    sketch(`
      contactPoint c1 "Radio" x=100 y=100
      message m1 "Hello" x=600 y=100
      segment s1 "Regulars" x=100 y=400
    `),
  )
  const hand = new Hand(person)
  hands.push(hand)
  const { session } = person
  return { person, hand, session, desk: deskOf(session), board: () => session.reader.board }
}

describe('putting a card down', () => {
  test('with an armed tool: where she presses, and its title waits for letters', () => {
    const { hand, desk, board, session } = alice()
    desk.armTool('card', 'need')
    expect(desk.state.getState()).toMatchObject({ tool: 'card', kind: 'need' })
    hand.press(800, 600).letGo()
    const placed = [...board().cards.values()].find((card) => card.kind === 'need')
    expect(placed).toMatchObject({ x: 680, y: 560 })
    expect(hand.editor.getEditingShapeId()).toBe(shapeOfCard(placed?.id ?? ''))
    expect(desk.state.getState()).toMatchObject({ tool: 'select', kind: undefined })
    expect(session.selected.getState()).toEqual([placed?.id])
  })

  test('without a place: in the middle of the view, on no other card', () => {
    const { hand, desk, board } = alice()
    const first = desk.placeCard('need') ?? ''
    hand.editor.complete()
    const second = desk.placeCard('need') ?? ''
    const boxes = [...board().cards.keys()].map((id) => hand.editor.getShapePageBounds(shapeOfCard(id))!)
    for (const box of boxes) expect(boxes.filter((other) => other.collides(box))).toHaveLength(1)
    expect(first).not.toBe(second)
  })

  test('who writes instead of pressing gets the card, with her letters in it', () => {
    const { hand, desk, board } = alice()
    desk.armTool('card', 'need')
    const key = new KeyboardEvent('keydown', { key: 'l', cancelable: true, bubbles: true })
    document.body.dispatchEvent(key)
    expect(key.defaultPrevented).toBe(true)
    const put = [...board().cards.values()].filter(({ kind, title }) => kind === 'need' && title === 'l')
    expect(put).toHaveLength(1)
    expect(hand.editor.getEditingShapeId()).toBe(shapeOfCard(put[0]?.id ?? ''))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', bubbles: true }))
    expect([...board().cards.values()].filter(({ title }) => title === 'o')).toHaveLength(0)
  })

  test('taking it back takes the card', () => {
    const { hand, desk, board } = alice()
    desk.placeCard('need')
    hand.editor.undo()
    expect(board().cards.size).toBe(3)
  })
})

describe('drawing a link', () => {
  test('with the link tool: let go over a card, the verb is asked for', () => {
    const { hand, desk } = alice()
    desk.armTool('link')
    hand.drag([150, 120], [650, 120])
    expect(sceneOf(hand.editor).choosing.get()).toEqual({ from: 'c1', to: 'm1' })
  })

  test('let go over nothing, nothing is asked', () => {
    const { hand, desk } = alice()
    desk.armTool('link')
    hand.drag([150, 120], [900, 600])
    expect(sceneOf(hand.editor).choosing.get()).toBeUndefined()
    expect(sceneOf(hand.editor).linking.get()).toBeUndefined()
  })

  test('the chosen verb joins them, turned round where it reads that way, and never twice', () => {
    const { hand, board, desk } = alice()
    drawLink(hand.editor, 'm1', 'c1', { kind: 'carries', turned: true })
    drawLink(hand.editor, 'c1', 'm1', { kind: 'carries', turned: false })
    expect([...board().links.values()]).toMatchObject([{ kind: 'carries', from: 'c1', to: 'm1' }])
    const [link] = board().links.keys()
    expect(hand.editor.getSelectedShapeIds()).toEqual([shapeOfLink(link ?? '')])
    expect(desk.state.getState().says?.text).toBe('They are joined like this already.')
  })
})

describe('many cards at once', () => {
  test('align and spread are one step each', () => {
    const { hand, desk, board, session } = alice()
    hand.editor.select(shapeOfCard('c1'), shapeOfCard('m1'), shapeOfCard('s1'))
    desk.align('left')
    expect([...board().cards.values()].map(({ x }) => x)).toEqual([100, 100, 100])
    expect(session.undo.depth().undo).toBe(1)
    hand.editor.undo()
    expect(board().cards.get('m1')?.x).toBe(600)
  })

  test('tidying up leaves a locked card where it is', () => {
    const { desk, board, session } = alice()
    setField(session.pen, { card: 'm1' }, ['locked'], true)
    session.undo.step()
    desk.tidyUp()
    expect(board().cards.get('m1')).toMatchObject({ x: 600, y: 100 })
    expect(board().cards.get('s1')?.x).not.toBe(board().cards.get('c1')?.x)
    desk.undo()
    expect(board().cards.get('c1')).toMatchObject({ x: 100, y: 100 })
  })
})

describe('what others ask for and do', () => {
  test('“go and look” selects and shows; “write” begins the title', () => {
    const { hand, session } = alice()
    session.asked.setState({ at: Date.now(), show: ['s1'] }, true)
    expect(hand.editor.getSelectedShapeIds()).toEqual([shapeOfCard('s1')])
    session.asked.setState({ at: Date.now() + 1, write: { card: 'm1', field: 'title' } }, true)
    expect(hand.editor.getEditingShapeId()).toBe(shapeOfCard('m1'))
  })

  test('a card that goes while its title is written is kept aside', () => {
    const { hand, session, person } = alice()
    drawLink(hand.editor, 'c1', 'm1', { kind: 'carries', turned: false })
    session.asked.setState({ at: Date.now(), write: { card: 'm1', field: 'title' } }, true)
    expect(person.said.writing).toEqual({ card: 'm1', field: 'title' })
    const who = { id: 'lea', name: 'Lea', colour: 3, guest: false }
    session.others.setState([{ connection: 9, who, presence: { selected: ['m1'] } }], true)
    session.whoRemoved = () => who
    removeCards({ ...session.pen, origin: {} }, ['m1'])
    expect(hand.editor.getEditingShapeId()).toBeNull()
    expect(lostOf(session).getState().lost).toMatchObject({
      card: { title: 'Hello' },
      links: [{ kind: 'carries' }],
      by: { name: 'Lea' },
    })
  })

  test('a selection made in another view is one here', () => {
    const { hand, session } = alice()
    session.selected.setState(['c1'], true)
    expect(hand.editor.getSelectedShapeIds()).toEqual([shapeOfCard('c1')])
    hand.editor.select(shapeOfCard('s1'))
    expect(session.selected.getState()).toEqual(['s1'])
  })

  test('following ends with my own step', () => {
    const { hand, session } = alice()
    const who = { id: 'lea', name: 'Lea', colour: 3, guest: false }
    const viewport = { x: 900, y: 900, w: 540, h: 360 }
    session.others.setState([{ connection: 9, who, presence: { viewport } }], true)
    session.following.setState(9, true)
    session.others.setState([{ connection: 9, who, presence: { viewport, summons: 5 } }], true)
    expect(session.following.getState()).toBe(9)
    hand.editor.dispatch({
      type: 'wheel',
      name: 'wheel',
      delta: { x: 0, y: 10 },
      point: { x: 1, y: 1 },
      shiftKey: false,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      accelKey: false,
    })
    hand.editor.emit('tick', 16)
    expect(session.following.getState()).toBeUndefined()
  })
})
