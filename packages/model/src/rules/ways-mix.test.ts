import { describe, expect, test } from 'vitest'
import { offered, spending } from './edges/mix.ts'
import { first, says, titles } from './edges/told.ts'

describe('what the ways out say', () => {
  test('advertising is cut to just what it may have', () => {
    expect(titles('MIX-3', spending(90, 40))).toEqual(['Cut “x” to 60', 'Plan less for “x”'])
    expect(titles('MIX-3', `${spending(90, 40)}\nstrategy st\nx countsTo st`)).toEqual(['Plan less for “x”'])
  })

  test('where all that leads is advertising, another leads, or it steps back', () => {
    const spots = (...ids: string[]) => ids.map((id) => `contactPoint ${id} means=tv role=lead`).join('\n')
    const stage = 'contactPoint fair means=event'
    expect(says('MIX-3', spots('a'))).toEqual(['“a” alone leads, and it is advertising.'])
    expect(titles('MIX-3', `${spots('a')}\n${stage}`)).toEqual(['Let “fair” lead', 'Let “a” support'])
    expect(says('MIX-3', spots('a', 'b'))).toEqual(['All that leads is advertising: “a” and “b”.'])
    expect(titles('MIX-3', spots('a', 'b'))).toEqual(['Let them support'])
    const many = Array.from({ length: 13 }, (_, at) => `c${at}`)
    expect(says('MIX-3', spots(...many))).toEqual(['All that leads is advertising: 13 contact points.'])
    expect(titles('MIX-3', spots(...many))).toEqual(['Let something else lead'])
    expect(titles('MIX-3', `${spots('a')}\n${stage} role=lead`)).toEqual([])
  })

  test('what begins after the deadline serves no goal', () => {
    const plan = `segment s\nobjective o deadline=2026-06-30\ncontactPoint c means=event\ncontactPoint d means=display startsOn=2026-07-01
      o targets s\nc serves o\nc touches s\nd touches s`
    expect(titles('MIX-4', plan)).toEqual(['Serve it by another means'])
    expect(titles('MIX-4', plan.replace('2026-07-01', '2026-06-30'))[0]).toBe('Let “d” serve it too')
  })

  test('a message is not left without anybody to speak to', () => {
    expect(titles('MIX-7', offered('coupon'))).toEqual([
      'Thank them instead of paying them',
      'Say that they are to be won back',
    ])
  })

  test('one deal is guarded as another is', () => {
    const plan = `${offered('oneTimeDeal', 'swing')}\nmessage n offer={"kind":"oneTimeDeal","cap":9,"marginFloor":1,"repeatPath":"card"}\nc carries n\nn addresses s`
    expect(first('MIX-8', plan)).toMatchObject({ title: 'Guard it as “n” is', complete: true })
  })
})
