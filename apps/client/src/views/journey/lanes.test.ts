import { expect, test } from 'vitest'
import { sketch } from '@parley/model/board/sketch.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { journeysOn, journeysShown, sameLane, stagesAfter, stepsWith, type Point } from './lanes.ts'

const board = boardFrom(
  sketch(`
    plan "Pouch" stages=["evaluate","buy","use"]
    segment s1 "Regulars" priority=2
    segment s2 "Rotators" priority=1
    journey j1 "Regulars" steps=[{"stage":"Buy","doing":"Fills at the bay","feeling":1}]
    contactPoint bay "Refill bay" stages=["buy"] driver=store
    contactPoint radio "Radio" stages=["evaluate","buy"] driver=company
    contactPoint line "Care line"
    j1 describes s1
    bay touches s1
    radio touches s2`),
)
const { stages, lanes, loose } = journeysOn(board)

test('the segment that comes first has the first lane', () => {
  expect(lanes.map(({ segment }) => segment.title)).toEqual(['Rotators', 'Regulars'])
})

test('who is met at some stages and not at this one has a hole here', () => {
  const regulars = lanes[1]
  expect(regulars?.cells.map(({ stage, hole }) => [stage, hole])).toEqual([
    ['evaluate', true],
    ['buy', false],
    ['use', true],
  ])
  expect(regulars?.cells[1]?.step).toMatchObject({ doing: 'Fills at the bay' })
})

test('whoever stands at no stage or meets nobody is not forgotten', () => {
  expect(loose.map(({ title }) => title)).toEqual(['Care line'])
})

test('each stage says how many of its contact points are ours', () => {
  expect(stages).toEqual([
    { name: 'evaluate', ours: 1, theirs: 0 },
    { name: 'buy', ours: 1, theirs: 1 },
    { name: 'use', ours: 0, theirs: 0 },
  ])
})

test('a lane is the same until something that stands in it is another', () => {
  const after = (id: string, change: object) => {
    const cards = board.cards.with(id, { ...board.cards.get(id), ...change } as Point)
    const next = journeysOn({ ...board, cards }).lanes
    return lanes.map((lane) => next.some((one) => sameLane(lane, one)))
  }
  expect(after('line', { title: 'Helpline' })).toEqual([true, true])
  expect(after('bay', { title: 'Bay' })).toEqual([true, false])
  expect(after('radio', { stages: ['use'] })).toEqual([false, true])
  expect(after('j1', { steps: [] })).toEqual([true, false])
})

test('a contact point that is moved helps at the new stage and no longer at the old one', () => {
  const radio = board.cards.get('radio') as Point
  expect(stagesAfter(radio, 'buy', 'use')).toEqual(['evaluate', 'use'])
  expect(stagesAfter(radio, undefined, 'Evaluate')).toEqual(['buy', 'Evaluate'])
})

test('what is said of a stage takes its place among the steps', () => {
  const steps = [{ stage: 'use', doing: 'Brews' }]
  const after = stepsWith(steps, 'buy', { doing: 'Fills' }, ['evaluate', 'buy', 'use'])
  expect(after).toEqual([
    { stage: 'buy', doing: 'Fills' },
    { stage: 'use', doing: 'Brews' },
  ])
  expect(stepsWith(after, 'Use', { barrier: 'Zip' }, [])[1]).toEqual({
    stage: 'use',
    doing: 'Brews',
    barrier: 'Zip',
  })
})

test('of a filtered journey the segments stay that pass or are met by what does, and holes stay holes', () => {
  const only = (...ids: string[]) => journeysShown({ stages, lanes, loose }, ({ id }) => ids.includes(id))
  const radio = only('radio')
  expect(radio.lanes.map(({ segment }) => segment.id)).toEqual(['s2'])
  expect(radio.loose).toEqual([])
  const [regulars] = only('s1').lanes
  expect(regulars?.cells.map(({ points, hole }) => [points.length, hole])).toEqual([
    [0, true],
    [0, false],
    [0, true],
  ])
})
