import { createShapeId, type TLShapeId } from 'tldraw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { addCard, addDrawing, moveCards, removeCards, setField, setTitle } from '@parley/model/board/edit.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { exchange, meet, peer, type Peer } from '../../session/peers.fixture.ts'
import type { CardShape } from '../card/record.ts'
import { duplicate } from '../clipboard.ts'
import { Hand } from '../hand.fixture.ts'
import { drawn } from '../links/keep-routes.ts'
import type { LinkShape } from '../links/record.ts'
import { shapeOfCard, shapeOfLink } from '../shape-ids.ts'

const plan = () =>
  sketch(`
    plan "Spring"
    segment s1 "Regulars" x=100 y=100
    contactPoint c1 "Radio" x=500 y=100
    message m1 "Hello" x=500 y=400
    c1 touches s1
    m1 addresses s1
  `)

const hands: Hand[] = []
const handOf = (person: Peer): Hand => {
  const hand = new Hand(person)
  hands.push(hand)
  return hand
}
afterEach(() => {
  for (const hand of hands.splice(0)) hand.leave()
})

const cardShape = (hand: Hand, id: string) =>
  hand.editor.getShape(shapeOfCard(id)) as unknown as CardShape | undefined
const linkShape = (hand: Hand, id: string) =>
  hand.editor.getShape(shapeOfLink(id)) as unknown as LinkShape | undefined
const cardOf = (person: Peer, id: string) => person.session.reader.board.cards.get(id)

/** Alice has a board; Bob joins it; both have it on their canvas. */
function two(): { alice: Peer; bob: Peer; hers: Hand; his: Hand; writes: () => number } {
  const alice = peer('alice', plan(), 1)
  const bob = peer('bob', undefined, 2)
  meet(alice, bob)
  let count = 0
  alice.onUpdate(() => count++)
  bob.onUpdate(() => count++)
  return { alice, bob, hers: handOf(alice), his: handOf(bob), writes: () => count }
}

describe('a board on the canvas', () => {
  test('while she writes a title in the panel her card grows when her hand rests, on itself at once', () => {
    vi.useFakeTimers()
    const { alice, hers } = two()
    const high = () => cardShape(hers, 'c1')?.props.h ?? 0
    const before = high()
    const writes = (title: string) => setTitle(alice.session.pen, 'c1', title)
    for (const words of [20, 30, 40]) {
      writes('Radio '.repeat(words))
      vi.advanceTimersByTime(200)
      expect(high()).toBe(before)
    }
    vi.advanceTimersByTime(300)
    const grown = high()
    expect(grown).toBeGreaterThan(before)
    hers.editor.setEditingShape(shapeOfCard('c1'))
    writes('Radio')
    expect(high()).toBe(before)
    vi.useRealTimers()
  })

  test('a card that nobody lets rest grows after two seconds', () => {
    vi.useFakeTimers()
    const { alice, hers } = two()
    const high = () => cardShape(hers, 'c1')?.props.h ?? 0
    const before = high()
    for (let letters = 0; letters < 21; letters++) {
      setTitle(alice.session.pen, 'c1', 'Radio '.repeat(20 + letters))
      vi.advanceTimersByTime(100)
    }
    expect(high()).toBeGreaterThan(before)
    vi.useRealTimers()
  })

  test('between two letters of her own no card grows; she has ten seconds', () => {
    vi.useFakeTimers()
    const { alice, hers } = two()
    const high = () => cardShape(hers, 'c1')?.props.h ?? 0
    const before = high()
    const letters = (count: number) => {
      for (let letter = 0; letter < count; letter++) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', bubbles: true }))
        setTitle(alice.session.pen, 'c1', 'Radio '.repeat(20 + letter))
        vi.advanceTimersByTime(100)
      }
    }
    letters(90)
    expect(high()).toBe(before)
    letters(12)
    expect(high()).toBeGreaterThan(before)
    vi.useRealTimers()
  })

  test('opening it writes nothing, and shows every card and link', () => {
    const { hers, writes } = two()
    expect(cardShape(hers, 's1')).toMatchObject({ x: 100, y: 100, parentId: 'page:page' })
    expect(linkShape(hers, 'c1-touches-s1')?.props.link).toMatchObject({
      kind: 'touches',
      from: 'c1',
      to: 's1',
    })
    expect(writes()).toBe(0)
  })

  test('a drag is one write on release, and arrives once', () => {
    const { alice, bob, hers, his, writes } = two()
    hers.press(150, 120).moveTo(170, 140).moveTo(250, 220)
    expect(cardShape(hers, 's1')).toMatchObject({ x: 200, y: 200 })
    expect(cardOf(alice, 's1')).toMatchObject({ x: 100, y: 100 })
    expect(writes()).toBe(0)
    hers.letGo()
    expect(writes()).toBe(1)
    expect(cardOf(bob, 's1')).toMatchObject({ x: 200, y: 200 })
    expect(cardShape(his, 's1')).toMatchObject({ x: 200, y: 200 })
  })

  test('while she drags, he sees the card move without a write', async () => {
    const { alice, hers, his, writes } = two()
    hers.press(150, 120).moveTo(170, 140).moveTo(250, 220)
    await vi.waitFor(() => expect(cardShape(his, 's1')).toMatchObject({ x: 200, y: 200 }))
    expect(alice.said.dragging).toEqual({ s1: { x: 200, y: 200 } })
    expect(writes()).toBe(0)
    hers.escape()
    expect(cardShape(hers, 's1')).toMatchObject({ x: 100, y: 100 })
    await vi.waitFor(() => expect(cardShape(his, 's1')).toMatchObject({ x: 100, y: 100 }), {
      timeout: 20_000,
    })
    expect(alice.session.undo.depth().undo).toBe(0)
  })

  test('what he writes on a card while she drags it stays, and so does her place', () => {
    const { alice, bob, hers, his } = two()
    hers.press(150, 120).moveTo(170, 140).moveTo(250, 220)
    setTitle(bob.session.pen, 's1', 'Rotators')
    moveCards(bob.session.pen, new Map([['m1', { x: 0, y: 900 }]]))
    expect(hers.records()[shapeOfCard('s1')]).toMatchObject({
      x: 200,
      y: 200,
      props: { card: { title: 'Rotators' } },
    })
    hers.letGo()
    expect(cardOf(alice, 's1')).toMatchObject({ x: 200, y: 200, title: 'Rotators' })
    expect(hers.records()).toEqual(his.records())
  })

  test('a card that he deletes while she drags it is gone for both', () => {
    const { alice, bob, hers, his } = two()
    hers.press(150, 120).moveTo(170, 140).moveTo(250, 220)
    removeCards(bob.session.pen, ['s1'])
    expect(cardShape(hers, 's1')).toBeUndefined()
    hers.moveTo(260, 230).letGo()
    expect(cardOf(alice, 's1')).toBeUndefined()
    expect(hers.records()).toEqual(his.records())
  })

  test('deletion wins over a move made offline', () => {
    const alice = peer('alice', plan(), 1)
    const bob = peer('bob', undefined, 2)
    exchange(alice, bob)
    const [hers, his] = [handOf(alice), handOf(bob)]
    hers.drag([150, 120], [250, 220])
    his.editor.deleteShapes([shapeOfCard('s1')])
    exchange(alice, bob)
    expect(cardOf(alice, 's1')).toBeUndefined()
    expect(hers.records()).toEqual(his.records())
    expect(alice.text()).toBe(bob.text())
  })

  test('deleting a card takes its links along, and one undo brings all back', () => {
    const { alice, bob, hers, his } = two()
    hers.editor.select(shapeOfCard('s1'))
    hers.editor.markHistoryStoppingPoint('delete')
    hers.editor.deleteShapes([shapeOfCard('s1')])
    expect(linkShape(hers, 'c1-touches-s1')).toBeUndefined()
    expect(bob.session.reader.board.links.size).toBe(0)
    hers.editor.undo()
    expect(alice.session.reader.board.links.size).toBe(2)
    expect(linkShape(his, 'c1-touches-s1')).toBeDefined()
    expect(hers.records()).toEqual(his.records())
  })

  test('undo takes back what she did and leaves what he did since', () => {
    const { alice, bob, hers } = two()
    hers.drag([150, 120], [250, 220])
    setTitle(bob.session.pen, 's1', 'Rotators')
    moveCards(bob.session.pen, new Map([['c1', { x: 700, y: 700 }]]))
    expect(hers.editor.getCanUndo()).toBe(true)
    hers.editor.undo()
    expect(cardOf(alice, 's1')).toMatchObject({ x: 100, y: 100, title: 'Rotators' })
    expect(cardOf(alice, 'c1')).toMatchObject({ x: 700, y: 700 })
    hers.editor.redo()
    expect(cardOf(alice, 's1')).toMatchObject({ x: 200, y: 200, title: 'Rotators' })
  })

  test('a copy keeps the links among the copied cards', () => {
    const { bob, hers } = two()
    hers.editor.select(shapeOfCard('s1'), shapeOfCard('c1'))
    duplicate(hers.editor, hers.canvas.scene.session)
    const { board } = bob.session.reader
    expect(board.cards.size).toBe(5)
    const copied = [...board.links.values()].filter((link) => link.kind === 'touches')
    expect(copied).toHaveLength(2)
    const twin = copied.find((link) => link.from !== 'c1')
    expect(board.cards.get(twin?.from ?? '')).toMatchObject({ title: 'Radio', x: 524, y: 124 })
  })

  test('a locked card can be selected, and neither moved nor deleted', () => {
    const { alice, hers, writes } = two()
    setField(alice.session.pen, { card: 's1' }, ['locked'], true)
    const before = writes()
    hers.drag([150, 120], [250, 220])
    expect(hers.editor.getSelectedShapeIds()).toEqual([shapeOfCard('s1')])
    hers.editor.deleteShapes([shapeOfCard('s1')])
    expect(cardShape(hers, 's1')).toMatchObject({ x: 100, y: 100 })
    expect(writes()).toBe(before)
  })

  test('a viewer changes nothing', () => {
    const { bob, his, writes } = two()
    bob.session.write.setState({ is: 'readOnly', because: 'viewer', says: '' }, true)
    his.drag([150, 120], [250, 220])
    his.editor.deleteShapes([shapeOfCard('s1')])
    expect(cardShape(his, 's1')).toMatchObject({ x: 100, y: 100 })
    expect(writes()).toBe(0)
  })

  test('a link stands where its cards stand, and cannot be dragged off them', () => {
    const { hers } = two()
    const before = linkShape(hers, 'c1-touches-s1')
    hers.drag([150, 120], [150, 320])
    const after = linkShape(hers, 'c1-touches-s1')
    expect(after?.props.curve).not.toEqual(before?.props.curve)
    hers.editor.updateShape({ id: shapeOfLink('c1-touches-s1'), type: 'link', x: 9, y: 9 })
    expect(linkShape(hers, 'c1-touches-s1')).toEqual(after)
    const { start } = { start: { x: after?.x, y: after?.y } }
    expect(start.x).toBeCloseTo(500)
  })

  test('cards never lie in a frame; a moved frame takes along those that lie wholly in it', () => {
    const { alice, bob, hers, his } = two()
    hers.editor.createShape({
      id: createShapeId('lane'),
      type: 'frame',
      x: 60,
      y: 60,
      props: { w: 360, h: 300 },
    })
    hers.drag([540, 130], [300, 250])
    expect(cardShape(hers, 'c1')?.parentId).toBe('page:page')
    moveCards(alice.session.pen, new Map([['c1', { x: 500, y: 100 }]]))
    hers.editor.select(createShapeId('lane'))
    hers.drag([240, 340], [340, 440])
    expect(hers.editor.getShape(createShapeId('lane'))).toMatchObject({ x: 160, y: 160 })
    expect(cardOf(bob, 's1')).toMatchObject({ x: 200, y: 200 })
    expect(cardOf(bob, 'c1')).toMatchObject({ x: 500, y: 100 })
    const sorted = his.editor.getCurrentPageShapesSorted().map(({ id }) => id)
    expect(sorted[0]).toBe(createShapeId('lane'))
  })

  test('two people change two things about one drawing, and both stay', () => {
    const alice = peer('alice', plan(), 1)
    const bob = peer('bob', undefined, 2)
    exchange(alice, bob)
    const [hers, his] = [handOf(alice), handOf(bob)]
    const note = createShapeId('note')
    hers.editor.createShape({
      id: note,
      type: 'geo',
      x: 10,
      y: 600,
      parentId: hers.editor.getCurrentPageId(),
    })
    exchange(alice, bob)
    hers.editor.updateShape({ id: note, type: 'geo', props: { w: 333 } })
    his.editor.updateShape({ id: note, type: 'geo', props: { color: 'red' } })
    exchange(alice, bob)
    expect(hers.editor.getShape(note)).toMatchObject({ props: { w: 333, color: 'red' } })
    expect(hers.records()).toEqual(his.records())
  })

  test('records that do not hold are left out and stop nothing', () => {
    const { alice, hers, his } = two()
    const { pen } = alice.session
    addDrawing(pen, 'shape:bad', { typeName: 'shape', type: 'geo', x: 'left' })
    addDrawing(pen, 'shape:evil', { typeName: 'shape', type: 'embed', props: { url: 'https://example.com' } })
    addDrawing(pen, 'shape:good', { typeName: 'shape', type: 'geo', index: 'a5' })
    addDrawing(pen, 'shape:twin', { typeName: 'shape', type: 'geo', index: 'a5' })
    addDrawing(pen, 'shape:lost', { typeName: 'shape', type: 'geo', parentId: 'shape:nobody' })
    addDrawing(pen, 'shape:a', { typeName: 'shape', type: 'frame', parentId: 'shape:b' })
    addDrawing(pen, 'shape:b', { typeName: 'shape', type: 'frame', parentId: 'shape:a' })
    addCard(pen, { id: 'odd', kind: 'segment', loyalty: 'never', x: 0, y: 0 })
    const seen = (id: string) => hers.editor.getShape(id as TLShapeId)
    expect([seen('shape:bad'), seen('shape:evil')]).toEqual([undefined, undefined])
    expect(seen('shape:good')?.index).not.toBe(seen('shape:twin')?.index)
    expect([seen('shape:lost')?.parentId, seen('shape:a')?.parentId, seen('shape:b')?.parentId]).toEqual([
      'page:page',
      'page:page',
      'shape:a',
    ])
    expect(cardShape(hers, 'odd')?.props.unreadable?.says).toContain('loyalty')
    expect(hers.records()).toEqual(his.records())
  })

  test('the field in which tldraw keeps what is out of sight is there', () => {
    const { hers } = two()
    expect(hers.editor.getCulledShapes().has(shapeOfCard('s1'))).toBe(false)
    hers.editor.setCamera({ x: -9000, y: 0, z: 1 }, { immediate: true })
    expect(hers.editor.getCulledShapes().has(shapeOfCard('s1'))).toBe(true)
  })

  test('a route is rounded the same way everywhere', () => {
    const spot = (x: number, y: number) => ({ x, y })
    const route = { start: spot(0.04, 1), bend: spot(10.26, 1), turn: spot(20, 1), end: spot(30, 1) }
    expect(drawn(route).curve).toEqual([10.2, 0, 20, 0, 30, 0])
  })
})
