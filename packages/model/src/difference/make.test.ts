import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { docFrom } from '../board/doc.ts'
import { setField, type Pen } from '../board/edit.ts'
import { planFileOf, type PlanFile } from '../board/plan-file.ts'
import { readBoard } from '../board/read.ts'
import { seedUpdate } from '../board/seed.ts'
import { undoOf } from '../board/undo.ts'
import { chance } from '../rules/chance.ts'
import { crowd } from '../rules/crowd.ts'
import { sketch } from '../board/sketch.ts'
import { difference } from './difference.ts'
import { make } from './make.ts'

declare const process: { env: Record<string, string | undefined> }

function opened(file: PlanFile) {
  const doc = docFrom(seedUpdate(file, 'b'))
  const pen: Pen = { doc, origin: {} }
  return { pen, undo: undoOf(pen), board: () => readBoard(doc), file: () => planFileOf(readBoard(doc)) }
}

test('any board becomes any other, in one step that is taken back whole', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  const luck = chance(seed)
  for (let round = 0; round < 25; round++) {
    const [here, other] = [opened(crowd(30, luck)), opened(crowd(30, luck))]
    const before = here.file()
    make(here.pen, difference(here.board(), other.board()))
    expect(here.file(), `seed ${seed}`).toEqual(other.file())
    here.undo.undo()
    expect(here.file(), `seed ${seed}`).toEqual(before)
  }
})

test('what the difference does not name stays as a colleague wrote it meanwhile', () => {
  const here = opened(sketch('segment s "Regulars" loyalty=loyal priority=1'))
  const target = boardFrom(sketch('segment s "Regulars of the town" loyalty=loyal priority=1'))
  const made = difference(here.board(), target)
  setField(here.pen, { card: 's' }, ['priority'], 2)
  make(here.pen, made)
  expect(here.board().cards.get('s')).toMatchObject({ title: 'Regulars of the town', priority: 2 })
})
