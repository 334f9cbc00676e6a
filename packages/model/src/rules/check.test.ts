import { expect, test } from 'vitest'
import { docFrom } from '../board/doc.ts'
import {
  addCard,
  addLink,
  moveCards,
  removeCards,
  removeLinks,
  setField,
  setTitle,
  together,
  type Pen,
} from '../board/edit.ts'
import { peers } from '../board/peers.ts'
import type { PlanFile } from '../board/plan-file.ts'
import { BoardReader } from '../board/read.ts'
import { seedUpdate } from '../board/seed.ts'
import { fits, linkKindNames } from '../links/index.ts'
import { templates } from '../templates/index.ts'
import { check, Checker } from './check.ts'
import { anyKind, chance, crowd, saidBy, values, type Chance } from './crowd.ts'
import { rememberedIsAddressedAgain } from './remembered-is-addressed-again.ts'
import { fine, found, rule, type Rule } from './rule.ts'

declare const process: { env: Record<string, string | undefined> }

const today = '2026-11-24'

/** Alice's board, with a checker that follows it. */
function watched(file: PlanFile, rules?: readonly Rule[]) {
  const doc = docFrom(seedUpdate(file, 'board'))
  const pen: Pen = { doc, origin: {} }
  const reader = new BoardReader(doc)
  const checker = rules ? new Checker(reader.board, { today }, rules) : new Checker(reader.board, { today })
  reader.watch((board, touched) => checker.update(board, touched))
  return { pen, reader, checker }
}

/** One thing that somebody does to a board. */
function act(pen: Pen, reader: BoardReader, luck: Chance): void {
  const ids = [...reader.board.cards.keys()].sort()
  if (ids.length === 0) return void addCard(pen, { kind: anyKind(luck), title: 'First' })
  const card = reader.board.cards.get(luck.of(ids))!
  const fields = Object.entries(values[card.kind] ?? {})
  const links = [...reader.board.links.keys()].sort()
  const [field, make] = luck.of(fields.length > 0 ? fields : [['notes', () => 'A note'] as const])
  const other = reader.board.cards.get(luck.of(ids))!
  const verbs = linkKindNames.filter((kind) => fits(kind, card.kind, other.kind))
  const kind = anyKind(luck)
  const acts = [
    () => setField(pen, { card: card.id }, [field], make(luck)),
    () => setField(pen, { card: card.id }, [field], make(luck)),
    () => setField(pen, { card: card.id }, [field], make(luck)),
    () => setTitle(pen, card.id, `Title ${luck.below(99)}`),
    () => setField(pen, { card: card.id }, ['status'], luck.of(['draft', 'parked', 'active', undefined])),
    () => moveCards(pen, new Map([[card.id, { x: luck.below(99), y: 0 }]])),
    () => verbs.length > 0 && addLink(pen, { kind: luck.of(verbs), from: card.id, to: other.id }),
    () => verbs.length > 0 && addLink(pen, { kind: luck.of(verbs), from: card.id, to: other.id }),
    () => links.length > 0 && removeLinks(pen, [luck.of(links)]),
    () => removeCards(pen, [card.id]),
    () => addCard(pen, { ...saidBy(kind, luck), kind, title: 'New' }),
    () => setPlanField(pen, luck),
    // A nonsense value sets the card aside; a sound one brings it back, with its links.
    () => setField(pen, { card: card.id }, ['owner'], luck.below(2) ? 7 : 'Ingrid'),
  ]
  luck.of(acts)()
}

function setPlanField(pen: Pen, luck: Chance): void {
  const [field, make] = luck.of(Object.entries(values.plan ?? {}))
  setField(pen, { plan: true }, [field], make(luck))
}

/** Texts are compared first: thousands of deep comparisons would take longer than the checks. */
const said = ({ findings, progress }: Checker): string => JSON.stringify({ findings, progress })

const boards: [name: string, file: PlanFile][] = [
  ...templates.map(({ name, file }): [string, PlanFile] => [name, file]),
  ['a crowd', crowd(90, chance(7))],
]

test.each(boards)(
  'on %s, findings after each of many random edits are those of a full check',
  (_name, file) => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
    const edits = Number(process.env['EDITS'] ?? 250)
    const luck = chance(seed)
    const spoke = new Set<string>()
    const { pen, reader, checker } = watched(file)
    for (let step = 0; step < edits; step++) {
      const many = luck.below(8) === 0
      together(pen, () => {
        for (let one = many ? luck.below(6) : 0; one >= 0; one--) act(pen, reader, luck)
      })
      const fresh = new Checker(reader.board, { today })
      for (const { rule } of fresh.findings) spoke.add(rule)
      const [kept, full] = [said(checker), said(fresh)]
      if (kept !== full) expect(JSON.parse(kept), `seed ${seed}, step ${step}`).toEqual(JSON.parse(full))
    }
    expect(spoke.size, `seed ${seed}: rules that spoke`).toBeGreaterThan(2)
  },
)

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
      return found({ cards: [point], says: (name) => `${name(point)} meets nobody.`, repairs: [] })
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
