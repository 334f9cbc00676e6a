import { expect, test } from 'vitest'
import { planFields } from '@parley/model/board/plan.ts'
import { commonFields } from '@parley/model/cards/kind.ts'
import { cardKinds } from '@parley/model/cards/index.ts'
import { fits } from '@parley/model/links/index.ts'
import { check } from '@parley/model/rules/check.ts'
import { en } from '../../words/en.ts'
import { asks, planAsks } from './asks.ts'
import { cardsIn } from './begin.ts'
import { exampleCards, examplePlan, exampleLink } from './example-plan.ts'

const all = Object.entries(asks).flatMap(([step, its]) => its.map((ask) => ({ step, ...ask })))

test.each(all)('step $step asks for a $kind by fields that it has, and shows one filled', (ask) => {
  const { fields } = cardKinds[ask.kind]
  const known = [...Object.keys(fields), ...Object.keys(commonFields)]
  expect(ask.fields.filter((field) => !known.includes(field))).toEqual([])
  expect(String(cardKinds[ask.kind].step)).toBe(ask.step)
  const [example] = exampleCards(ask)
  expect(example?.kind).toBe(ask.kind)
  const values: Record<string, unknown> = { ...example }
  expect(ask.fields.some((field) => values[field] !== undefined)).toBe(true)
})

test.each(all)('what a $kind is joined with in step $step fits, and the example is joined so', (ask) => {
  for (const { link, with: kinds, back } of ask.joins ?? [])
    for (const kind of kinds)
      expect(back ? fits(link, kind, ask.kind) : fits(link, ask.kind, kind), `${link} ${kind}`).toBe(true)
  expect(exampleLink(ask)?.kind).toBe(ask.joins?.[0]?.link)
})

test.each(all.filter(({ ways }) => ways))(
  'every way of a $kind has words, and takes what it begins',
  (ask) => {
    for (const way of ask.ways ?? []) {
      const fields: Record<string, { options?: readonly { value: string }[] }> = cardKinds[ask.kind].fields
      const options = Object.keys(way.says).flatMap((field) => fields[field]?.options ?? [])
      const said = en.board.guide.ways[way.name] ?? options.find(({ value }) => value === way.name)
      expect(said, way.name).toBeDefined()
      const card = cardKinds[ask.kind].schema.parse({ id: 'one', kind: ask.kind, title: '', ...way.says })
      expect(cardsIn([card], ask, way)).toEqual([card])
      expect(cardsIn([card], ask, undefined)).toEqual([])
    }
  },
)

test('the plan is asked for fields that it has', () => {
  expect(planAsks.filter((field) => !Object.hasOwn(planFields, field))).toEqual([])
})

test('nothing is wrong in the plan that shows each step filled', () => {
  expect(check(examplePlan).filter(({ severity }) => severity === 'error')).toEqual([])
})
