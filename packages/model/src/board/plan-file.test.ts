import * as Y from 'yjs'
import { expect, test } from 'vitest'
import commuterPass from '../templates/commuter-pass.plan.json' with { type: 'json' }
import { templates } from '../templates/index.ts'
import refillPouch from '../templates/refill-pouch.plan.json' with { type: 'json' }
import { newDoc } from './doc.ts'
import { parsePlanFile, planFileOf, readPlanFile } from './plan-file.ts'
import { readBoard } from './read.ts'
import { keptOf } from './kept.ts'
import { renameUpdate, seedUpdate } from './seed.ts'

const faults = (value: unknown) => {
  const read = readPlanFile(value)
  return read.ok ? [] : read.faults.map((fault) => `${fault.path} ${fault.says}`)
}
const file = (more: Record<string, unknown>) => ({
  format: 'parley.plan',
  version: 1,
  plan: { title: 'Spring' },
  ...more,
})

test.each([
  ['refill-pouch', refillPouch],
  ['commuter-pass', commuterPass],
])('%s goes into a document and comes out the same', (_, plan) => {
  const read = readPlanFile(plan)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const given = read.file
  const doc = newDoc()
  Y.applyUpdate(doc, seedUpdate(given, 'b1'))
  const board = readBoard(doc)
  expect(board.unreadable.size).toBe(0)
  const back = readPlanFile(JSON.parse(JSON.stringify(planFileOf(board, keptOf(doc)))))
  if (!back.ok) throw new Error(JSON.stringify(back.faults))
  const sorted = <T extends { id: string }>(all: T[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(back.file.plan).toEqual(given.plan)
  expect(sorted(back.file.cards)).toEqual(sorted(given.cards))
  expect(sorted(back.file.links)).toEqual(sorted(given.links))
})

test('every fault is told with its path, not only the first', () => {
  expect(
    faults({
      format: 'miro',
      version: 2,
      plan: { startsOn: '32 Sept' },
      cards: [
        { id: 'a', kind: 'segmnt', title: 'x' },
        { id: 's', kind: 'segment' },
        { id: 's', kind: 'contactPoint', title: 't', startsOn: '2026-02-30' },
        'card',
      ],
      links: [
        { id: 'l', kind: 'carries', from: 's', to: 'zz' },
        { id: 'm', kind: 'bends', from: 's', to: 's' },
      ],
    }),
  ).toEqual([
    'format is "miro", and must be "parley.plan"',
    'version is 2, and this Parley reads 1',
    'plan.title is missing',
    'plan.startsOn is not a date: "32 Sept"',
    'cards[0].kind is no kind of card: "segmnt"',
    'cards[1].title is missing',
    'cards[2].id is used twice: "s"',
    'cards[2].startsOn is not a date: "2026-02-30"',
    'cards[3] is not a card',
    'links[0].to names a card that is not there: "zz"',
    'links[1].kind is no kind of link: "bends"',
  ])
})

test('an end that is not allowed says what is possible', () => {
  const cards = [
    { id: 'b', kind: 'budgetLine', title: 'B' },
    { id: 'm', kind: 'message', title: 'M' },
  ]
  expect(faults(file({ cards, links: [{ id: 'l', kind: 'carries', from: 'b', to: 'm' }] }))[0]).toContain(
    'links[0]',
  )
})

test('what is out of range is read, and unknown fields are kept', () => {
  const read = readPlanFile(
    file({
      cards: [{ id: 's', kind: 'segment', title: 'S', retention: 7, priority: 99, shoeSize: 43 }],
      campaign: { x: 1 },
    }),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  expect(read.file.cards[0]).toMatchObject({ retention: 7, shoeSize: 43 })
  const doc = newDoc()
  Y.applyUpdate(doc, seedUpdate(read.file, 'b'))
  expect(planFileOf(readBoard(doc), keptOf(doc))).toMatchObject({ campaign: { x: 1 } })
  expect(readBoard(doc).cards.get('s')).toMatchObject({ shoeSize: 43 })
})

test('no text makes it throw', () => {
  for (const text of [
    '',
    '[',
    'null',
    '12',
    '"x"',
    '[]',
    '{}',
    '{"cards":{}}',
    '{"format":"parley.plan","version":1,"plan":[]}',
  ]) {
    const read = parsePlanFile(text)
    expect(read.ok, text).toBe(false)
  }
})

test('__proto__ and constructor as ids and keys come through a file unharmed', () => {
  const text =
    '{"format":"parley.plan","version":1,"plan":{"title":"T"},"cards":[{"id":"__proto__","kind":"segment","title":"P","brandShares":{"__proto__":60,"constructor":40}},{"id":"constructor","kind":"contactPoint","title":"C"}],"links":[{"id":"l","kind":"touches","from":"constructor","to":"__proto__"}]}'
  const read = parsePlanFile(text)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const doc = newDoc()
  Y.applyUpdate(doc, seedUpdate(read.file, 'b'))
  const board = readBoard(doc)
  const card = board.cards.get('__proto__')
  expect(
    card?.kind === 'segment' && Object.entries(card.brandShares ?? {}).sort(([a], [b]) => a.localeCompare(b)),
  ).toEqual([
    ['__proto__', 60],
    ['constructor', 40],
  ])
  expect(board.links.size).toBe(1)
  expect(JSON.stringify(planFileOf(board))).toContain('"__proto__":60')
})

test('a new title is an edit of the document', () => {
  const doc = newDoc()
  Y.applyUpdate(doc, seedUpdate(templates[0].file, 'b'))
  Y.applyUpdate(doc, renameUpdate(Y.encodeStateAsUpdate(doc), 'Autumn'))
  expect(readBoard(doc).plan.title).toBe('Autumn')
})
