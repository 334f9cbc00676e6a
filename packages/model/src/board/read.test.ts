import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { addCard, addDrawing, addLink, removeCards, setDrawing, setField, setTitle } from './edit.ts'
import { rootOf } from './doc.ts'
import { meet, peers } from './peers.ts'
import type { Link } from '../links/index.ts'
import type { Board } from './board.ts'
import { readBoard } from './read.ts'

declare const process: { env: Record<string, string | undefined> }

const board = `
  plan "Spring" budget=1000
  segment s1 "Regulars" size=9600
  segment s2 "Rotators"
  contactPoint c1 "Radio"
  c1 touches s1`

test('a change replaces what it touched, and all else is === what it was', () => {
  const { alice } = peers(board, 'alice')
  const before = alice.reader.board
  setTitle(alice.pen, 's1', 'Regulars!')
  const after = alice.reader.board
  expect(after.cards.get('s1')).not.toBe(before.cards.get('s1'))
  expect(after.cards.get('s2')).toBe(before.cards.get('s2'))
  expect(after.links).toBe(before.links)
  expect(after.plan).toBe(before.plan)
  expect(before.cards.get('s1')?.title).toBe('Regulars')
})

test('a change tells what it touched', () => {
  const { alice } = peers(board, 'alice')
  const told: string[][] = []
  alice.reader.watch((_, touched) => told.push([...touched.cards, ...touched.links]))
  setField(alice.pen, { card: 's1' }, ['size'], 3)
  addLink(alice.pen, { id: 'l2', kind: 'touches', from: 'c1', to: 's2' })
  expect(told).toEqual([['s1'], ['l2']])
})

test('a link is hidden while its card is away, and comes back with it', () => {
  const { alice } = peers(board, 'alice')
  rootOf(alice.doc, 'cards').delete('s1')
  expect(alice.reader.board.links.size).toBe(0)
  expect(rootOf(alice.doc, 'links').size).toBe(1)
  addCard(alice.pen, { id: 's1', kind: 'segment', title: 'Back' })
  expect(alice.reader.board.links.size).toBe(1)
})

test('a record that does not parse is set aside, kept, and in nobody’s way', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  rootOf(alice.doc, 'cards').set('bad', new Y.Map(Object.entries({ kind: 'segmnt', title: 'x' })))
  rootOf(alice.doc, 'cards').set('worse', 12)
  setField(alice.pen, { card: 's1' }, ['size'], 'many')
  meet(alice, bob)
  const seen = bob.reader.board
  expect([...seen.cards.keys()].sort()).toEqual(['c1', 's2'])
  expect(seen.links.size).toBe(0)
  expect([...seen.unreadable.values()].map((one) => one.id).sort()).toEqual(['bad', 's1', 'worse'])
  expect(seen.unreadable.get('cards/s1')?.says).toContain('size')
  setField(bob.pen, { card: 's1' }, ['size'], 5)
  expect(bob.reader.board.cards.has('s1')).toBe(true)
  expect(bob.reader.board.links.size).toBe(1)
})

test('a plan whose field is nonsense still shows its title and the rest', () => {
  const { alice } = peers(board, 'alice')
  setField(alice.pen, { plan: true }, ['startsOn'], '32 Sept')
  expect(alice.reader.board.plan).toMatchObject({ title: 'Spring', budget: 1000 })
  expect(alice.reader.board.plan.startsOn).toBeUndefined()
  expect(alice.reader.board.unreadable.has('plan/plan')).toBe(true)
})

test('a link with a verb that does not fit its ends is not drawn', () => {
  const { alice } = peers(board, 'alice')
  addLink(alice.pen, { id: 'odd', kind: 'touches', from: 's1', to: 'c1' })
  expect(alice.reader.board.links.has('odd')).toBe(false)
})

test('free drawing merges property by property', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  addDrawing(alice.pen, 'shape:n1', {
    typeName: 'shape',
    type: 'note',
    x: 1,
    props: { color: 'yellow', text: 'hi' },
  })
  meet(alice, bob)
  setDrawing(alice.pen, 'shape:n1', new Map([[['props', 'color'], 'red']]))
  setDrawing(bob.pen, 'shape:n1', new Map([[['x'], 50]]))
  meet(alice, bob)
  expect(alice.reader.board.drawings.get('shape:n1')).toMatchObject({
    x: 50,
    props: { color: 'red', text: 'hi' },
  })
})

test('a followed board equals a board read afresh, after 2,000 random edits by three people', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  let state = seed
  const any = (n: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % n
  const all = Object.values(peers(board, 'alice', 'bob', 'carol'))
  for (let step = 0; step < 2000; step++) {
    const who = all[any(3)]!
    const card = ['s1', 's2', 'c1', 'n1', 'n2', 'n3'][any(6)]!
    const acts = [
      () => setTitle(who.pen, card, `Title ${any(100)}`),
      () => setField(who.pen, { card }, ['brandShares', `b${any(3)}`], any(100)),
      () => setField(who.pen, { card }, ['size'], any(3) === 0 ? 'x' : any(9)),
      () => removeCards(who.pen, [card]),
      () => addCard(who.pen, { id: card, kind: any(2) === 0 ? 'segment' : 'contactPoint', title: 'New' }),
      () => addLink(who.pen, { id: `l${any(5)}`, kind: 'touches', from: card, to: 's2' }),
      () => (who.undo.step(), who.undo.undo()),
      () => meet(...all),
    ]
    acts[any(acts.length)]!()
  }
  meet(...all)
  meet(...all)
  for (const who of all) expect(listed(who.reader.board), `seed ${seed}`).toEqual(listed(readBoard(who.doc)))
})

/** A board without the order of its drawers. */
function listed(board: Board) {
  const ids = (links: readonly Link[]) => links.map((link) => link.id).sort((a, b) => a.localeCompare(b))
  const hung = (shelf: Board['leaving']) =>
    Object.fromEntries([...shelf].map(([id, links]) => [id, ids(links)]))
  return {
    cards: Object.fromEntries(board.cards),
    links: Object.fromEntries(board.links),
    unreadable: Object.fromEntries(board.unreadable),
    leaving: hung(board.leaving),
    arriving: hung(board.arriving),
  }
}
