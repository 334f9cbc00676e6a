import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { check } from '@parley/model/rules/check.ts'
import { groupFindings, type Grouping } from './group-findings.ts'
import { rootsOf } from './roots.ts'
import { wantedIn } from './useGrouping.ts'

const board = boardFrom(
  sketch(`
  contactPoint radio "Radio" owner=Jonas direction=oneWay startsOn=2026-03-01 endsOn=2026-08-31 place=p occasion=o approach=a
  contactPoint post "Post" direction=oneWay startsOn=2026-03-01 endsOn=2026-08-31 place=p occasion=o approach=a
  objective image "Strengthen the image" owner=Ingrid`),
)
const findings = check(board, { today: '2026-11-24' }).filter(({ rule }) => /^(CON-7|OBJ-1)$/.test(rule))
const groups = (by: Grouping) =>
  groupFindings(findings, by, board.cards).map(({ key, findings }) => `${key} ${findings.length}`)

test('findings are grouped by gravity, by step in the order of the method, and by rule, the gravest first', () => {
  expect(groups('severity')).toEqual(['error 1', 'warning 2'])
  expect(groups('step')).toEqual(['3 2', '4 1'])
  expect(groups('rule')).toEqual(['OBJ-1 1', 'CON-7 2'])
})

test('by person they stand under the owner of the card; what nobody owns comes last', () => {
  expect(groups('person')).toEqual(['Ingrid 1', 'Jonas 1', ' 1'])
  expect(groups('card')).toEqual(['image 1', 'post 1', 'radio 1'])
})

test('the address says a grouping, and one group of it', () => {
  expect(wantedIn('step')).toEqual({ by: 'step', only: undefined })
  expect(wantedIn('person.Dr. Olsen')).toEqual({ by: 'person', only: 'Dr. Olsen' })
  expect(wantedIn('person.')).toEqual({ by: 'person', only: '' })
  expect(wantedIn('mood')).toBeUndefined()
})

test('what follows from a follower is reached under the root, and is no root', () => {
  const finding = (rule: string, under: string | null, cards: string[]) => ({
    ...findings[0]!,
    rule,
    under,
    cards,
    says: rule,
  })
  const all = [
    finding('CON-2', null, ['a']),
    finding('CON-2', null, ['b']),
    finding('CON-3', 'CON-2', ['b']),
    finding('LOOP-6', 'CON-3', ['b']),
  ]
  const roots = [...rootsOf(all)].map(([root, its]) => [root.cards, its.map(({ rule }) => rule)])
  expect(roots).toEqual([
    [['a'], []],
    [['b'], ['CON-3', 'LOOP-6']],
  ])
})
