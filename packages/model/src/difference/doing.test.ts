import { expect, test } from 'vitest'
import { applyUpdate, encodeStateAsUpdate } from 'yjs'
import type { Board, Touched } from '../board/board.ts'
import { addCard, addLink, removeCards, removeLinks, setField, setFields, setTitle } from '../board/edit.ts'
import { peers, type Peer } from '../board/peers.ts'
import { BoardReader } from '../board/read.ts'
import { docFrom } from '../board/doc.ts'
import { chance, type Chance } from '../rules/chance.ts'
import type { Difference, Kindred } from './difference.ts'
import { Doing } from './doing.ts'

declare const process: { env: Record<string, string | undefined> }

type Row = { by: string; before: Board; after: Board; touched: Touched }
type Hers = { by: string; rows: Row[]; doing: Doing }

const plan = `
  plan "Pouch" currency=EUR
  segment s1 "Regulars" brandShares={"Ours":60,"Theirs":40}
  segment s2 "Rotators"
  objective o1 "Raise the share" baseline=31 target=36 unit="% of spend"
  contactPoint c1 "Radio" direction=twoWay feedbackChannel=phone
  c1 touches s1`

/** Rows of a journal in the order in which they were committed, each with the board before and after it. */
function journalOf(...names: string[]) {
  const people = peers(plan, ...names)
  const server = docFrom(encodeStateAsUpdate(people[names[0]!]!.doc))
  const reader = new BoardReader(server)
  const rows: Row[] = []
  const edit = (person: Peer, change: (person: Peer) => void) => {
    const written: Uint8Array[] = []
    const keep = (bytes: Uint8Array) => void written.push(bytes)
    person.doc.on('update', keep)
    change(person)
    person.doc.off('update', keep)
    for (const bytes of written) {
      const before = reader.board
      const stop = reader.watch((after, touched) => rows.push({ by: person.name, before, after, touched }))
      applyUpdate(server, bytes)
      stop()
    }
  }
  const catchUp = (person: Peer) => applyUpdate(person.doc, encodeStateAsUpdate(server), 'wire')
  return { people, rows, edit, catchUp, board: () => reader.board }
}

/** What each person did, as long as nobody came between. */
function doingsIn(rows: readonly Row[]): Hers[] {
  const all: Hers[] = []
  for (const row of rows) {
    const last = all.findLast(({ by }) => by === row.by)
    if (last?.doing.take(row.before, row.after, row.touched)) {
      last.rows.push(row)
      continue
    }
    const doing = new Doing(row.before.plan)
    doing.take(row.before, row.after, row.touched)
    all.push({ by: row.by, rows: [row], doing })
  }
  return all
}

test('what a colleague wrote in between is never told of her', () => {
  const { people, rows, edit, catchUp } = journalOf('alice', 'bob')
  const { alice, bob } = people as Record<string, Peer> & { alice: Peer; bob: Peer }
  edit(alice, ({ pen }) => setField(pen, { card: 'o1' }, ['target'], 35))
  edit(bob, ({ pen }) => setField(pen, { card: 'o1' }, ['deadline'], '2027-02-28'))
  edit(bob, ({ pen }) => setTitle(pen, 's2', 'Switchers'))
  edit(alice, ({ pen }) => setField(pen, { card: 'o1' }, ['target'], 34))
  catchUp(alice)
  edit(alice, ({ pen }) => addLink(pen, { kind: 'touches', from: 'c1', to: 's2' }))
  const told = doingsIn(rows).map(({ by, doing }) => [by, doing.sentences.map(({ says }) => says)])
  expect(told).toEqual([
    [
      'alice',
      [
        'Objective “Raise the share” target 36 → 34% of spend.',
        'Contact point “Radio” now touches “Switchers”.',
      ],
    ],
    [
      'bob',
      [
        'Objective “Raise the share”: deadline set to 28 February 2027.',
        'Segment “Rotators” is called “Switchers” now.',
      ],
    ],
  ])
})

test('whoever changes what another changed meanwhile begins anew, so that both are seen', () => {
  const { people, rows, edit, catchUp } = journalOf('alice', 'bob')
  const { alice, bob } = people as Record<string, Peer> & { alice: Peer; bob: Peer }
  const target = (person: Peer, value: number) => {
    catchUp(person)
    edit(person, ({ pen }) => setField(pen, { card: 'o1' }, ['target'], value))
  }
  target(alice, 30)
  target(bob, 40)
  target(alice, 36)
  expect(doingsIn(rows).map(({ by, doing }) => [by, doing.sentences[0]?.says])).toEqual([
    ['alice', 'Objective “Raise the share” target 36 → 30% of spend.'],
    ['bob', 'Objective “Raise the share” target 30 → 40% of spend.'],
    ['alice', 'Objective “Raise the share” target 40 → 36% of spend.'],
  ])
})

test('a card that she took off after a colleague had worked on it is told as gone', () => {
  const { people, rows, edit, catchUp } = journalOf('alice', 'bob')
  const { alice, bob } = people as Record<string, Peer> & { alice: Peer; bob: Peer }
  edit(alice, ({ pen }) => addCard(pen, { id: 'm1', kind: 'message', title: 'Less plastic' }))
  catchUp(bob)
  edit(bob, ({ pen }) => setTitle(pen, 'm1', 'Less plastic, same coffee'))
  catchUp(alice)
  edit(alice, ({ pen }) => removeCards(pen, ['m1']))
  expect(doingsIn(rows).map(({ by, doing }) => [by, doing.sentences.map(({ says }) => says)])).toEqual([
    ['alice', ['Message “Less plastic” is new.']],
    ['bob', ['Message “Less plastic” is called “Less plastic, same coffee” now.']],
    ['alice', ['Message “Less plastic, same coffee” is gone.']],
  ])
})

test('what she took back herself comes to nothing', () => {
  const { people, rows, edit } = journalOf('alice')
  const alice = people['alice']!
  edit(alice, ({ pen }) => removeCards(pen, ['s1']))
  edit(alice, ({ undo }) => undo.undo())
  const [only, ...rest] = doingsIn(rows)
  expect([only?.doing.sentences, rest]).toEqual([[], []])
})

/** Every value on a board under its path: `cards/o1/target`. */
type Flat = Map<string, unknown>
function flat(board: Board): Flat {
  const all: Flat = new Map()
  lay(all, 'plan', board.plan)
  for (const [id, card] of board.cards) lay(all, `cards/${id}`, card)
  for (const [id, link] of board.links) lay(all, `links/${id}`, link)
  return all
}

function lay(all: Flat, path: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [key, one] of Object.entries(value)) lay(all, `${path}/${key}`, one)
  else if (value !== undefined) all.set(path, JSON.stringify(value))
}

type Way = { from: unknown; to: unknown }
function waysBetween(before: Flat, after: Flat): Map<string, Way> {
  const ways = new Map<string, Way>()
  for (const path of new Set([...before.keys(), ...after.keys()]))
    if (before.get(path) !== after.get(path)) ways.set(path, { from: before.get(path), to: after.get(path) })
  return ways
}

/** The same, out of what a doing says of itself. */
function waysOf({ plan, cards, links, moved }: Difference): Map<string, Way> {
  const [before, after]: [Flat, Flat] = [new Map(), new Map()]
  const changed = (path: string, { from, to }: Way) => {
    lay(before, path, from)
    lay(after, path, to)
  }
  for (const { path, ...way } of plan) changed(['plan', ...path].join('/'), way)
  const kindred = (root: string, { added, gone, changed: other }: Kindred<{ id: string }>) => {
    for (const one of added) lay(after, `${root}/${one.id}`, one)
    for (const one of gone) lay(before, `${root}/${one.id}`, one)
    for (const { after: one, changes } of other)
      for (const { path, ...way } of changes) changed([root, one.id, ...path].join('/'), way)
  }
  kindred('cards', cards)
  kindred('links', links)
  for (const { id, ...way } of moved) changed(`cards/${id}`, way)
  return waysBetween(before, after)
}

/**
 * What applying her rows one by one says: for each value the way from her first change of it to her last. Fails where
 * she did not go on from the value that she had left there herself.
 */
function waysOfRows(rows: readonly Row[], seed: number): Map<string, Way> {
  const all = new Map<string, Way>()
  for (const { before, after } of rows)
    for (const [path, { from, to }] of waysBetween(flat(before), flat(after))) {
      const earlier = all.get(path)
      if (earlier && !isText(path)) expect(from, `${path}, seed ${seed}`).toBe(earlier.to)
      all.set(path, { from: earlier ? earlier.from : from, to })
    }
  return new Map([...all].filter(([, { from, to }]) => from !== to))
}

const isText = (path: string) => /\/(title|notes)$/.test(path)
const untyped = (ways: Map<string, Way>) => new Map([...ways].filter(([path]) => !isText(path)))

function someEdit({ pen, undo }: Peer, board: Board, luck: Chance): void {
  const card = luck.of([...board.cards.keys(), 'o1'])
  const links = [...board.links.keys()]
  switch (luck.below(9)) {
    case 0:
      return void addCard(pen, { kind: 'segment', title: `S${luck.below(99)}`, x: luck.below(9), y: 0 })
    case 1:
      return removeCards(pen, [card])
    case 2:
      return void setTitle(pen, card, luck.of(['One', 'Another', 'One and another']))
    case 3:
      return void setFields(pen, { card }, { x: luck.below(9), y: luck.below(9) })
    case 4:
      return void setField(pen, { card }, ['brandShares', luck.of(['Ours', 'New'])], luck.below(4))
    case 5:
      return void setField(pen, { plan: true }, ['budget'], luck.below(4))
    case 6:
      return void addLink(pen, { kind: 'touches', from: 'c1', to: card })
    case 7:
      return removeLinks(pen, links.length > 0 ? [luck.of(links)] : [])
    default:
      return void (luck.below(2) ? undo.undo() : setField(pen, { card }, ['priority'], luck.below(4)))
  }
}

test('what is told of each is what applying the rows one by one says, however they interleave', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  const luck = chance(seed)
  for (let round = 0; round < 40; round++) {
    const { people, rows, edit, catchUp } = journalOf('alice', 'bob', 'carol')
    for (let one = 0; one < 60; one++) {
      const person = luck.of(Object.values(people))
      if (luck.below(3) === 0) catchUp(person)
      if (luck.below(4) === 0) person.undo.step()
      edit(person, (it) => someEdit(it, it.reader.board, luck))
    }
    for (const { rows: hers, doing } of doingsIn(rows))
      expect(untyped(waysOf(doing.difference)), `seed ${seed}`).toEqual(untyped(waysOfRows(hers, seed)))
  }
})
