import { expect, test } from 'vitest'
import { addCard, addLink, together } from '@parley/model/board/edit.ts'
import { peers } from '@parley/model/board/peers.ts'
import { linksAt } from '@parley/model/board/board.ts'
import { asks, type Ask } from './asks.ts'
import { begin, inPlace } from './begin.ts'
import { whereItStands } from './where-it-stands.ts'

const askFor = (wanted: Ask['kind']): Ask => {
  const found = Object.values(asks)
    .flat()
    .find(({ kind }) => kind === wanted)
  if (!found) throw new Error(`No step asks for a ${wanted}.`)
  return found
}
const [segments, points, strategies] = [askFor('segment'), askFor('contactPoint'), askFor('strategy')]

/** Alice's board, and a card that she names in a step. */
function atHerBoard(plan: string) {
  const { alice } = peers(plan, 'alice')
  const enters = (ask: Ask, name: string, title: string) => {
    const way = ask.ways?.find((one) => one.name === name)
    const { card, links } = begin(alice.reader.board, ask, way, title)
    alice.undo.step()
    together(alice.pen, () => {
      addCard(alice.pen, card)
      for (const link of links) addLink(alice.pen, link)
    })
    return { ...alice.reader.board.cards.get(card.id)! }
  }
  const sentences = (card: string) =>
    linksAt(alice.reader.board, card).map(({ kind, from, to }) =>
      `${from === card ? '' : from} ${kind} ${to === card ? '' : to}`.trim(),
    )
  return { ...alice, enters, sentences }
}

test('a name under “Loyal” is a segment by behaviour, fed by the only base there is', () => {
  const { enters, sentences } = atHerBoard('database db "Club card"')
  const regulars = enters(segments, 'loyal', 'Regulars')
  expect(regulars).toMatchObject({ kind: 'segment', title: 'Regulars', loyalty: 'loyal', basis: 'behaviour' })
  expect(sentences(regulars.id)).toEqual(['db feeds'])
})

test('where there are two bases nobody says which, and where there is none nothing is drawn', () => {
  for (const plan of ['database a "Club card"\ndatabase b "Web shop"', 'brand br "Brimberg"']) {
    const { enters, sentences } = atHerBoard(plan)
    expect(sentences(enters(segments, 'swing', 'Rotators').id)).toEqual([])
  }
})

test('a contact point runs as long as the plan, unless somebody says otherwise', () => {
  const { enters } = atHerBoard('plan "Spring" startsOn=2026-03-01 endsOn=2026-08-31')
  expect(enters(points, 'unexpected', 'Reviews')).toMatchObject({
    type: 'unexpected',
    startsOn: '2026-03-01',
    endsOn: '2026-08-31',
  })
})

test('each strategy takes the goals of its own return, and the two are coordinated', () => {
  const { enters, sentences } = atHerBoard(`
    objective share "Share" measureKind=share
    objective ours "Theirs" measureKind=belonging`)
  const sales = enters(strategies, 'sales', 'Sales')
  const human = enters(strategies, 'human', 'Human')
  expect(sentences(sales.id)).toContain('share under')
  expect(sentences(human.id).toSorted()).toEqual([`coordinatesWith ${sales.id}`, 'ours under'])
})

test('what is entered one after another lies one below the other, and is one step to take back', () => {
  const { enters, reader, undo } = atHerBoard('database db "Club card"')
  const titles = ['First', 'Second', 'Third']
  const cards = titles.map((title) => enters(segments, 'loyal', title))
  expect(new Set(cards.map(({ x }) => x)).size).toBe(1)
  expect(inPlace(cards).map(({ title }) => title)).toEqual(titles)
  undo.undo()
  expect([...reader.board.cards.values()].map(({ title }) => title).toSorted()).toEqual([
    'Club card',
    'First',
    'Second',
  ])
  expect(reader.board.links.size).toBe(2)
})

test.each([
  ['', '0'],
  ['plan "Spring" startsOn=2026-03-01', '1'],
  ['brand br "Brimberg"\ndatabase db "Club card"\nsegment s1 "Regulars"', '3'],
])('one goes on at the first step for which nothing stands there', (plan, place) => {
  expect(whereItStands(peers(plan, 'alice').alice.reader.board)).toBe(place)
})
