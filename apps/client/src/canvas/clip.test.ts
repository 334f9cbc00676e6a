import { expect, test } from 'vitest'
import { sketch } from '@parley/model/board/sketch.ts'
import { peer } from '../session/peers.fixture.ts'
import { clipOf, clipText, putClip, readClip } from './clip.ts'

const alice = () =>
  peer(
    'alice',
    sketch(`
      segment s1 "Regulars" x=10 y=20 brandShares={"Brimberg":68}
      contactPoint c1 "Radio" x=400 y=20
      message m1 "Hello" x=400 y=400
      c1 touches s1
      c1 carries m1
    `),
  )

test('a clip taken on one board is put on another, with its links and under new ids', () => {
  const { board } = alice().session.reader
  const clip = clipOf(board, [board.cards.get('s1')!, board.cards.get('c1')!], [])
  const bob = peer('bob')
  const read = readClip(clipText(clip))
  if (!read) throw new Error('The clip was not read.')
  const { cards } = putClip(bob.session.pen, read, { x: 100, y: 100 })
  const there = bob.session.reader.board
  expect(there.cards.size).toBe(2)
  expect(there.cards.get(cards[0] ?? '')).toMatchObject({
    title: 'Regulars',
    x: 110,
    y: 120,
    brandShares: { Brimberg: 68 },
  })
  expect([...there.links.values()]).toMatchObject([{ kind: 'touches', from: cards[1], to: cards[0] }])
  expect(cards).not.toContain('s1')
  expect(bob.session.undo.depth().undo).toBe(1)
})

test('what is no clip is none, and what does not parse is left out', () => {
  expect(readClip('hello')).toBeUndefined()
  expect(readClip('{"format":"other"}')).toBeUndefined()
  const odd = { format: 'parley.clip', cards: [{ id: 'a', kind: 'spaceship' }], links: [], drawings: [] }
  expect(readClip(JSON.stringify(odd))?.cards).toEqual([])
})

test('drawings keep what they point to among themselves', () => {
  const bob = peer('bob')
  const drawings = [
    { id: 'shape:lane', typeName: 'shape', type: 'frame', parentId: 'page:page', x: 0, y: 0 },
    { id: 'shape:in', typeName: 'shape', type: 'geo', parentId: 'shape:lane', x: 5, y: 5 },
    { id: 'binding:b', typeName: 'binding', type: 'arrow', fromId: 'shape:in', toId: 'shape:lane' },
  ]
  const { shapes } = putClip(bob.session.pen, { cards: [], links: [], drawings }, { x: 50, y: 0 })
  const there = [...bob.session.reader.board.drawings.values()]
  expect(there.find(({ id }) => id === shapes[0])).toMatchObject({ x: 50 })
  expect(there.find(({ id }) => id === shapes[1])).toMatchObject({ x: 5, parentId: shapes[0] })
  expect(there.find(({ id }) => id.startsWith('binding:'))).toMatchObject({
    fromId: shapes[1],
    toId: shapes[0],
  })
})
