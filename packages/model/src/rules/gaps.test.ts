import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import type { PlanFile } from '../board/plan-file.ts'
import { commonFields } from '../cards/kind.ts'
import { cardKinds, type Card } from '../cards/index.ts'
import { templates } from '../templates/index.ts'
import { keyOf } from './broken/break.ts'
import { gaps } from './broken/gaps.ts'
import { check } from './check.ts'

/** Where the plan does not say itself as of when it is judged. */
const today = '2026-11-24'

/** A plan from which one thing was taken. */
type Gap = { what: string; file: PlanFile }

/** Every field, every link and every card of a plan, each gone by itself. */
const gapsIn = (file: PlanFile): (() => Gap)[] => [
  ...Object.keys(file.plan)
    .filter((field) => field !== 'title')
    .map((field) => () => ({
      what: `unset plan.${field}`,
      file: { ...file, plan: without(file.plan, field) },
    })),
  ...file.cards.flatMap((card) => [
    () => ({ what: `park ${card.kind}`, file: withCard(file, { ...card, status: 'parked' }) }),
    ...fieldsOf(card).map((field) => () => ({
      what: `unset ${card.kind}.${field}`,
      file: withCard(file, without(card, field)),
    })),
  ]),
  ...file.links.map((link) => () => ({
    what: `cut ${link.kind}`,
    file: { ...file, links: file.links.filter((one) => one !== link) },
  })),
]

const fieldsOf = (card: Card): string[] =>
  Object.keys({ ...cardKinds[card.kind].fields, ...commonFields }).filter((field) =>
    Object.hasOwn(card, field),
  )

const without = <T extends object>(record: T, field: string): T => ({ ...record, [field]: undefined })
const withCard = (file: PlanFile, card: Card): PlanFile => ({
  ...file,
  cards: file.cards.map((one) => (one.id === card.id ? card : one)),
})

/** A row as it stands in broken/gaps.ts. */
const row = (what: string, codes: Iterable<string>) => `${what}: ${[...codes].sort().join(' ')}`

test('whatever is missing from a plan to begin from, only the rules of just that speak', () => {
  const spoke = new Map<string, Set<string>>()
  for (const { file: whole } of templates) {
    const before = new Set(check(boardFrom(whole), { today }).map(keyOf))
    for (const gap of gapsIn(whole)) {
      const { what, file } = gap()
      const fresh = check(boardFrom(file), { today }).filter((finding) => !before.has(keyOf(finding)))
      for (const { rule } of fresh) spoke.set(what, (spoke.get(what) ?? new Set()).add(rule))
    }
  }
  const rows = [...spoke].map(([what, codes]) => row(what, codes)).sort()
  const table = [...gaps].map(([what, codes]) => row(what, codes)).sort()
  expect(rows, 'Where it is right that these speak, let broken/gaps.ts say so').toEqual(table)
})
