import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import type { CardKindName } from '../cards/index.ts'
import { check } from '../rules/check.ts'
import { templates } from './index.ts'
import { template, type Template } from './template.ts'

/** What no plan of the method goes without: the six steps, both strands, and the loop. */
const whole: CardKindName[] = [
  ...(['brand', 'database', 'segment', 'insight', 'persona', 'valueProposition', 'journey'] as const),
  ...(['contactPoint', 'objective', 'metric', 'message', 'tool', 'strategy', 'team', 'budgetLine'] as const),
  ...(['feedback', 'need', 'productProperty', 'memory', 'responsePlan'] as const),
]

const all: readonly (readonly [string, Template])[] = templates.map((one) => [one.name, one])

describe.each(all)('the plan %s', (_, { file }) => {
  test('tells all six steps and the loop', () => {
    const kinds = new Set(file.cards.map(({ kind }) => kind))
    expect(whole.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  test('has both strategies, and a team of its own for the human one', () => {
    const strands = file.cards.flatMap((card) => (card.kind === 'strategy' ? [card.strand] : []))
    expect(strands).toHaveLength(2)
    expect(new Set(strands)).toEqual(new Set(['human', 'sales']))
    expect(file.cards.some((card) => card.kind === 'team' && card.type === 'human')).toBe(true)
  })

  test('is told nothing by any rule, not even a hint', () => {
    expect(check(boardFrom(file)).map(({ rule, says }) => `${rule} ${says}`)).toEqual([])
  })

  test('leaves the places of its cards to the board', () => {
    expect(file.cards.filter(({ x, y }) => x !== undefined || y !== undefined)).toEqual([])
  })
})

test('each is of another trade, and they sell to companies, to people, or to nobody', () => {
  const said = templates.map(({ trade, market }) => ({ trade, market }))
  expect(new Set(said.map(({ trade }) => trade)).size).toBe(templates.length)
  expect(new Set(said.map(({ market }) => market))).toEqual(new Set(['B2B', 'B2C', 'non-profit']))
})

test('a plan with faults is told at once, each with its place', () => {
  const [{ name, title, says, trade, market }] = templates
  const plan = { format: 'parley.plan', version: 1, plan: { title, startsOn: '32 Sept' } }
  expect(() => template({ name, title, says, trade, market, plan })).toThrow('plan.startsOn')
})
