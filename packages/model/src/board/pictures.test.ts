import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { newDoc, rootOf } from './doc.ts'
import { addDrawing, removeDrawings } from './edit.ts'
import { picturesOn, picturesShown } from './pictures.ts'

const hash = (letter: string) => letter.repeat(64)
const picture = (src: string) => ({ type: 'image', props: { src, w: 9, h: 9 } })

test('a picture is on a board by whoever wrote its address there', () => {
  const [alice, bob] = [newDoc(), newDoc()]
  addDrawing({ doc: alice, origin: {} }, 'asset:a', picture(`/assets/${hash('a')}`))
  Y.applyUpdate(bob, Y.encodeStateAsUpdate(alice))
  addDrawing({ doc: bob, origin: {} }, 'asset:b', picture(`/assets/${hash('b')}`))
  expect(picturesOn(bob)).toEqual([
    { hash: hash('a'), by: alice.clientID },
    { hash: hash('b'), by: bob.clientID },
  ])
})

test('an address written over is its last writer’s', () => {
  const [alice, bob] = [newDoc(), newDoc()]
  addDrawing({ doc: alice, origin: {} }, 'asset:a', picture(`/assets/${hash('a')}`))
  Y.applyUpdate(bob, Y.encodeStateAsUpdate(alice))
  const drawing = rootOf(bob, 'canvas').get('asset:a')
  const props: unknown = drawing instanceof Y.Map ? drawing.get('props') : undefined
  if (!(props instanceof Y.Map)) throw new Error('no props')
  props.set('src', `/assets/${hash('c')}`)
  expect(picturesOn(bob)).toEqual([{ hash: hash('c'), by: bob.clientID }])
})

test('props that came as one value are the writer’s of that value; what is no picture is none', () => {
  const doc = newDoc()
  const drawing = new Y.Map<unknown>()
  drawing.set('props', { src: `/assets/${hash('d')}` })
  rootOf(doc, 'canvas').set('asset:d', drawing)
  rootOf(doc, 'canvas').set('asset:e', new Y.Map([['props', { src: 'https://elsewhere.test/x.png' }]]))
  rootOf(doc, 'canvas').set('asset:f', new Y.Map([['props', null]]))
  rootOf(doc, 'canvas').set('asset:g', 'text')
  expect(picturesOn(doc)).toEqual([{ hash: hash('d'), by: doc.clientID }])
})

test('a picture is seen as long as a drawing shows it, also where props came as one value; its address stays', () => {
  const pen = { doc: newDoc(), origin: {} }
  for (const letter of ['a', 'b', 'c']) addDrawing(pen, `asset:${letter}`, picture(`/assets/${hash(letter)}`))
  for (const id of ['shape:1', 'shape:2'])
    addDrawing(pen, id, { type: 'image', props: { assetId: 'asset:a', w: 9, h: 9 } })
  rootOf(pen.doc, 'canvas').set('shape:3', new Y.Map([['props', { assetId: 'asset:b' }]]))
  expect(picturesShown(pen.doc)).toEqual([hash('a'), hash('b')])
  removeDrawings(pen, ['shape:1'])
  expect(picturesShown(pen.doc)).toEqual([hash('a'), hash('b')])
  removeDrawings(pen, ['shape:2'])
  expect(picturesShown(pen.doc)).toEqual([hash('b')])
  expect(picturesOn(pen.doc)).toHaveLength(3)
})
