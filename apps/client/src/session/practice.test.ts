import { expect, test } from 'vitest'
import { applyCommands } from '@parley/model/board/apply.ts'
import { docFrom } from '@parley/model/board/doc.ts'
import { setField, type Pen } from '@parley/model/board/edit.ts'
import { BoardReader } from '@parley/model/board/read.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { check } from '@parley/model/rules/check.ts'
import { firstLook } from '@parley/model/training/first-look.ts'
import { practiceOf, withoutSecrets } from './practice.ts'

const [shares, occasion] = firstLook.flaws

function practising() {
  const doc = docFrom(seedUpdate(firstLook.file, 'board'))
  const pen: Pen = { doc, origin: {} }
  const reader = new BoardReader(doc)
  const findings = () => check(reader.board)
  const practice = () => practiceOf(reader.board.plan, findings())
  const shown = (...told: (typeof firstLook.flaws)[number][]) =>
    withoutSecrets(reader.board.plan, findings(), told).map(({ rule }) => rule)
  return { pen, reader, findings, practice, shown }
}

test('alice is told the task and how many flaws are left, and not where', () => {
  const { practice, shown } = practising()
  expect(practice()).toMatchObject({ task: firstLook.says, others: 0 })
  expect(practice()?.left).toHaveLength(5)
  expect(shown()).toEqual([])
})

test('what she asked for is shown, and nothing else', () => {
  const { shown } = practising()
  expect(shown(shares!)).toEqual(['SEG-5'])
  expect(shown(shares!, occasion!).toSorted()).toEqual(['CON-1', 'SEG-5'])
})

test('what a repair broke elsewhere is shown as on any board, and counted apart', () => {
  const { pen, practice, shown } = practising()
  setField(pen, { card: 's1' }, ['brandShares', 'At home'], 32)
  expect(practice()).toMatchObject({ left: { length: 4 }, others: 0 })
  setField(pen, { card: 's3' }, ['brandShares', 'At home'], 3)
  expect(shown()).toEqual(['SEG-5'])
  expect(practice()).toMatchObject({ left: { length: 4 }, others: 1 })
})

test('a flaw that comes back is left again', () => {
  const { pen, reader, findings, practice } = practising()
  const [repair] = findings().find(({ rule }) => rule === 'SEG-5')?.repairs ?? []
  applyCommands(pen, reader.board, repair?.commands ?? [])
  expect(practice()?.left).toHaveLength(4)
  applyCommands(pen, reader.board, shares!.breaks)
  setField(pen, { card: 's1' }, ['brandShares', 'other'], undefined)
  expect(practice()?.left).toHaveLength(5)
})

test('any other board is no practice, and keeps nothing to itself', () => {
  const { reader, findings } = practising()
  const { training: _training, ...plan } = reader.board.plan
  expect(practiceOf(plan, findings())).toBeUndefined()
  expect(withoutSecrets(plan, findings(), [])).toEqual(findings())
})
