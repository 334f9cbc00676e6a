import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import type { PlanFile } from '../board/plan-file.ts'
import { commonFields } from '../cards/kind.ts'
import { cardKinds, type Card } from '../cards/index.ts'
import { templates } from '../templates/index.ts'
import { keyOf } from './broken/break.ts'
import { gaps } from './broken/gaps.ts'
import { chance } from './chance.ts'
import { check } from './check.ts'

declare const process: { env: Record<string, string | undefined> }

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

test('whatever is missing from a plan to begin from, only the rules of just that speak', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  const luck = chance(seed)
  const plans = templates.map(({ name, file }) => ({
    name,
    all: gapsIn(file),
    before: new Set(check(boardFrom(file)).map(keyOf)),
  }))
  let spoke = 0
  for (let round = 0; round < Number(process.env['GAPS'] ?? 200); round++) {
    const { name, all, before } = luck.of(plans)
    const { what, file } = luck.of(all)()
    const fresh = check(boardFrom(file)).filter((finding) => !before.has(keyOf(finding)))
    const unrelated = fresh.filter(({ rule }) => !gaps.get(what)?.includes(rule))
    expect(
      unrelated.map(({ rule, says }) => `${rule} ${says}`),
      `${name}: ${what}, seed ${seed}`,
    ).toEqual([])
    spoke += Number(fresh.length > 0)
  }
  expect(spoke).toBeGreaterThan(50)
})
