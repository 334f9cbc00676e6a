import { expect, test } from 'vitest'
import { peers } from '../board/peers.ts'
import { setField } from '../board/edit.ts'
import { Checker } from './check.ts'
import type { Look } from './look.ts'
import { fine, rule, type Rule } from './rule.ts'

const board = `
  segment s1 "Regulars"
  segment s2 "Rotators" status=draft
  contactPoint c1 "Hall"
  message m1 "Come in"
  c1 touches s1
  c1 touches s2
  c1 carries m1`

/** What a rule about the plan sees, each time it looks. */
function seeing<T>(see: (look: Look) => T) {
  const seen: T[] = []
  const looking: Rule = rule({
    code: 'T-1',
    slug: 'it-looks',
    severity: 'hint',
    step: 0,
    about: 'plan',
    checks: '',
    why: '',
    source: '',
    thresholds: {},
    lacks: false,
    judge: (_plan, look) => (seen.push(see(look)), fine),
    breaking: '',
    repaired: '',
  })
  const { alice } = peers(board, 'alice')
  const checker = new Checker(alice.reader.board, { today: '2026-11-24' }, [looking])
  alice.reader.watch((next, touched) => checker.update(next, touched))
  return { alice, seen }
}

test('drafts are not there: no neighbour, no card of their kind, no end of a link', () => {
  const { alice, seen } = seeing((look) => ({
    all: look.all('segment').map(({ id }) => id),
    out: look.out({ id: 'c1' }, 'touches').map(({ id }) => id),
    links: look.links({ id: 'c1' }, 'out', 'touches').length,
    named: look.card('s2', 'segment')?.title,
  }))
  setField(alice.pen, { card: 's2' }, ['status'], 'active')
  expect(seen).toEqual([
    { all: ['s1'], out: ['s1'], links: 1, named: undefined },
    { all: ['s1', 's2'], out: ['s1', 's2'], links: 2, named: 'Rotators' },
  ])
})

test('an id that means a card of another kind means none', () => {
  const { seen } = seeing((look) => [
    look.card('m1', 'segment'),
    look.card('nobody', 'segment'),
    look.card('m1', 'message')?.id,
  ])
  expect(seen).toEqual([[undefined, undefined, 'm1']])
})

test('the plan’s own day comes before the calendar’s', () => {
  const { alice, seen } = seeing((look) => look.today)
  setField(alice.pen, { plan: true }, ['asOf'], '2026-08-15')
  setField(alice.pen, { plan: true }, ['endsOn'], '2027-02-28')
  expect(seen).toEqual(['2026-11-24', '2026-08-15'])
})

test('a card is read field by field: spread whole, it would be read with nothing noted', () => {
  expect(() => seeing((look) => look.all('segment').map((segment) => ({ ...segment })))).toThrow(
    'field by field',
  )
})
