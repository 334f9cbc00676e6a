import { expect, test } from 'vitest'
import { addCard, addLink, moveCards, removeCards, setField, setFields, setTitle } from './edit.ts'
import { applyCommands } from './apply.ts'
import { canonical } from './doc.ts'
import { meet, peers, type Peer } from './peers.ts'

const segment = (who: Peer, id: string) => {
  const card = who.reader.board.cards.get(id)
  if (card?.kind !== 'segment') throw new Error(`${id} is no segment here`)
  return card
}

const board = `
  segment s1 "Regulars" loyalty=loyal size=9600 brandShares={"Brimberg":68,"Halden":32}
  contactPoint c1 "Radio" direction=oneWay
  c1 touches s1 perWeek=2`

test('two people type in one title at once and both words stay [S-1]', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  setTitle(alice.pen, 's1', 'Faithful Regulars')
  setTitle(bob.pen, 's1', 'Regulars of the north')
  meet(alice, bob)
  expect(segment(alice, 's1').title).toBe('Faithful Regulars of the north')
  expect(segment(bob, 's1').title).toBe('Faithful Regulars of the north')
})

test('two people change two fields, and two brands’ shares, of one card: all four stay [S-1]', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  setField(alice.pen, { card: 's1' }, ['size'], 10_000)
  setField(bob.pen, { card: 's1' }, ['priority'], 1)
  setField(alice.pen, { card: 's1' }, ['brandShares', 'Brimberg'], 60)
  setField(bob.pen, { card: 's1' }, ['brandShares', 'Halden'], 40)
  meet(alice, bob)
  expect(segment(alice, 's1')).toMatchObject({
    size: 10_000,
    priority: 1,
    brandShares: { Brimberg: 60, Halden: 40 },
  })
  expect(canonical(alice.doc)).toBe(canonical(bob.doc))
})

test('a whole object set by one keeps the entry a colleague added meanwhile', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  setField(alice.pen, { card: 's1' }, ['brandShares'], { Brimberg: 70, Halden: 30 })
  setField(bob.pen, { card: 's1' }, ['brandShares', 'Kvern'], 5)
  meet(alice, bob)
  expect(segment(alice, 's1').brandShares).toEqual({ Brimberg: 70, Halden: 30, Kvern: 5 })
})

test('deletion wins over a late edit, and takes the card’s links along [S-2]', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  removeCards(alice.pen, ['s1'])
  setField(bob.pen, { card: 's1' }, ['size'], 1)
  meet(alice, bob)
  for (const who of [alice, bob]) {
    expect(who.reader.board.cards.has('s1')).toBe(false)
    expect(who.reader.board.links.size).toBe(0)
  }
  expect(setTitle(bob.pen, 's1', 'too late')).toBe(false)
})

test('undo takes back what I did, and leaves what a colleague wrote since [U-1]', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  setField(alice.pen, { card: 's1' }, ['priority'], 1)
  meet(alice, bob)
  setField(bob.pen, { card: 's1' }, ['size'], 77)
  meet(alice, bob)
  expect(alice.undo.undo()).toBe(true)
  meet(alice, bob)
  expect(segment(bob, 's1')).toMatchObject({ size: 77 })
  expect(segment(bob, 's1').priority).toBeUndefined()
  expect(alice.undo.redo()).toBe(true)
  expect(segment(alice, 's1').priority).toBe(1)
})

test('one undo brings back a deleted card with its title and its links [U-2]', () => {
  const { alice } = peers(board, 'alice')
  removeCards(alice.pen, ['s1'])
  alice.undo.undo()
  expect(segment(alice, 's1').title).toBe('Regulars')
  expect(alice.reader.board.links.size).toBe(1)
})

test('a gesture is a step, whatever number of edits it holds [U-3]', () => {
  const { alice } = peers(board, 'alice')
  alice.undo.step()
  moveCards(
    alice.pen,
    new Map([
      ['s1', { x: 1, y: 2 }],
      ['c1', { x: 3, y: 4 }],
    ]),
  )
  alice.undo.step()
  setFields(alice.pen, { card: 's1' }, { size: 1, priority: 2 })
  expect(alice.undo.depth().undo).toBe(2)
})

test('a repair adds, links and sets in one step', () => {
  const { alice } = peers(board, 'alice')
  const named = applyCommands(alice.pen, alice.reader.board, [
    { add: { as: 'plan', kind: 'responsePlan', title: 'When it turns' } },
    { link: { kind: 'covers', from: 'plan', to: 'c1' } },
    { set: { card: 'c1', path: ['feedbackChannel'], value: 'Phone' } },
  ])
  expect(alice.reader.board.cards.get(named.get('plan')!)).toMatchObject({
    kind: 'responsePlan',
    title: 'When it turns',
  })
  expect(alice.reader.board.links.size).toBe(2)
  alice.undo.undo()
  expect(alice.reader.board.cards.size).toBe(2)
})

test('what a repair adds lies on no card, neither on one that was there nor on one that came with it', () => {
  const { alice } = peers(board, 'alice')
  applyCommands(alice.pen, alice.reader.board, [
    { add: { as: 'one', kind: 'contactPoint', title: 'Phone' } },
    { add: { as: 'two', kind: 'contactPoint', title: 'Post' } },
  ])
  const points = [...alice.reader.board.cards.values()].filter(({ kind }) => kind === 'contactPoint')
  expect(new Set(points.map(({ x }) => x)).size).toBe(1)
  const tops = points.map(({ y }) => y ?? 0).toSorted((a, b) => a - b)
  expect(tops.map((top, at) => top - (tops[at - 1] ?? top))).toEqual([0, 220, 220])
})

test('merging twins moves the links of the one that goes', () => {
  const { alice } = peers(`${board}\n segment s2 "Regular"\n c1 touches s2`, 'alice')
  applyCommands(alice.pen, alice.reader.board, [{ merge: { keep: 's1', gone: 's2' } }])
  expect([...alice.reader.board.links.values()].map((link) => link.to)).toEqual(['s1'])
})

test('names such as __proto__ and constructor are names like any other', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  setField(alice.pen, { card: 's1' }, ['brandShares', '__proto__'], 12)
  addCard(alice.pen, { id: '__proto__', kind: 'segment', title: 'constructor' })
  addLink(alice.pen, { id: 'constructor', kind: 'touches', from: 'c1', to: '__proto__' })
  meet(alice, bob)
  expect(Object.entries(segment(bob, 's1').brandShares ?? {})).toContainEqual(['__proto__', 12])
  expect(segment(bob, '__proto__').title).toBe('constructor')
  expect(bob.reader.board.links.get('constructor')?.to).toBe('__proto__')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
