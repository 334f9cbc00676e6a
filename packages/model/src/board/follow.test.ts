import { expect, test } from 'vitest'
import type { Link } from '../links/index.ts'
import { chance } from '../rules/chance.ts'
import type { Board } from './board.ts'
import { addCard, addLink, removeCards, setField, setTitle } from './edit.ts'
import { keep } from './kept.ts'
import { meet, peers } from './peers.ts'
import { readBoard } from './read.ts'

declare const process: { env: Record<string, string | undefined> }

const board = `
  plan "Spring" budget=1000
  segment s1 "Regulars" size=9600
  segment s2 "Rotators"
  contactPoint c1 "Radio"
  c1 touches s1`

test('who has stopped watching is told no more, and a reader that was stopped reads no more', () => {
  const { alice } = peers(board, 'alice')
  const told: string[] = []
  const stop = alice.reader.watch((_, { cards }) => told.push(...cards))
  setTitle(alice.pen, 's1', 'Regulars!')
  stop()
  setTitle(alice.pen, 's2', 'Rotators!')
  expect(told).toEqual(['s1'])
  const last = alice.reader.board
  alice.reader.stop()
  setTitle(alice.pen, 's1', 'Unread')
  expect(alice.reader.board).toBe(last)
})

test('the version that was approved stands on the board from when the server keeps it', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  expect(alice.reader.board.approved).toBeUndefined()
  const plan = { title: 'Spring' }
  keep(bob.doc, 'approved', { on: '2026-11-01', by: 'Ingrid', plan, cards: [], links: [] }, {})
  meet(alice, bob)
  const { approved } = alice.reader.board
  expect(approved).toMatchObject({ on: '2026-11-01', by: 'Ingrid', plan })
  setTitle(bob.pen, 's1', 'Regulars!')
  meet(alice, bob)
  expect(alice.reader.board.approved).toBe(approved)
})

test('a followed board equals a board read afresh, all through 2,000 random edits by three people', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  const luck = chance(seed)
  const all = Object.values(peers(board, 'alice', 'bob', 'carol'))
  const done = new Map<string, number>()
  for (let step = 0; step < 2000; step++) {
    const who = luck.of(all)
    const card = luck.of(['s1', 's2', 'c1', 'n1', 'n2', 'n3'])
    const acts = {
      title: () => setTitle(who.pen, card, `Title ${luck.below(100)}`),
      share: () => setField(who.pen, { card }, ['brandShares', `b${luck.below(3)}`], luck.below(100)),
      size: () => setField(who.pen, { card }, ['size'], luck.of(['x', 3, 9])),
      remove: () => removeCards(who.pen, [card]),
      card: () => addCard(who.pen, { id: card, kind: luck.of(['segment', 'contactPoint']), title: 'New' }),
      link: () => addLink(who.pen, { id: `l${luck.below(5)}`, kind: 'touches', from: card, to: 's2' }),
      undo: () => (who.undo.step(), who.undo.undo()),
      meet: () => meet(...all),
    }
    const [name, act] = luck.of(Object.entries(acts))
    act()
    done.set(name, (done.get(name) ?? 0) + 1)
    if (step % 20 > 0) continue
    expect(listed(who.reader.board), `seed ${seed}, step ${step}`).toEqual(listed(readBoard(who.doc)))
  }
  // Dice that always fall on one side would pass as well.
  expect(Math.min(...done.values())).toBeGreaterThan(100)
  expect(done.size).toBe(8)
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
