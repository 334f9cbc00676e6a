import { describe, expect, test } from 'vitest'
import { emptyBoard, type Board } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import type { PlanFile } from '../board/plan-file.ts'
import { cardKinds, type Card } from '../cards/index.ts'
import { chance } from '../rules/chance.ts'
import { crowd } from '../rules/crowd.ts'
import { templates } from '../templates/index.ts'
import { Lack } from './lack.ts'
import { metrics } from './index.ts'
import type { Metric } from './metric.ts'

const all: readonly (readonly [string, Metric])[] = Object.entries(metrics)
const blank = { id: 'nobody', kind: 'segment', title: 'Nobody' } as Card

/** What a metric says of the plan, or of each card that it is about. */
function answersOf(one: Metric, board: Board, subjects: Iterable<Card> = board.cards.values()) {
  if (one.about === 'plan') return [one.answer(board.plan, board)]
  return [...subjects].filter(({ kind }) => kind === one.about).map((card) => one.answer(card, board))
}

test.each(all)('%s says what it is, and is about the plan or a kind of card', (_, one) => {
  if (one.about !== 'plan') expect(cardKinds).toHaveProperty(one.about)
  for (const words of [one.word, one.formula, one.unit, one.source]) expect(words).not.toBe('')
})

test('no two have one word', () => {
  expect(new Set(all.map(([, { word }]) => word)).size).toBe(all.length)
})

test.each(all)('%s answers nothing where nothing is known, and says what is missing', (_, one) => {
  const subject = one.about === 'plan' ? emptyBoard.plan : blank
  expect(one.of(subject, emptyBoard)).toBeUndefined()
  expect((one.answer(subject, emptyBoard) as Lack).missing).not.toEqual([])
})

describe.each(templates.map(({ name, file }) => [name, file] as const))('in %s', (_, file) => {
  const board = boardFrom(file)
  const parked = (status: 'draft' | 'parked'): PlanFile => ({
    ...file,
    cards: [...file.cards, ...file.cards.map((card) => ({ ...card, id: `${card.id}-too`, status }))],
    links: [
      ...file.links,
      ...file.links.map((link) => ({ ...link, id: `${link.id}-from`, from: `${link.from}-too` })),
      ...file.links.map((link) => ({ ...link, id: `${link.id}-to`, to: `${link.to}-too` })),
    ],
  })

  test.each(all)('%s is the same with a draft and a parked twin of every card', (_, one) => {
    const before = answersOf(one, board)
    for (const status of ['draft', 'parked'] as const)
      expect(
        answersOf(one, boardFrom(parked(status)), board.cards.values()),
        `It counts what is ${status}: ask the board through metrics/seen.ts`,
      ).toEqual(before)
  })
})

test('on boards by chance a number is a number, or says what is missing', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const board = boardFrom(crowd(40, chance(seed)))
    for (const [name, one] of all)
      for (const answer of answersOf(one, board)) expect(isSound(answer), `${name}, seed ${seed}`).toBe(true)
  }
})

function isSound(answer: ReturnType<Metric['answer']>): boolean {
  if (answer instanceof Lack) return answer.missing.length > 0
  if (typeof answer === 'number') return Number.isFinite(answer)
  return answer.every(({ value, missing }) =>
    value === undefined ? !!missing?.length : Number.isFinite(value),
  )
}

test('what is too large to be a number is not known', () => {
  const segment = { margin: 1e308, retention: 0.99999, discountRate: 1e-9 }
  expect(metrics.lifetimeValue.of(segment, emptyBoard)).toBeUndefined()
})
