import { expect, test } from 'vitest'
import { addCard, setField } from '@parley/model/board/edit.ts'
import { peers } from '@parley/model/board/peers.ts'
import { awayBetween, sinceVisit } from './away.ts'

const plan = `
  segment s1 "Regulars"
  contactPoint c1 "Radio" direction=oneWay startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
  c1 touches s1`

test('bob gave the radio a way back while alice was gone: one card changed, one finding gone', () => {
  const { bob } = peers(plan, 'bob')
  const left = bob.reader.board
  for (const [field, value] of [
    ['feedbackChannel', 'text message'],
    ['owner', 'Jonas'],
    ['responseHours', 4],
  ] as const)
    setField(bob.pen, { card: 'c1' }, [field], value)
  const news = sinceVisit(left, bob.reader.board)
  expect(news).toMatchObject({ added: [], changed: [{ id: 'c1', title: 'Radio' }], removed: [] })
  expect(news?.sinceVisit?.gone.join(' ')).toContain('“Radio” has no way back')
})

test('a place is no news, and neither is a board as it was left', () => {
  const { bob } = peers(plan, 'bob')
  const left = bob.reader.board
  expect(sinceVisit(left, left)).toBeUndefined()
  setField(bob.pen, { card: 'c1' }, ['x'], 900)
  expect(awayBetween(left, bob.reader.board)).toBeUndefined()
  expect(sinceVisit(left, bob.reader.board)).toBeUndefined()
  addCard(bob.pen, { id: 'm1', kind: 'message', title: 'Launch line' })
  expect(sinceVisit(left, bob.reader.board)?.added).toEqual([{ id: 'm1', title: 'Launch line' }])
})
