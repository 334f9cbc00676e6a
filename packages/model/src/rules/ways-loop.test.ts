import { describe, expect, test } from 'vitest'
import { asks, told, wished } from './edges/loop.ts'
import { of, says, titles } from './edges/told.ts'

describe('what the loop says', () => {
  test('who is asked again, for what, and since when we know', () => {
    expect(says('LOOP-7', asks('date=2026-10-20'))).toEqual([
      '“c” asks “s” again for “k”, told on 20 October.',
    ])
  })

  test('a day ago is not “1 days ago”', () => {
    const plan = 'plan "P" rules={"LOOP-2":{"maxDays":0}}\nfeedback f date=2026-11-23'
    expect(says('LOOP-2', plan)).toEqual(['“f” was heard a day ago and is remembered nowhere.'])
  })

  test('a review that only praises itself', () => {
    expect(says('LOOP-9', 'review r praise=[{"side":"company","text":"Fast"}]')).toEqual([
      'Only we speak, without a goal of our own, in “r”.',
    ])
  })
})

describe('ways out of the loop', () => {
  test('feedback goes where what was heard there went before, by the day that was promised there', () => {
    const plan = `contactPoint c responseHours=30\nteam a\nteam b\nfeedback e due=2026-12-01\nfeedback f
      e heardAt c\ne routedTo b\nf heardAt c`
    expect(titles('LOOP-11', plan)).toEqual([
      'Send it to “b”, to answer by 26 November',
      'Send it to “a”, to answer by 26 November',
    ])
  })

  test('a promise of a thousand years sets no day', () => {
    const plan = 'contactPoint c responseHours=1e300\nteam a\nfeedback f\nf heardAt c\nf routedTo a'
    expect(titles('LOOP-11', plan)).toEqual(['Set the day'])
  })

  test('what is remembered late is answered at once', () => {
    const plan = `contactPoint c\nmemory k\nfeedback f date=2026-10-01\nc asks k\nf heardAt c`
    expect(of('LOOP-2', plan)[0]?.repairs[0]).toMatchObject({
      title: 'Remember it as “k” and write an answer',
      complete: false,
    })
    const answered = `${plan}\nmessage m\nm answers f`
    expect(of('LOOP-2', answered)[0]?.repairs[0]).toMatchObject({
      title: 'Remember it as “k”',
      complete: true,
    })
  })

  test('where one voice more may tip a spiral, nobody is sent with one click', () => {
    const plan = 'contactPoint c listening=true public=true\nsegment s\nfeedback f\nc touches s\nf saidBy s'
    expect(titles('LOOP-1', plan)).toEqual(['Say where it was heard'])
  })

  test('who said it is counted first, where the need is open', () => {
    const plan = 'contactPoint c\nsegment s size=100\nfeedback f type=need n=9\nc touches s\nf heardAt c'
    expect(of('LOOP-1', plan)[0]?.repairs[0]).toMatchObject({ title: 'Said by “s”', complete: false })
    expect(of('LOOP-1', plan.replace('type=need', ''))[0]?.repairs[0]).toMatchObject({ complete: true })
  })

  test('askers are told where they are met, unless they would hear two voices', () => {
    const plan = `${wished('')}\ncontactPoint c\nmessage m claims={"packaging":"-33 %"}\np announcedBy m\nc touches s`
    expect(of('LOOP-6', plan)[0]?.repairs[0]).toMatchObject({
      title: 'Tell them with “m” at “c”',
      complete: true,
    })
    const other = `${plan}\nmessage o claims={"packaging":"-30 %"}\nc carries o\no addresses s`
    expect(of('LOOP-6', other)[0]?.repairs[0]).toMatchObject({
      complete: false,
      opens: { card: 'm', field: 'claims' },
    })
  })

  test('an answer that runs ahead of the release announces nothing', () => {
    const plan = `${wished('releasedOn=2026-11-01')}\n${told.replace('p announcedBy m', 'm answers f')}`
    expect(titles('LOOP-6', plan)[0]).toBe('Announce it with “m”')
    expect(titles('LOOP-6', plan.replace('message m', 'message m startsOn=2026-10-01'))).toEqual([
      'Write them the news',
    ])
  })
})
