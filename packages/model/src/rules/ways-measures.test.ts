import { describe, expect, test } from 'vitest'
import { read } from './edges/measures.ts'
import { first, of, titles } from './edges/told.ts'

describe('what the ways out say', () => {
  test('a source that is read monthly is read monthly here too', () => {
    const plan = 'metric k source=Panel\nmetric l source=" panel" cadence=monthly'
    expect(first('MET-2', plan)).toMatchObject({
      title: 'Read it monthly, as others of its source',
      complete: true,
    })
  })

  test('what can be reached at this pace is offered, and a word asked for', () => {
    const plan = read('[{"date":"2026-02-20","value":30}]')
    expect(titles('MET-3', plan)).toEqual(['Aim for 60 and note why', 'Write down what changes'])
    expect(of('MET-3', plan)[0]?.says).toBe(
      '“o” is 30% of the way after 50% of its time: 30 of 100 litres on 20 February.',
    )
    expect(titles('MET-3', read('[{"date":"2026-02-20","value":-5}]'))).toEqual(['Write down what changes'])
  })
})
