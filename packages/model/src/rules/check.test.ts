import { expect, test } from 'vitest'
import { addCard, addLink, moveCards, removeCards, setField, setTitle } from '../board/edit.ts'
import { peers } from '../board/peers.ts'
import { check, Checker } from './check.ts'
import { rememberedIsAddressedAgain } from './remembered-is-addressed-again.ts'
import { fine, found, rule } from './rule.ts'

const today = '2026-11-24'

/** A rule that counts how often it is asked. */
function counting() {
  const asked: string[] = []
  const one = rule({
    code: 'T-1',
    slug: 'is-counted',
    severity: 'warning',
    step: 3,
    about: 'contactPoint',
    checks: '',
    why: '',
    source: '',
    thresholds: { least: 1 },
    lacks: false,
    judge(point, look, { least }) {
      asked.push(point.id)
      const met = look.out(point, 'touches', 'segment')
      if (met.some(({ size }) => (size ?? 0) >= least)) return fine
      return found({ cards: [point], says: (name) => `${name(point)} meets nobody.`, repairs: () => [] })
    },
    breaking: '',
    repaired: '',
  })
  return { asked, one }
}

const board = `
  contactPoint c1 "Radio"
  contactPoint c2 "Letter"
  segment s1 "Regulars"
  c1 touches s1`

function counted() {
  const { asked, one } = counting()
  const { alice } = peers(board, 'alice')
  const checker = new Checker(alice.reader.board, { today }, [one])
  alice.reader.watch((next, touched) => checker.update(next, touched))
  asked.length = 0
  return { alice, checker, asked }
}

test('a letter typed in a title words the finding anew and judges nothing', () => {
  const { alice, checker, asked } = counted()
  const letter = checker.findings[1]
  setTitle(alice.pen, 'c1', 'Morning radio')
  expect(asked).toEqual([])
  expect(checker.findings.map(({ says }) => says)).toEqual([
    '“Morning radio” meets nobody.',
    '“Letter” meets nobody.',
  ])
  expect(checker.findings[1]).toBe(letter)
})

test('what no rule reads costs nothing and changes nothing', () => {
  const { alice, checker, asked } = counted()
  const before = checker.findings
  setField(alice.pen, { card: 'c1' }, ['notes'], 'A long note')
  setField(alice.pen, { card: 's1' }, ['priority'], 1)
  moveCards(alice.pen, new Map([['c1', { x: 5, y: 5 }]]))
  expect(asked).toEqual([])
  expect(checker.findings).toBe(before)
})

test('a field is asked about only by those who looked at it', () => {
  const { alice, checker, asked } = counted()
  setField(alice.pen, { card: 's1' }, ['size'], 40)
  expect(asked).toEqual(['c1'])
  expect(checker.findings.map(({ cards }) => cards)).toEqual([['c2']])
})

test('a neighbour that becomes a draft is as good as not linked', () => {
  const { alice, checker, asked } = counted()
  setField(alice.pen, { card: 's1' }, ['size'], 40)
  asked.length = 0
  setField(alice.pen, { card: 's1' }, ['status'], 'draft')
  expect(asked).toEqual(['c1'])
  expect(checker.findings.map(({ cards }) => cards)).toEqual([['c1'], ['c2']])
})

test('a threshold that a team sets is heard, one of the wrong sort is not', () => {
  const { alice, checker } = counted()
  setField(alice.pen, { card: 's1' }, ['size'], 40)
  setField(alice.pen, { plan: true }, ['rules'], { 'T-1': { least: 50 } })
  expect(checker.findings).toHaveLength(2)
  setField(alice.pen, { plan: true }, ['rules'], { 'T-1': { least: 'many' } })
  expect(checker.findings).toHaveLength(1)
})

test('a card that two people delete and bring back is judged again', () => {
  const { alice, checker } = counted()
  const before = checker.findings
  removeCards(alice.pen, ['c1'])
  expect(checker.findings).toHaveLength(1)
  alice.undo.undo()
  expect(checker.findings).toEqual(before)
})

test('a card that breaks, is put right and breaks again is told of each time', () => {
  const { alice, checker } = counted()
  for (const size of [40, 0, 40, 0, 40]) {
    setField(alice.pen, { card: 's1' }, ['size'], size)
    setTitle(alice.pen, 'c1', `Radio ${size}`)
    expect(checker.findings.map(({ cards }) => cards)).toEqual(size === 40 ? [['c2']] : [['c1'], ['c2']])
  }
})

test('changes that are told together are judged together', () => {
  const { alice } = peers(board, 'alice')
  const checker = new Checker(alice.reader.board, { today })
  const ids = new Set<string>()
  const links = new Set<string>()
  alice.reader.watch((_board, touched) => {
    for (const id of touched.cards) ids.add(id)
    for (const id of touched.links) links.add(id)
  })
  setField(alice.pen, { card: 'c1' }, ['direction'], 'oneWay')
  removeCards(alice.pen, ['s1'])
  addCard(alice.pen, { id: 's1', kind: 'segment', title: 'Back' })
  addLink(alice.pen, { kind: 'touches', from: 'c1', to: 's1' })
  checker.update(alice.reader.board, {
    plan: false,
    cards: ids,
    links,
    drawings: new Set(),
    unreadable: new Set(),
  })
  expect(checker.findings).toEqual(check(alice.reader.board, { today }))
})

test('a new day is noticed with the next change', () => {
  const { alice } = peers('feedback f date=2026-10-24\nmemory k\nf rememberedAs k', 'alice')
  const options = { today: '2026-11-01' }
  const checker = new Checker(alice.reader.board, options, [rememberedIsAddressedAgain])
  expect(checker.findings).toEqual([])
  options.today = '2026-11-24'
  alice.reader.watch((next, touched) => checker.update(next, touched))
  setTitle(alice.pen, 'f', 'Too dear')
  expect(checker.findings.map(({ rule }) => rule)).toEqual(['LOOP-3'])
})

test('a plan with names such as __proto__ and constructor is judged like any other', () => {
  const { alice } = peers(
    `plan "Odd" ownBrand=__proto__ rules={"constructor":{"muted":"x"}}
     segment constructor "Odd" loyalty=loyal brandShares={"__proto__":70,"constructor":30}
     segment __proto__ "Odder" loyalty=loyal brandShares={"constructor":70}
     message m "Odd" claims={"constructor":1,"__proto__":2}`,
    'alice',
  )
  const found = check(alice.reader.board, { today }).filter(({ rule }) => rule === 'SEG-6')
  expect(found.map(({ cards }) => cards)).toEqual([['__proto__']])
})
