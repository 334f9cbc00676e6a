import { expect, test } from 'vitest'
import { cardsOf } from '@parley/model/board/board.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { inPrecedence } from './precedence.ts'

const segmentsOf = (text: string) => cardsOf(boardFrom(sketch(text)), 'segment')
const counted = (dataSet: string) => JSON.stringify({ dataSet, where: { field: 'age', least: 50 } })
function named(segments: ReturnType<typeof segmentsOf>, id: string) {
  const found = segments.find((one) => one.id === id)
  if (!found) throw new Error(`No segment ${id}`)
  return found
}
const asked = { dataSet: 'd1', predicate: { all: [] } }

test('Priority comes first and then the name; parked, uncounted and otherwise counted ones stand apart', () => {
  const segments = segmentsOf(`
      segment mine "Rotators"
      segment late "Late" priority=3 predicate=${counted('d1')}
      segment first "Zealous" priority=1 predicate=${counted('d1')}
      segment other "Also" predicate=${counted('d1')}
      segment parked "Parked" status=parked priority=1 predicate=${counted('d1')}
      segment elsewhere "Elsewhere" priority=1 predicate=${counted('d2')}
      segment words "Words" predicate="those who come often"`)
  const { shown, left } = inPrecedence(segments, named(segments, 'mine'), asked)
  expect(shown.map(({ segment }) => segment.id)).toEqual(['first', 'late', 'other', 'mine'])
  expect(shown.at(-1)?.where).toEqual({ all: [] })
  expect(left).toBe(0)
})

test('Of a dozen eight are compared, and the one that is counted is always among them', () => {
  const many = Array.from(
    { length: 12 },
    (_, at) => `segment s${at} "S" priority=1 predicate=${counted('d1')}`,
  )
  const segments = segmentsOf([...many, 'segment mine "Mine" priority=3'].join('\n'))
  const { shown, left } = inPrecedence(segments, named(segments, 'mine'), asked)
  expect(shown).toHaveLength(8)
  expect(shown.at(-1)?.segment.id).toBe('mine')
  expect(left).toBe(5)
})
