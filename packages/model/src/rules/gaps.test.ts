import { expect, test } from 'vitest'
import type { Touched } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import type { PlanFile } from '../board/plan-file.ts'
import { commonFields } from '../cards/kind.ts'
import { cardKinds, type Card } from '../cards/index.ts'
import { templates } from '../templates/index.ts'
import { keyOf } from './broken/break.ts'
import { gaps } from './broken/gaps.ts'
import { Checker } from './check.ts'

/** Where the plan does not say itself as of when it is judged. */
const today = '2026-11-24'

/** A plan from which one thing was taken, and where. */
type Gap = { what: string; file: PlanFile; at: Partial<Touched> }

/** Every field, every link and every card of a plan, each gone by itself. */
const gapsIn = (file: PlanFile): (() => Gap)[] => [
  ...Object.keys(file.plan)
    .filter((field) => field !== 'title')
    .map((field) => () => ({
      what: `unset plan.${field}`,
      file: { ...file, plan: without(file.plan, field) },
      at: { plan: true },
    })),
  ...file.cards.flatMap((card) => [
    () => ({ what: `park ${card.kind}`, ...withCard(file, { ...card, status: 'parked' }) }),
    ...fieldsOf(card).map((field) => () => ({
      what: `unset ${card.kind}.${field}`,
      ...withCard(file, without(card, field)),
    })),
  ]),
  ...file.links.map((link) => () => ({
    what: `cut ${link.kind}`,
    file: { ...file, links: file.links.filter((one) => one !== link) },
    at: { links: new Set([link.id]) },
  })),
]

const fieldsOf = (card: Card): string[] =>
  Object.keys({ ...cardKinds[card.kind].fields, ...commonFields }).filter((field) =>
    Object.hasOwn(card, field),
  )

const without = <T extends object>(record: T, field: string): T => ({ ...record, [field]: undefined })
const withCard = (file: PlanFile, card: Card): Pick<Gap, 'file' | 'at'> => ({
  file: { ...file, cards: file.cards.map((one) => (one.id === card.id ? card : one)) },
  at: { cards: new Set([card.id]) },
})

const none: ReadonlySet<string> = new Set()
const touched = (at: Partial<Touched>): Touched => ({
  plan: false,
  cards: none,
  links: none,
  drawings: none,
  unreadable: none,
  ...at,
})

/** A row as it stands in broken/gaps.ts. */
const row = (what: string, codes: Iterable<string>) => `${what}: ${[...codes].sort().join(' ')}`

test('whatever is missing from a plan to begin from, only the rules of just that speak', () => {
  const spoke = new Map<string, Set<string>>()
  for (const { file } of templates) {
    const whole = boardFrom(file)
    // It looks again at what is touched alone, and comes to what a full check finds, as the storm shows.
    const checker = new Checker(whole, { today })
    const before = new Set(checker.findings.map(keyOf))
    for (const gap of gapsIn(file)) {
      const { what, file, at } = gap()
      checker.update(boardFrom(file), touched(at))
      const fresh = checker.findings.filter((finding) => !before.has(keyOf(finding)))
      for (const { rule } of fresh) spoke.set(what, (spoke.get(what) ?? new Set()).add(rule))
      checker.update(whole, touched(at))
    }
  }
  const rows = [...spoke].map(([what, codes]) => row(what, codes)).sort()
  const table = [...gaps].map(([what, codes]) => row(what, codes)).sort()
  expect(rows, 'Where it is right that these speak, let broken/gaps.ts say so').toEqual(table)
})
