import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { moveCards, setTitle } from '@parley/model/board/edit.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { peer } from '../../session/peers.fixture.ts'
import type { Other } from '../../session/session.ts'
import { Afloat } from './afloat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const bob = { id: 'bob', name: 'Bob', colour: 2, guest: false }
const drags = (dragging: Record<string, { x: number; y: number }> | null): Other[] => [
  { connection: 2, who: bob, presence: { dragging } },
]

function alice() {
  const { session } = peer('alice', sketch('segment s1 "Regulars" x=0 y=0'))
  const shown: Record<string, unknown>[] = []
  const afloat = new Afloat(session.reader.board, (spots) => shown.push(Object.fromEntries(spots)))
  session.reader.watch((board, touched) => afloat.follow(board, touched.cards))
  return { session, afloat, last: () => shown.at(-1) }
}

test('a card follows the hand that drags it, and stays while its title changes', () => {
  const { session, afloat, last } = alice()
  afloat.see(drags({ s1: { x: 50, y: 60 } }))
  expect(last()).toEqual({ s1: { x: 50, y: 60 } })
  setTitle(session.pen, 's1', 'Rotators')
  expect(last()).toEqual({ s1: { x: 50, y: 60 } })
})

test('as soon as the board has its new place, the board is right, whatever presence still says', () => {
  const { session, afloat, last } = alice()
  afloat.see(drags({ s1: { x: 50, y: 60 } }))
  moveCards(session.pen, new Map([['s1', { x: 51, y: 61 }]]))
  expect(last()).toEqual({})
  afloat.see(drags({ s1: { x: 50, y: 60 } }))
  expect(last()).toEqual({})
  afloat.see(drags(null))
  afloat.see(drags({ s1: { x: 70, y: 60 } }))
  expect(last()).toEqual({ s1: { x: 70, y: 60 } })
})

test('a gesture that was given up lets the card go back after a moment', () => {
  const { afloat, last } = alice()
  afloat.see(drags({ s1: { x: 50, y: 60 } }))
  afloat.see(drags(null))
  expect(last()).toEqual({ s1: { x: 50, y: 60 } })
  vi.advanceTimersByTime(1_000)
  expect(last()).toEqual({})
})
