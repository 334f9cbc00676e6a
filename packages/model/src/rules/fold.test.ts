import { expect, test } from 'vitest'
import { Book } from './book.ts'
import { chance, type Chance } from './chance.ts'
import { folding } from './folding.ts'
import { rules } from './index.ts'
import type { Finding } from './rule.ts'

declare const process: { env: Record<string, string | undefined> }

const finding = (rule: string, cards: string[], severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  severity,
  cards,
  links: [],
  says: `${rule} speaks.`,
  why: '',
  source: '',
  under: null,
  repairs: [],
  consequenceOf: [],
  lacks: false,
})
const caused = (by: string, rule: string, cards: string[]): Finding => ({
  ...finding(rule, cards),
  consequenceOf: [by],
})
const ruleOf = (code: string) => rules.find((rule) => rule.code === code)!

/** A book in which just this is found, of the first card of each finding. */
function bookOf(...findings: Finding[]): Book {
  const book = new Book(rules)
  for (const one of findings) book.write(ruleOf(one.rule), one.cards[0] ?? '', 'found', [one])
  return book
}
const told = (book: Book) => book.findings.map(({ rule, under }) => [rule, under])

test('a consequence lies under its root where both share a card', () => {
  const book = bookOf(finding('CON-3', ['s1']), finding('CON-4', ['s1']), finding('CON-4', ['s2']))
  expect(told(book)).toEqual([
    ['CON-3', null],
    ['CON-4', 'CON-3'],
    ['CON-4', null],
  ])
})

test('a root about the whole plan takes all of its consequences', () => {
  expect(told(bookOf(finding('GOV-3', []), finding('MIX-2', ['t1'])))).toContainEqual(['MIX-2', 'GOV-3'])
})

test('a root that folds only as an error does not as a warning', () => {
  const warned = bookOf(finding('SEG-5', ['s1'], 'warning'), finding('SEG-6', ['s1']))
  expect(told(warned)[1]).toEqual(['SEG-6', null])
  const wrong = bookOf(finding('SEG-5', ['s1']), finding('SEG-6', ['s1']))
  expect(told(wrong)[1]).toEqual(['SEG-6', 'SEG-5'])
})

test('a spiral leads the missing response plan, not the other way round', () => {
  expect(told(bookOf(finding('RISK-1', ['c1']), finding('RISK-4', ['c1'])))).toEqual([
    ['RISK-1', 'RISK-4'],
    ['RISK-4', null],
  ])
})

test('a finding that knows its cause lies under it, and only where that is found of the same card', () => {
  const book = bookOf(
    finding('CON-4', ['s1']),
    caused('CON-4', 'CON-6', ['s1']),
    caused('CON-4', 'CON-6', ['s2']),
  )
  expect(told(book)).toEqual([
    ['CON-4', null],
    ['CON-6', 'CON-4'],
    ['CON-6', null],
  ])
  expect(told(bookOf(finding('CON-4', ['s1']), finding('CON-6', ['s1'])))[1]).toEqual(['CON-6', null])
})

test('print that was dropped takes what follows from it at its neighbours, and nothing elsewhere', () => {
  const book = bookOf(
    finding('GOV-4', ['s1', 'o1'], 'hint'),
    finding('CON-4', ['s1']),
    finding('CON-4', ['s2']),
    caused('GOV-4', 'GOV-2', ['o1']),
    finding('GOV-2', ['s1']),
  )
  expect(told(book)).toEqual([
    ['CON-4', 'GOV-4'],
    ['CON-4', null],
    ['GOV-2', 'GOV-4'],
    ['GOV-2', null],
    ['GOV-4', null],
  ])
})

test('a root that comes and goes folds and unfolds, and what stays folded is the same object', () => {
  const book = bookOf(finding('CON-3', ['s1']), finding('CON-4', ['s1']))
  const [, folded] = book.findings
  book.write(ruleOf('CON-2'), 'c1', 'found', [finding('CON-2', ['c1'])])
  expect(book.findings.at(-1)).toBe(folded)
  expect(book.progress({ title: '' }).find(({ step }) => step === '3')).toEqual({
    step: '3',
    holds: 1,
    judged: 3,
  })
  book.strike(ruleOf('CON-3'), 's1', 'found')
  expect(told(book)).toEqual([
    ['CON-2', null],
    ['CON-4', null],
  ])
})

/** What is found by chance: by rules of the table, of a few cards, so that much lies under roots. */
function foundBy(luck: Chance): Finding {
  const { root, folds } = luck.of(folding)
  const rule = luck.of([root, ...folds])
  const cards = Array.from({ length: luck.below(4) }, () => `c${luck.below(8)}`)
  const causes = luck.of([[], folding.filter((one) => one.folds.includes(rule)).map((one) => one.root)])
  return { ...finding(rule, cards, luck.of(['error', 'warning', 'hint'])), consequenceOf: causes }
}

/** The table, read anew for one finding among all. */
const rootAmong = (all: readonly Finding[], { rule, cards, consequenceOf }: Finding): string | null =>
  folding
    .filter(({ root, folds, named }) => folds.includes(rule) && (!named || consequenceOf.includes(root)))
    .find(({ root, only, near }) =>
      all.some(
        (one) =>
          one.rule === root &&
          (!only || one.severity === only) &&
          ((ruleOf(root).about === 'plan' && !near) || one.cards.some((card) => cards.includes(card))),
      ),
    )?.root ?? null

test('findings folded as they come and go are those folded all at once', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  const luck = chance(seed)
  const book = new Book(rules)
  const standing = new Map<string, Finding[]>()
  let folds = 0
  for (let step = 0; step < 2000; step++) {
    const [first, ...more] = Array.from({ length: luck.below(3) + 1 }, () => foundBy(luck))
    const subject = `x${luck.below(20)}`
    const found = luck.below(3) > 0 ? [first!, ...more.map((one) => ({ ...one, rule: first!.rule }))] : []
    book.write(ruleOf(first!.rule), subject, 'found', found)
    standing.set(`${first!.rule} ${subject}`, found)
    if (luck.below(4) === 0) continue
    const all = [...standing.values()].flat()
    const under = book.findings.map((one) => one.under)
    const expected = book.findings.map((one) => rootAmong(all, one))
    expect(under, `seed ${seed}, step ${step}`).toEqual(expected)
    expect(under.length).toBe(all.length)
    folds += under.filter(Boolean).length
  }
  expect(folds).toBeGreaterThan(1000)
})
