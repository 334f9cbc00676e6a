import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { sameThroughout } from '../../ui/same.ts'
import { languagesIn } from './languages.ts'
import { matrixOf, matrixShown, promisesOf } from './matrix.ts'

const board = boardFrom(
  sketch(`
    plan "Pouch"
    segment s1 "Regulars" locales=["de-AT","nb"]
    segment s2 "Rotators"
    contactPoint radio "Radio" type=companyCreated
    contactPoint mail "Club e-mail" type=companyCreated
    contactPoint reviews "Review pages" type=unexpected
    message less "A third less" claims={"packaging":"−33 %"} texts={"de":"Ein Drittel weniger"}
    message reply "Reply" claims={"packaging":"−30 %","roast":"the same"}
    message quiet "Come in"
    productProperty pouch "Pouch" releasedOn=2026-08-25
    less claims pouch
    radio carries less
    mail carries reply
    radio touches s1
    mail touches s1
    mail touches s2
    reviews touches s2
    less addresses s1
    reply addresses s1
    reply addresses s2`),
)

test('a segment hears each claim where it is met and meant, and two values in one line are counted', () => {
  const { points, groups } = matrixOf(board)
  expect(points.map(({ title }) => title).sort()).toEqual(['Club e-mail', 'Radio'])
  const told = groups.map(({ segment, rows }) => [
    segment.title,
    ...rows.map(
      ({ claim, cells, values }) =>
        `${claim}: ${cells
          .flat()
          .map(({ value }) => String(value))
          .sort()
          .join(' / ')} (${values})`,
    ),
  ])
  expect(told).toEqual([
    ['Regulars', 'packaging: −30 % / −33 % (2)', 'roast: the same (1)'],
    ['Rotators', 'packaging: −30 % (1)', 'roast: the same (1)'],
  ])
})

test('a promise names the act behind it, and to whom nobody else can confirm it', () => {
  const told = promisesOf(board).map(({ message, does, confirms, alone }) => [
    message.title,
    does.map(({ title }) => title).join(),
    confirms.map(({ title }) => title).join(),
    alone.map(({ title }) => title).join(),
  ])
  expect(told).toEqual([
    ['A third less', 'Pouch', '', 'Regulars'],
    ['Reply', '', 'Review pages', 'Regulars'],
  ])
})

test('a text in German serves Austrians, and what nobody reads is not missing', () => {
  const { locales, rows, readers } = languagesIn(board)
  expect(locales).toEqual(['de-AT', 'nb', 'de'])
  const told = Object.fromEntries(
    rows.map(({ message, texts }) => [
      message.title,
      texts.map(({ is, by }) => [is, by].filter(Boolean).join(' by ')),
    ]),
  )
  expect(told['A third less']).toEqual(['served by de', 'lacks', 'written'])
  expect(told['Come in']).toEqual(['unasked', 'unasked', 'unasked'])
  expect(readers.map(({ segment, lacking, of }) => [segment.title, lacking, of])).toEqual([
    ['Regulars', 2, 2],
  ])
})

test('of a filtered matrix the claims and places stay where a message that passes is heard', () => {
  const { points, groups } = matrixShown(matrixOf(board), ({ id }) => id === 'less')
  expect(points.map(({ id }) => id)).toEqual(['radio'])
  expect(
    groups.map(({ segment, rows }) => [segment.id, ...rows.map(({ claim, cells }) => [claim, cells.length])]),
  ).toEqual([['s1', ['packaging', 1]]])
  // That two are at odds is true of the plan, whoever looks at a part of it.
  expect(groups[0]?.rows[0]?.values).toBe(2)
})

test('a letter in a title draws anew only the lines in which that message is heard', () => {
  const { groups } = matrixOf(board)
  const written = matrixOf({ ...board, cards: board.cards.with('less', titled('less', 'A third less y')) })
  const drawn = groups.flatMap(({ segment, rows }, group) =>
    rows.flatMap((row, at) =>
      sameThroughout(row, written.groups[group]?.rows[at]) ? [] : [`${segment.title}: ${row.claim}`],
    ),
  )
  expect(drawn).toEqual(['Regulars: packaging'])
})

function titled(id: string, title: string): Card {
  const card = board.cards.get(id)
  if (!card) throw new Error(`There is no card ${id}.`)
  return { ...card, title }
}
