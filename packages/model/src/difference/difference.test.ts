import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import { planFileOf, readPlanFile, type PlanFile } from '../board/plan-file.ts'
import { sketch } from '../board/sketch.ts'
import { chance, type Chance } from '../rules/chance.ts'
import { crowd } from '../rules/crowd.ts'
import { templates } from '../templates/index.ts'
import { applied } from './applied.ts'
import { difference, isEmpty } from './difference.ts'

declare const process: { env: Record<string, string | undefined> }

const board = (text: string): Board => boardFrom(sketch(text))
const canonical = (file: PlanFile): unknown => planFileOf(boardFrom(file))

test('a card that is dragged is moved and not changed; one that is renamed is changed', () => {
  const made = difference(
    board('segment s1 "Regulars" x=0 y=0\nsegment s2 "Rotators"'),
    board('segment s1 "Regulars" x=40 y=0\nsegment s2 "Switchers" loyalty=swing'),
  )
  expect(made.moved).toEqual([{ id: 's1', from: { x: 0, y: 0 }, to: { x: 40, y: 0 } }])
  expect(made.cards.changed.map(({ after, changes }) => [after.id, changes])).toEqual([
    [
      's2',
      [
        { path: ['loyalty'], from: undefined, to: 'swing' },
        { path: ['title'], from: 'Rotators', to: 'Switchers' },
      ],
    ],
  ])
})

test('a share of one brand is one change', () => {
  const { cards } = difference(
    board('segment s "S" brandShares={"Ours":60,"Theirs":40}'),
    board('segment s "S" brandShares={"Ours":55,"Theirs":40,"New":5}'),
  )
  expect(cards.changed[0]?.changes).toEqual([
    { path: ['brandShares', 'New'], from: undefined, to: 5 },
    { path: ['brandShares', 'Ours'], from: 60, to: 55 },
  ])
})

test.each(['__proto__', 'constructor', 'toString'])('a brand called %s is one like any other', (name) => {
  const shares = (share: number) =>
    boardFrom(
      fileOf([{ id: 's', kind: 'segment', title: 'S', brandShares: Object.fromEntries([[name, share]]) }]),
    )
  const [before, after] = [shares(40), shares(60)]
  const made = difference(before, after)
  expect(made.cards.changed[0]?.changes).toEqual([{ path: ['brandShares', name], from: 40, to: 60 }])
  expect(canonical(applied(before, made))).toEqual(planFileOf(after))
})

function fileOf(cards: unknown[]): PlanFile {
  const read = readPlanFile({ format: 'parley.plan', version: 1, plan: { title: 'P' }, cards, links: [] })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.file
}

/** The file with some cards gone, some others’ fields taken over, some lying elsewhere. */
function edited(file: PlanFile, other: PlanFile, luck: Chance): PlanFile {
  const cards = file.cards.flatMap((card) => {
    const like = other.cards.find(({ kind }) => kind === card.kind)
    switch (luck.below(6)) {
      case 0:
        return []
      case 1:
        return [{ ...card, x: luck.below(900), y: luck.below(900) }]
      case 2:
        return like ? [{ ...like, id: card.id }] : [card]
      case 3:
        return [{ ...card, title: `${card.title}!`, notes: luck.of(['', 'A note', 'Another']) }]
      default:
        return [card]
    }
  })
  const there = new Set(cards.map(({ id }) => id))
  const links = file.links.filter(({ from, to }) => there.has(from) && there.has(to) && luck.below(8) > 0)
  return { ...file, plan: luck.below(2) ? other.plan : file.plan, cards, links }
}

test('the difference of a board with itself is empty, and applied to the old gives the new', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  const luck = chance(seed)
  for (let round = 0; round < 60; round++) {
    const old = luck.below(2) ? crowd(40, luck) : luck.of(templates).file
    const next = edited(old, luck.below(2) ? crowd(40, luck) : luck.of(templates).file, luck)
    const [before, after] = [boardFrom(old), boardFrom(next)]
    expect(isEmpty(difference(before, before))).toBe(true)
    expect(isEmpty(difference(before, boardFrom(structuredClone(old))))).toBe(true)
    expect(canonical(applied(before, difference(before, after))), `seed ${seed}`).toEqual(planFileOf(after))
    expect(canonical(applied(after, difference(after, before))), `seed ${seed}`).toEqual(planFileOf(before))
  }
})
