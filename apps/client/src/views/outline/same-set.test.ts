import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linksFrom, linksTo, type Board } from '@parley/model/board/board.ts'
import * as edit from '@parley/model/board/edit.ts'
import { cardKindNames, type Card } from '@parley/model/cards/index.ts'
import { verbsBetween } from '@parley/model/links/index.ts'
import { canvasOf } from '../../canvas/canvas-store.ts'
import { cardOfShape, isLinkShape, linkOfShape } from '../../canvas/shape-ids.ts'
import { linksBySentence } from '../../panels/inspector/link-sentences.ts'
import { exchange, peer, type Peer } from '../../session/peers.fixture.ts'
import { en } from '../../words/en.ts'
import { bodyKey, treeRows, type TreeShape } from './tree-rows.ts'
import { tableRows } from './table/table-rows.ts'

const seed = Number(process.env['SEED'] ?? 20261126)
const edits = Number(process.env['EDITS'] ?? 10_000)
/** So many edits between two looks. */
const between = 250
const most = 50

const roll = fc.record({
  who: fc.integer({ min: 0, max: 1 }),
  what: fc.integer({ min: 0, max: 15 }),
  n: fc.integer({ min: 0, max: 9_999 }),
  m: fc.integer({ min: 0, max: 9_999 }),
})
type Roll = { who: number; what: number; n: number; m: number }

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)]

/** One thing that somebody does to the plan, or takes back. */
function does({ session: { pen, reader, undo } }: Peer, { what, n, m }: Roll, step: number): void {
  const cards = [...reader.board.cards.values()]
  const [one, two] = [pick(cards, n), pick(cards, m)]
  undo.step()
  // A board of this size has every kind, and each edit costs little.
  if (what < 4 && cards.length < most)
    return void edit.addCard(pen, { id: `c${step}`, kind: pick(cardKindNames, n) ?? 'segment' })
  if (what === 14) return void undo.undo()
  if (what === 15) return void undo.redo()
  if (!one || !two) return
  const whose = { card: one.id }
  if (what < 7 && reader.board.links.size < 2 * most) {
    const kind = pick(verbsBetween(one.kind, two.kind), n + m)
    if (kind && one.id !== two.id) edit.addLink(pen, { id: `l${step}`, kind, from: one.id, to: two.id })
  } else if (what === 7 && m % 3 === 0) edit.removeCards(pen, [one.id])
  else if (what === 8) edit.removeLinks(pen, [...reader.board.links.keys()].slice(n % 5, (n % 5) + 1))
  else if (what === 9) edit.setTitle(pen, one.id, `Title ${m}`)
  else if (what === 10) edit.setField(pen, whose, ['status'], m % 2 ? 'parked' : undefined)
  else if (what === 11) edit.setField(pen, whose, ['owner'], m % 2 ? `Owner ${m % 7}` : undefined)
  else if (what === 12) edit.moveCards(pen, new Map([[one.id, { x: n, y: m }]]))
  // A record that nobody can read is neither here nor there.
  else edit.setField(pen, whose, ['kind'], m % 3 ? one.kind : 'nonsense')
}

/** The cards and links that the canvas draws. */
function onCanvas({ session }: Peer): { cards: string[]; links: string[] } {
  const shapes = canvasOf(session)
    .store.allRecords()
    .filter((one) => one.typeName === 'shape')
  const [links, others] = [
    shapes.filter(({ id }) => isLinkShape(id)),
    shapes.filter(({ id }) => !isLinkShape(id)),
  ]
  const readable = others.filter((one) => 'card' in one.props && one.props.card !== null)
  return {
    cards: readable.map(({ id }) => cardOfShape(id)).sort(),
    links: links.map(({ id }) => linkOfShape(id)).sort(),
  }
}

const shape = (by: TreeShape['by'], cards: Iterable<Card>): TreeShape => ({
  by,
  passes: () => true,
  folded: new Set(),
  open: new Map([...cards].map(({ id, title }) => [id, title])),
  empty: true,
})

/** The cards that have a row in the tree, each once, and the links that stand as sentences in what they unfold to. */
function inTree(board: Board, by: TreeShape['by']): { cards: string[]; links: string[] } {
  const rows = treeRows(board, shape(by, board.cards.values()))
  const keys = new Set(rows.map(({ key }) => key))
  expect(keys.size).toBe(rows.length)
  const cards = rows.flatMap((row) => (row.is === 'card' ? [row.card] : []))
  expect(cards.filter((id) => !keys.has(bodyKey(id)))).toEqual([])
  const links = cards.flatMap((id) =>
    linksBySentence(linksFrom(board, id), linksTo(board, id)).flatMap(({ links }) =>
      links.map((link) => link.id),
    ),
  )
  return { cards: cards.sort(), links: [...new Set(links)].sort() }
}

const inTable = (board: Board): string[] =>
  [
    ...new Set(
      tableRows(board, [...board.cards.values()], 'segment', en).flatMap((row) =>
        row.is === 'card' ? [row.card] : [],
      ),
    ),
  ].sort()

test(`after ${edits} edits of two people the outline holds what the canvas draws (SEED=${seed})`, () => {
  const [alice, bob] = [peer('alice', undefined, 1), peer('bob', undefined, 2)]
  const crew = [alice, bob]
  // One canvas: both documents are the same whenever it is looked at.
  canvasOf(alice.session)
  const rolls = fc.sample(roll, { numRuns: edits, seed })
  for (const [step, one] of rolls.entries()) {
    does(crew[one.who] ?? alice, one, step)
    if ((step + 1) % between > 0) continue
    exchange(alice, bob)
    const drawn = onCanvas(alice)
    for (const person of crew) {
      const { board } = person.session.reader
      expect(inTree(board, 'step')).toEqual(drawn)
      expect(inTree(board, 'strand')).toEqual(drawn)
      expect(inTable(board)).toEqual(drawn.cards)
    }
  }
  expect(alice.text()).toBe(bob.text())
  expect(onCanvas(alice).links.length).toBeGreaterThan(10)
}, 600_000)
