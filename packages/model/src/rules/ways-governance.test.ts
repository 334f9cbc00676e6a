import { describe, expect, test } from 'vitest'
import { applyCommands } from '../board/apply.ts'
import { setTitle } from '../board/edit.ts'
import { peers } from '../board/peers.ts'
import { Checker } from './check.ts'
import { of, today } from './edges/told.ts'
import type { Repair } from './rule.ts'

/** Alice presses the button. */
function pressed(text: string, repair: Repair | undefined) {
  const { alice } = peers(text, 'alice')
  applyCommands(alice.pen, alice.reader.board, repair?.commands ?? [])
  return alice.reader.board
}

describe('what the ways out say', () => {
  test('a loose persona describes a segment that nobody describes yet', () => {
    const plan = 'segment a "Regulars"\nsegment b "Rotators"\npersona p\npersona q\np describes a'
    expect(of('GOV-1', plan).find(({ cards }) => cards[0] === 'q')?.repairs[0]?.title).toBe(
      'Say that it describes “Rotators”',
    )
  })

  test('what was approved comes back, with its links', () => {
    const plan = `was message m callToAction=Come\nwas segment s\nwas contactPoint c\nwas m addresses s
      message m tone={"warmth":2}\nsegment s\ncontactPoint c\nc carries m`
    const finding = of('GOV-2', plan).find(({ cards }) => cards[0] === 'm')
    expect(finding?.says).toContain('“tone”')
    expect(finding?.says).toContain('its links')
    const board = pressed(plan, finding?.repairs[0])
    expect(board.cards.get('m')).toMatchObject({ callToAction: 'Come' })
    expect([...board.links.values()].map(({ kind }) => kind)).toEqual(['addresses'])
  })

  test('twins become one that knows what both knew', () => {
    const plan =
      'segment a "Regulars" size=9\nsegment b "Regular" size=8 priority=1\npersona p\np describes b'
    const merge = of('GOV-5', plan)[0]?.repairs[0]
    expect(merge?.opens).toEqual({ card: 'a', field: 'size' })
    const board = pressed(plan, merge)
    expect(board.cards.get('a')).toMatchObject({ size: 9, priority: 1 })
    expect([...board.links.values()].map(({ to }) => to)).toEqual(['a'])
  })
})

test('a twin is told of as it is typed, and with whom it is one by then', () => {
  const { alice } = peers('segment a "Regulars"\nsegment b "Rotators"\nsegment c "Swimmers"', 'alice')
  const checker = new Checker(alice.reader.board, { today })
  alice.reader.watch((board, touched) => checker.update(board, touched))
  const pairs = () => checker.findings.filter(({ rule }) => rule === 'GOV-5').map(({ cards }) => cards)
  setTitle(alice.pen, 'c', 'Rotator')
  expect(pairs()).toEqual([['b', 'c']])
  setTitle(alice.pen, 'c', 'Regular')
  expect(pairs()).toEqual([['a', 'c']])
  setTitle(alice.pen, 'c', 'Swimmers')
  expect(pairs()).toEqual([])
})
