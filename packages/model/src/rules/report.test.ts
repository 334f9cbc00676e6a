import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { Checker } from './check.ts'
import { contactPointHasAWayBack } from './contact-point-has-a-way-back.ts'
import { contactPointSaysWhenWhereHow } from './contact-point-says-when-where-how.ts'
import { objectiveIsInNumbers } from './objective-is-in-numbers.ts'
import { publicContactIsCovered } from './public-contact-is-covered.ts'
import { counts, report, standing } from './report.ts'

const plan = `
  contactPoint c1 "Open group" public=true direction=oneWay startsOn=2026-03-01 endsOn=2026-08-31 place=p occasion=o approach=a
  objective o1 "Strengthen the image"`
const board = boardFrom(sketch(plan))
const few = [
  contactPointSaysWhenWhereHow,
  contactPointHasAWayBack,
  objectiveIsInNumbers,
  publicContactIsCovered,
]

test('a report has exactly the keys that the outside relies on, in their order', () => {
  const { findings, counts: told } = report(board)
  expect(told).toEqual(counts(findings))
  const ours = new Set(few.map(({ code }) => code))
  expect(findings.map(({ rule }) => rule).filter((rule) => ours.has(rule))).toEqual([
    'CON-7',
    'OBJ-1',
    'RISK-1',
  ])
  for (const finding of findings) {
    expect(Object.keys(finding)).toEqual([
      'rule',
      'severity',
      'cards',
      'links',
      'says',
      'why',
      'source',
      'under',
      'repairs',
    ])
    for (const repair of finding.repairs)
      expect(Object.keys(repair)).toEqual(['title', 'complete', 'commands'])
  }
})

test('the same plan gives the same report, letter by letter', () => {
  expect(JSON.stringify(report(board))).toBe(JSON.stringify(report(boardFrom(sketch(plan)))))
})

test('what is folded under its root is not counted', () => {
  expect(
    counts([
      { severity: 'error', under: null },
      { severity: 'error', under: 'CON-3' },
    ]),
  ).toEqual({
    error: 1,
    warning: 0,
    hint: 0,
  })
})

test('progress counts, for each step, the rules that hold of those that had something to judge', () => {
  const { progress } = new Checker(board, {}, few)
  expect(progress.find(({ step }) => step === '3')).toEqual({ step: '3', holds: 1, judged: 2 })
  expect(progress.find(({ step }) => step === '4')).toEqual({ step: '4', holds: 0, judged: 1 })
  expect(progress.find(({ step }) => step === '6')).toEqual({ step: '6', holds: 0, judged: 0 })
  expect(progress.find(({ step }) => step === 'loop')).toEqual({ step: 'loop', holds: 0, judged: 1 })
})

test('how a plan stands is what a report counts, and what a checker says of each step', () => {
  expect(standing(board)).toEqual({ counts: report(board).counts, progress: new Checker(board).progress })
})

test('a rule lowered to a hint or muted is no part of the progress', () => {
  const set = (settings: string) =>
    new Checker(boardFrom(sketch(`plan "P" rules={"RISK-1":${settings}}\n${plan}`)), {}, few).progress.at(-1)
  expect(set('{"severity":"hint"}')).toEqual({ step: 'loop', holds: 0, judged: 0 })
  expect(set('{"muted":"we know"}')).toEqual({ step: 'loop', holds: 0, judged: 0 })
})
