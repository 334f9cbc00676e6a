import { expect, test } from 'vitest'
import { docFrom } from '@parley/model/board/doc.ts'
import type { Pen } from '@parley/model/board/edit.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { check } from '@parley/model/rules/check.ts'
import { spiralsOn } from './useSpirals.ts'
import { unwritten, writeVoices } from './write-voices.ts'

const text = `
  plan "Ferry" asOf=2026-11-24
  contactPoint group "Open group" public=true
  contactPoint desk "Harbour desk"
  responsePlan rp "Anger in the group"
  rp covers group`
/** So many negative ones of twenty in each of three weeks at the open group. */
const weeks = (...negative: number[]) =>
  negative.map((angry, at) => ({
    card: 'group',
    day: ['2026-11-05', '2026-11-17', '2026-11-24'][at] ?? '',
    all: 20,
    negative: angry,
  }))

function opened() {
  const doc = docFrom(seedUpdate(sketch(text), 'b'))
  const pen: Pen = { doc, origin: {} }
  const board = () => readBoard(doc)
  const onBoard = (days: ReturnType<typeof weeks>) => spiralsOn(board(), days).points
  const speaks = () => check(board()).some(({ rule }) => rule === 'RISK-4')
  return {
    onBoard,
    speaks,
    write: (days: ReturnType<typeof weeks>) => writeVoices(pen, unwritten(onBoard(days))),
  }
}

test('written counts make RISK-4 speak, calmer ones make it fall silent, and none are kept that are old', () => {
  const { onBoard, speaks, write } = opened()
  expect(onBoard([])).toEqual([])
  const angry = weeks(2, 5, 9)
  expect(unwritten(onBoard(angry)).map(({ point }) => point.id)).toEqual(['group'])
  expect(speaks()).toBe(false)
  write(angry)
  expect(onBoard(angry)[0]?.point.voices).toEqual([
    { date: '2026-11-10', n: 20, negative: 2 },
    { date: '2026-11-17', n: 20, negative: 5 },
    { date: '2026-11-24', n: 20, negative: 9 },
  ])
  expect(unwritten(onBoard(angry))).toEqual([])
  expect(speaks()).toBe(true)
  write(weeks(2, 5, 4))
  expect(speaks()).toBe(false)
  write([])
  expect(onBoard([])).toEqual([])
})
