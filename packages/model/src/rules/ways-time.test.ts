import { describe, expect, test } from 'vitest'
import { friday, pressed, pushes, spring, waits } from './edges/time.ts'
import { first, of, titles } from './edges/told.ts'

describe('what the ways out say', () => {
  test('a push moves to a day on which nobody else comes', () => {
    const taken = 'contactPoint c push=true times=[{"days":["mon"]}] startsOn=2026-09-01 endsOn=2026-10-31'
    const plan = `${pushes(friday, friday)}\n${taken}\nmessage p callToAction=Taste\nc carries p\nc touches s`
    expect(titles('TIME-1', plan)).toEqual([
      'Move “a” to Tuesday',
      'Move “b” to Tuesday',
      'Choose other days for “a”',
    ])
  })

  test('a push to which no free day is left has to be looked at by somebody', () => {
    const everyDay =
      'times=[{"days":["mon","tue","wed","thu","fri","sat","sun"]}] startsOn=2026-09-01 endsOn=2026-10-31'
    expect(titles('TIME-1', pushes(friday, everyDay))).toEqual([
      'Move “b” to Monday',
      'Choose other days for “a”',
    ])
  })

  test('a push that may come on any day of its week is given one', () => {
    const anyDay = 'startsOn=2026-09-01 endsOn=2026-09-07'
    const [moved] = of('TIME-1', pushes(friday, anyDay))[0]?.repairs ?? []
    expect(moved?.commands).toEqual([{ set: { card: 'b', path: ['times'], value: [{ days: ['mon'] }] } }])
  })

  test('of three that collide only the first is moved, and the days are not listed where they are many', () => {
    const all = friday.replace('["fri"]', '["mon","tue","wed","thu"]')
    const plan = `${pushes(all, all)}\ncontactPoint c push=true ${all}\nmessage p callToAction=Taste\nc carries p\nc touches s`
    const [finding] = of('TIME-1', plan)
    expect(finding?.says).toBe(
      '“a” and “b” and “c” come to the same people on the same days and ask for different things.',
    )
    expect(finding?.repairs.map(({ title }) => title)).toEqual([
      'Move “a” to Friday',
      'Choose other days for “a”',
    ])
  })

  test('one push gives way where that is enough, and all of them do in any case', () => {
    expect(titles('TIME-2', pressed('', ''))).toEqual([
      'Push “b” 2 times a week',
      'Push everything less, 4 times a week together',
      'Let “b” run at another time',
    ])
    expect(titles('TIME-2', pressed('', '', ['5', '6']))[0]).toBe(
      'Push everything less, 4 times a week together',
    )
  })

  test('people are met more often where they come by themselves', () => {
    const plan = `${spring}segment s purchaseCycleDays=14\ncontactPoint a push=true\ncontactPoint b\na touches s perWeek=0.5\nb touches s perWeek=0.5`
    expect(titles('TIME-3', plan)[0]).toBe('Meet them once a week at “b”')
  })

  test('a start that would come after a goal is due is left to somebody', () => {
    const plan = `${waits('startsOn=2026-03-08', 'productProperty y releasedOn=2026-03-20')}\nobjective o deadline=2026-03-10\nx serves o`
    expect(first('TIME-4', plan)).toMatchObject({ title: 'Start on 20 March', complete: false })
    expect(first('TIME-4', plan.replace('03-10', '03-20'))).toMatchObject({ complete: true })
  })

  test.each([
    ['message', 'startsOn=2026-03-08 endsOn=2026-03-25', true],
    ['message', 'startsOn=2026-03-08 endsOn=2026-03-19', false],
    ['message', 'startsOn=2026-03-08', true],
    ['context', 'startsOn=2026-03-08', true],
  ])(
    'a %s with %s begins when what it waits for is there, where nothing else turns wrong',
    (kind, days, isWhole) => {
      const plan = waits(days, 'productProperty y releasedOn=2026-03-20', kind)
      expect(first('TIME-4', `${spring}${plan}`)).toMatchObject({
        title: 'Start on 20 March',
        complete: isWhole,
      })
      expect(first('TIME-4', plan)).toMatchObject({ complete: isWhole })
    },
  )

  test('after the plan ends a message is not begun by a press, and what happens in the world may be', () => {
    const late = (kind: string) =>
      `${spring}${waits('startsOn=2026-03-08', 'productProperty y releasedOn=2026-04-20', kind)}`
    expect(first('TIME-4', late('message'))).toMatchObject({ complete: false })
    expect(first('TIME-4', late('context'))).toMatchObject({ complete: true })
    const early = late('message').replace('2026-03-08', '2026-02-01').replace('2026-04-20', '2026-02-20')
    expect(first('TIME-4', early)).toMatchObject({ complete: false })
  })

  test('a release that was promised is not put off without a word', () => {
    const plan = `${waits('releasedOn=2026-03-08', 'productProperty y releasedOn=2026-03-20', 'productProperty')}\nmessage m startsOn=2026-03-10\nm claims x`
    expect(first('TIME-4', plan)).toMatchObject({ title: 'Release on 20 March', complete: false })
  })

  test('a window is cut to the plan, or the plan made longer', () => {
    const plan = `${spring}contactPoint c startsOn=2026-03-09 endsOn=2026-04-05`
    expect(titles('TIME-6', plan)).toEqual([
      'End with the plan',
      'Let the plan run until 5 April',
      'Choose other days',
    ])
    expect(of('TIME-6', plan)[0]?.says).toBe('“c” ends on 5 April, after the plan ends on 29 March.')
  })

  test('what lies wholly outside cannot be cut', () => {
    expect(titles('TIME-6', `${spring}message m startsOn=2026-04-01 endsOn=2026-04-05`)).toEqual([
      'Let the plan run until 5 April',
      'Choose other days',
    ])
  })

  test('days that were typed the wrong way round are swapped', () => {
    expect(first('TIME-6', 'contactPoint c startsOn=2026-03-30 endsOn=2026-03-02')).toMatchObject({
      title: 'Swap the two days',
      complete: true,
    })
    expect(first('TIME-6', 'message m startsOn=2026-03-30 endsOn=2026-03-02')).toMatchObject({
      complete: false,
    })
  })
})
