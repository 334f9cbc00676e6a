import { describe, expect, test } from 'vitest'
import { applyCommands } from '../board/apply.ts'
import { docFrom } from '../board/doc.ts'
import { setFields, type Pen } from '../board/edit.ts'
import { boardFrom } from '../board/from-file.ts'
import type { PlanFile } from '../board/plan-file.ts'
import { BoardReader } from '../board/read.ts'
import { seedUpdate } from '../board/seed.ts'
import { check, Checker } from '../rules/check.ts'
import { templates } from '../templates/index.ts'
import { trainings } from './index.ts'
import { besides, flawsLeft, isOf } from './left.ts'
import { broken, linkOf } from './training.ts'

const grave = (file: PlanFile) => check(boardFrom(file)).filter(({ severity }) => severity !== 'hint')
const roots = (file: PlanFile) => grave(file).filter(({ under }) => under === null)
const said = ({ rule, cards }: { rule: string; cards: readonly string[] }) => `${rule} ${cards.join(' ')}`

/** A board that alice has open, with what the rules say of it. */
function opened(file: PlanFile) {
  const doc = docFrom(seedUpdate(file, 'practice'))
  const pen: Pen = { doc, origin: {} }
  const reader = new BoardReader(doc)
  const checker = new Checker(reader.board)
  reader.watch((board, touched) => checker.update(board, touched))
  return { pen, reader, checker }
}

function fieldsIn({ cards }: PlanFile, id: string): Record<string, unknown> {
  const { id: _id, kind: _kind, ...fields } = cards.find((card) => card.id === id) ?? { id, kind: '' }
  return fields
}

describe.each(trainings.map((training) => [training.name, training] as const))(
  'practising on %s',
  (_, training) => {
    const { sound, flaws, file } = training

    test('its plan was sound', () => {
      expect(grave(sound).map(said)).toEqual([])
      expect(flaws.length).toBeGreaterThanOrEqual(3)
      expect(flaws.length).toBeLessThanOrEqual(6)
    })

    test.each(flaws.map((flaw) => [`${flaw.rule} of ${flaw.card}`, flaw] as const))(
      '%s speaks where it alone was planted, and nothing else does',
      (_, flaw) => {
        const found = roots(broken(sound, [flaw]))
        expect(found.map(({ rule }) => rule)).toEqual([flaw.rule])
        expect(found.every((finding) => isOf(flaw, finding))).toBe(true)
      },
    )

    test('all of them speak together, each for itself', () => {
      expect(roots(file)).toHaveLength(flaws.length)
      expect(flawsLeft(file.plan, check(boardFrom(file)))).toHaveLength(flaws.length)
      expect(besides(flaws, grave(file))).toEqual([])
    })

    test.each(flaws.map((flaw) => [`${flaw.rule} of ${flaw.card}`, flaw] as const))(
      'the count falls by one where %s is put right',
      (_, flaw) => {
        const others = flaws.filter((other) => other !== flaw)
        const { training } = file.plan
        const mended = broken(sound, others)
        const left = flawsLeft({ ...mended.plan, training }, check(boardFrom(mended)))
        expect(left.map(({ rule }) => rule)).toEqual(others.map(({ rule }) => rule))
      },
    )

    test('alice takes one way out after the other, or writes what was lost, and nothing is left', () => {
      const { pen, reader, checker } = opened(file)
      const counts = flaws.map((flaw) => {
        const finding = checker.findings.find((one) => isOf(flaw, one))
        const repair = finding?.repairs.find(({ complete }) => complete)
        if (repair) applyCommands(pen, reader.board, repair.commands)
        else setFields(pen, { card: flaw.card }, fieldsIn(sound, flaw.card))
        return flawsLeft(reader.board.plan, checker.findings).length
      })
      expect(counts).toEqual(flaws.map((_, index) => flaws.length - 1 - index))
      expect(checker.findings.filter(({ severity }) => severity !== 'hint').map(said)).toEqual([])
    })
  },
)

test('a rule that is muted does not make its flaw go away', () => {
  const [{ file }] = trainings
  const [flaw] = file.plan.training!.flaws
  const muted = { ...file.plan, rules: { [flaw!.rule]: { muted: 'We do not care' } } }
  const left = flawsLeft(muted, check(boardFrom({ ...file, plan: muted })))
  expect(left).toHaveLength(file.plan.training!.flaws.length)
})

test('a plan that is no training has nothing left to find', () => {
  const [{ file }] = templates
  expect(flawsLeft(file.plan, check(boardFrom(file)))).toEqual([])
})

test('no training is called like a template', () => {
  const names = [...templates, ...trainings].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('a flaw that takes off a link which is not there is told at once', () => {
  expect(() => linkOf(templates[0], 'm1 answers nobody')).toThrow('m1 answers nobody')
})
