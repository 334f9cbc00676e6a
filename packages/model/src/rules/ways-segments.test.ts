import { describe, expect, test } from 'vitest'
import { applyCommands } from '../board/apply.ts'
import { peers } from '../board/peers.ts'
import { counts, inBoth } from './edges/segments.ts'
import { of, titles } from './edges/told.ts'
import type { Repair } from './rule.ts'

/** Alice presses the button. */
function pressed(text: string, repair: Repair | undefined) {
  const { alice } = peers(text, 'alice')
  applyCommands(alice.pen, alice.reader.board, repair?.commands ?? [])
  return alice.reader.board
}

describe('what the ways out say', () => {
  test('a segment without a class is called what its shares say', () => {
    const plan = `plan "P" ownBrand=Us rules={"SEG-6":{"cut":60}}
      segment a loyalty=loyal\nsegment b "Rotators" brandShares={"Us":55,"Halden":45}`
    expect(titles('SEG-1', plan)).toContain('Call “Rotators” swing, as their shares say')
  })

  test('an attitude is not lost: it goes to a persona', () => {
    const plan = 'segment s basis=attitude predicate="Love nature"'
    const board = pressed(plan, of('SEG-2', plan)[0]?.repairs[0])
    expect([...board.cards.values()].filter(({ kind }) => kind === 'persona')).toMatchObject([
      { who: 'Love nature' },
    ])
  })

  test('an estimate is doubted before a count', () => {
    const plan = counts(10, 9, 5).replace('segment b', 'segment b "Guessed" sizeFrom=estimated')
    expect(titles('SEG-3', plan)[0]).toBe('Count “Guessed” again')
  })

  test('of two estimates the larger is doubted first', () => {
    const guessed = (a: string, b: string) =>
      counts(10, 9, 5)
        .replace(/segment a[^\n]*/, `segment a "A" sizeFrom=estimated ${a}`)
        .replace(/segment b[^\n]*/, `segment b "B" sizeFrom=estimated ${b}`)
    expect(titles('SEG-3', guessed('size=5', 'size=9'))[0]).toBe('Count “B” again')
    expect(titles('SEG-3', guessed('size=9', 'size=5'))[0]).toBe('Count “A” again')
  })

  test('a base is not set to fewer records than are counted in it', () => {
    const split = (size: number) =>
      `database d records=10 customers=4 prospects=5\nsegment a size=${size}\nd feeds a`
    expect(titles('SEG-3', split(9))).toContain('Set the records to 9')
    expect(titles('SEG-3', split(10))).not.toContain('Set the records to 9')
  })

  test('what comes first speaks to those in both', () => {
    expect(titles('SEG-4', inBoth(51).replace('segment b', 'segment b "Great" priority=1'))[0]).toBe(
      'Let “Great” speak to them',
    )
  })

  test('shares typed as parts of 1 are read so, and asked about where they change the class', () => {
    const plan = 'plan "P" ownBrand=Us\nsegment s loyalty=swing brandShares={"Us":0.62,"Halden":0.38}'
    expect(of('SEG-5', plan)[0]?.repairs[0]).toMatchObject({ complete: false, opens: { field: 'loyalty' } })
    expect(of('SEG-5', plan.replace('swing', 'loyal'))[0]?.repairs[0]).toMatchObject({ complete: true })
  })

  test('a month’s retention is known by the stated value', () => {
    const plan = 'segment s margin=310 retention=0.938 discountRate=0.08 lifetimeValue=233.51'
    expect(titles('SEG-7', plan)[0]).toBe('Read 93.8% as those who stay a month: 46.39% a year')
    expect(titles('SEG-7', plan.replace('233.51', '500'))[0]).toMatch(/^Drop the stated value for 2,047/)
  })

  test('an empty segment that is somebody’s goal is not parked', () => {
    expect(titles('SEG-8', 'segment s size=0\nobjective o\no targets s')).toEqual(['Count them again'])
    expect(titles('SEG-8', 'segment s size=0\npersona p\np describes s')).toContain('Park it')
  })
})
