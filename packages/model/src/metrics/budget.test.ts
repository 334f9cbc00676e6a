import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { templates } from '../templates/index.ts'
import { metrics } from './index.ts'
import type { Table } from './metric.ts'

const on = (text: string) => boardFrom(sketch(text))
const cells = (table: Table | undefined) =>
  Object.fromEntries((table ?? []).map(({ name, column, value }) => [`${name} ${column}`, value]))
const planned = (table: Table | undefined) =>
  (table ?? []).filter(({ column }) => column === 'planned').reduce((sum, { value = 0 }) => sum + value, 0)

const spring = `
  plan "Spring" currency=EUR stages=["evaluate","buy"]
  strategy st1 "Sales" strand=sales
  strategy st2 "Human" strand=human
  contactPoint c1 "App" means=app stages=["evaluate","buy"]
  contactPoint c2 "Drone show" means=drone
  tool t1 "Refill price"
  budgetLine b1 "Sending" planned=1000 actual=400
  budgetLine b2 "Both" planned=600
  budgetLine b3 "Reserve" planned=50
  b1 funds c1
  b1 countsTo st1
  b2 funds c1
  b2 funds c2
  b2 countsTo st2
  b3 funds t1`

describe('the budget', () => {
  test('by strand: planned and spent, and what counts to neither', () => {
    const board = on(spring)
    expect(cells(metrics.budgetByStrand.of(board.plan, board))).toEqual({
      'Sales planned': 1000,
      'Sales actual': 400,
      'Human planned': 600,
      'Human actual': undefined,
      'Neither planned': 50,
      'Neither actual': undefined,
    })
  })

  test('the human share is of what both strands have; what counts to neither changes it not', () => {
    const board = on(spring)
    expect(metrics.humanShare.of(board.plan, board)).toBeCloseTo(37.5)
    const more = on(`${spring}\n  budgetLine b9 "Rent" planned=9000`)
    expect(metrics.humanShare.of(more.plan, more)).toBeCloseTo(37.5)
  })

  test('by means: a line for two is split, and a word of the team’s own has its row', () => {
    const board = on(spring)
    expect(cells(metrics.budgetByMeans.of(board.plan, board))).toMatchObject({
      'App planned': 1300,
      'App actual': 400,
      'drone planned': 300,
      'No means planned': 50,
    })
  })

  test('by stage: what helps at two stages costs each a half', () => {
    const board = on(spring)
    expect(cells(metrics.budgetByStage.of(board.plan, board))).toMatchObject({
      'evaluate planned': 650,
      'buy planned': 650,
      'No stage planned': 350,
    })
  })

  test.each(templates.map(({ name, file }) => [name, file] as const))(
    'of %s sums to its lines, each way',
    (_, file) => {
      const board = boardFrom(file)
      const lines = file.cards.filter((card) => card.kind === 'budgetLine')
      const sum = lines.reduce((all, line) => all + (line.planned ?? 0), 0)
      for (const one of [metrics.budgetByStrand, metrics.budgetByMeans, metrics.budgetByStage])
        expect(planned(one.of(board.plan, board))).toBeCloseTo(sum)
    },
  )

  test('kronor with a rate are euro; with none the sum is not known, and others still are', () => {
    const board = on(`${spring}
      budgetLine b4 "Oslo" planned=1000 currency=NOK rate=0.09
      b4 countsTo st2
      budgetLine b5 "Bergen" planned=1000 currency=NOK
      b5 countsTo st1`)
    const rows = metrics.budgetByStrand.of(board.plan, board) ?? []
    expect(cells(rows)).toMatchObject({
      'Human planned': 690,
      'Sales planned': undefined,
      'Sales actual': 400,
    })
    expect(rows.find(({ id }) => id === 'sales')).toMatchObject({ unit: 'EUR', missing: ['rate'] })
  })

  test('a draft line is no money', () => {
    const board = on('budgetLine b1 "Sending" planned=1000 status=draft')
    expect(metrics.budgetByStrand.answer(board.plan, board)).toMatchObject({ missing: ['budgetLine'] })
  })
})

test('a line that funds cards of many different numbers of stages is split at once', () => {
  const stages = Array.from({ length: 23 }, (_, at) => `stage ${at}`)
  const points = [2, 3, 5, 7, 11, 13, 17, 19].map((count, at) => ({
    id: `c${at}`,
    kind: 'contactPoint' as const,
    title: `Point ${at}`,
    stages: stages.slice(0, count),
  }))
  const line = { id: 'b', kind: 'budgetLine' as const, title: 'Everything', planned: 800 }
  const board = boardFrom({
    plan: { title: 'Primes', stages },
    cards: [line, ...points],
    links: points.map(({ id }) => ({ id: `l${id}`, kind: 'funds' as const, from: 'b', to: id })),
    canvas: [],
    kept: {},
  })
  expect(planned(metrics.budgetByStage.of(board.plan, board))).toBeCloseTo(800)
})
