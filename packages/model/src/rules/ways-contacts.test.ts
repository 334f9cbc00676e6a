import { describe, expect, test } from 'vitest'
import { disturbing, hours, met, minded } from './edges/contacts.ts'
import { first, of, titles } from './edges/told.ts'

describe('what the ways out say', () => {
  test('a window that would run backwards is not offered', () => {
    const plan =
      'plan "P" startsOn=2026-09-01 endsOn=2026-09-30\ncontactPoint c startsOn=2026-11-01 place=p occasion=o approach=a'
    expect(titles('CON-1', plan)).toEqual(['Set the last day'])
  })

  test('a contact point that minds no stage may mind the empty one', () => {
    expect(titles('CON-4', met('["consider","buy","use","loyal"]'))[0]).toBe('Let “d” help at evaluate')
  })

  test('who has no way back is not just put before more people', () => {
    const plan = 'segment s\ncontactPoint c direction=oneWay\nmessage m\nc carries m\nm addresses s'
    expect(first('CON-2', plan)).toMatchObject({
      title: 'Meet “s” there',
      complete: false,
      opens: { card: 'c', field: 'feedbackChannel' },
    })
  })

  test('who comes unasked to people nobody may write to has to say on what basis', () => {
    const plan =
      'database d\nsegment s\ncontactPoint c push=true\nmessage m\nd feeds s\nc carries m\nm addresses s'
    expect(first('CON-3', plan)).toMatchObject({
      complete: false,
      opens: { card: 'd', field: 'lawfulBasis' },
    })
    expect(first('CON-3', plan.replace('database d', 'database d lawfulBasis=consent'))).toMatchObject({
      complete: true,
    })
  })

  test('a message that would contradict another is opened', () => {
    const plan = `segment s\ncontactPoint c type=intrinsic\ncontactPoint d\nmessage m claims={"wait":"2 h"}\nmessage n claims={"wait":"4 h"}
      c touches s\nd touches s\nd carries m\nm addresses s\nn addresses s`
    expect(of('CON-9', plan)[0]?.repairs.map(({ title, complete }) => [title, complete])).toEqual([
      ['Tell “m” there', true],
      ['Tell “n” there', false],
      ['Write what it says', false],
    ])
  })

  test('the first contact with stages may leave a grave hole', () => {
    const plan = 'segment s priority=1\ncontactPoint c stages=["buy"]\nmessage m\nc carries m\nm addresses s'
    expect(first('CON-3', plan)).toMatchObject({ complete: false, opens: { card: 'c', field: 'stages' } })
  })

  test('a contact point with nothing to lose can be parked', () => {
    expect(titles('CON-2', 'contactPoint c')).toEqual(['Describe the people it meets', 'Park it'])
    expect(titles('CON-2', 'contactPoint c\nobjective o\nc serves o')).toEqual([
      'Describe the people it meets',
    ])
    expect(titles('CON-2', 'contactPoint c\nmessage m\nc carries m')).toEqual([
      'Describe the people it meets',
    ])
  })

  test('who would answer there anyway minds what others say', () => {
    const plan = `${minded('driver=consumer noCost=true')}\nresponsePlan r owner=Vera\nr covers c`
    expect(first('CON-6', plan)).toMatchObject({ title: 'Let Vera mind it', complete: true })
    expect(of('CON-6', plan)[0]?.says).toBe('What others say to “s” at evaluate is “c”, with no owner.')
  })

  test('a contact that is minded may help at one more stage', () => {
    const plan = minded('driver=consumer owner=Jonas noCost=true', '["buy"]')
    expect(first('CON-6', plan)).toMatchObject({ title: 'Let “c” help at evaluate too', complete: true })
  })

  test('the response plan knows who answers and how soon', () => {
    const plan =
      'contactPoint c feedbackChannel=desk\nresponsePlan r owner=Vera firstReplyHours=1\nr covers c'
    expect(first('CON-8', plan)).toMatchObject({ title: 'Let Vera answer within an hour', complete: true })
    expect(first('CON-8', plan.replace('owner=Vera', ''))).toMatchObject({
      title: 'Answer within an hour',
      complete: false,
      opens: { card: 'c', field: 'owner' },
    })
  })

  test('where no persona suits all, the push comes at the good times of all', () => {
    const plan = `${disturbing(hours('mon', '14:00', '15:00'), hours('mon', '17:00', '18:00'))}
      segment t\npersona q preferredTimes=${hours('tue', '07:00', '08:00')}\nq describes t\nc touches t`
    expect(titles('CON-11', plan)).toEqual(['Come at the good times of all of them', 'Choose other hours'])
    expect(of('CON-11', plan)[0]?.cards).toEqual(['c', 's', 't'])
  })
})
