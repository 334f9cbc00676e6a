import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { check } from './check.ts'
import { shareAMinute, weekdayOf, weekdaysOf, type Times } from './hours.ts'
import type { Finding } from './rule.ts'

// Where people are met and by what means: what just passes, what just does not, and what nobody can tell.

const of = (code: string, text: string): readonly Finding[] =>
  check(boardFrom(sketch(text)), { today: '2026-11-24' }).filter(({ rule }) => rule === code)
const titles = (code: string, text: string) =>
  of(code, text).flatMap(({ repairs }) => repairs.map(({ title }) => title))
const first = (code: string, text: string) => of(code, text)[0]?.repairs[0]
const points = (...fields: string[]) => fields.map((one, at) => `contactPoint c${at} ${one}`).join('\n')
/** As many contact points, all meeting one segment. */
const meeting = (...fields: string[]) =>
  `segment s\n${points(...fields)}\n${fields.map((_, at) => `c${at} touches s`).join('\n')}`
const set = (code: string, settings: string) => `plan "P" rules={"${code}":${settings}}\n`

const minded = (fields: string, stages = '["evaluate"]') =>
  `segment s\ncontactPoint c stages=${stages} ${fields}\nc touches s`
const disturbing = (times: string, good: string, fields = 'push=true') =>
  `segment s\npersona p preferredTimes=${good}\ncontactPoint c ${fields} times=${times}\np describes s\nc touches s`
const hours = (days: string, from: string, to: string) =>
  `[{"days":${JSON.stringify(days.split(' '))},"from":"${from}","to":"${to}"}]`
const spending = (adverts: number, others: number) =>
  `contactPoint a means=tv\ncontactPoint b means=event\nbudgetLine x planned=${adverts}\nbudgetLine y planned=${others}\nx funds a\ny funds b`
const offered = (kind: string, loyalty = 'loyal') =>
  `segment s loyalty=${loyalty}\ncontactPoint c\nmessage m offer={"kind":"${kind}"}\nc touches s\nc carries m\nm addresses s`
const serving = (...fields: string[]) =>
  `objective o\n${points(...fields)}\n${fields.map((_, at) => `c${at} serves o`).join('\n')}`

type Case = [story: string, plan: string, grades: Finding['severity'][]]
const cases: Record<string, Case[]> = {
  'CON-2': [
    ['meeting a draft is meeting nobody', 'contactPoint c\nsegment s status=draft\nc touches s', ['error']],
    ['meeting one is enough', meeting(''), []],
  ],
  'CON-3': [
    ['no contact point is there yet', 'segment s priority=1', []],
    ['first priority', 'segment s priority=1\ncontactPoint c', ['error']],
    ['second priority', 'segment s priority=2\ncontactPoint c', ['error']],
    ['third priority', 'segment s priority=3\ncontactPoint c', ['warning']],
    ['nobody has set priorities', 'segment s\ncontactPoint c', ['warning']],
    [
      'a parked contact point meets nobody',
      'segment s priority=1\ncontactPoint d\ncontactPoint c status=parked\nc touches s',
      ['error'],
    ],
  ],
  'CON-5': [
    ['two of ours are too few to tell', points('type=companyCreated', 'type=companyCreated'), []],
    ['three of ours', points(...Array<string>(3).fill('type=companyCreated')), ['warning']],
    ['one of others', points(...Array<string>(3).fill('type=companyCreated'), 'type=unexpected'), []],
    ['two with a type and one without', points('type=companyCreated', 'type=companyCreated', ''), []],
    [
      'a team that waits for four',
      `${set('CON-5', '{"min":4}')}${points(...Array<string>(3).fill('type=companyCreated'))}`,
      [],
    ],
    [
      'a team that does not wait',
      `${set('CON-5', '{"min":1}')}${points('type=companyCreated')}`,
      ['warning'],
    ],
  ],
  'CON-6': [
    [
      'Jonas minds it, with money',
      `${minded('driver=consumer owner=Jonas')}\nbudgetLine b planned=1\nb funds c`,
      [],
    ],
    ['Jonas minds it, and it costs nothing', minded('driver=store owner=Jonas noCost=true'), []],
    ['Jonas minds it without money', minded('driver=consumer owner=Jonas'), ['warning']],
    [
      'a line without an amount is no money',
      `${minded('driver=consumer owner=Jonas')}\nbudgetLine b\nb funds c`,
      ['warning'],
    ],
    ['a blank owner is none', minded('driver=consumer owner=" " noCost=true'), ['warning']],
    ['it is driven by us', minded('driver=company owner=Jonas noCost=true'), ['warning']],
    ['Evaluate is evaluate', minded('driver=consumer owner=Jonas noCost=true', '["Evaluate "]'), []],
    ['it helps at another stage', minded('driver=consumer owner=Jonas noCost=true', '["buy"]'), ['warning']],
    ['nobody has mapped the journey', meeting(''), []],
    ['the journey has no such stage', `plan "P" stages=["buy"]\n${minded('', '["buy"]')}`, []],
    [
      'a team looks at buying',
      `${set('CON-6', '{"stage":"buy"}')}${minded('driver=consumer owner=Jonas noCost=true')}`,
      ['warning'],
    ],
  ],
  'CON-8': [
    ['no way back', 'contactPoint c', []],
    [
      'an answer at once is an answer in time',
      'contactPoint c feedbackChannel=desk owner=Jonas responseHours=0',
      [],
    ],
    ['nobody is named', 'contactPoint c feedbackChannel=desk responseHours=4', ['warning']],
    ['no time is named', 'contactPoint c feedbackChannel=desk owner=Jonas', ['warning']],
  ],
  'CON-9': [
    ['what others say is not ours to write', 'contactPoint c type=unexpected', []],
    ['what the customer starts needs no message', 'contactPoint c type=customerInitiated', []],
    ['nobody knows the type', 'contactPoint c', []],
    ['part of buying', 'contactPoint c type=intrinsic', ['error']],
    [
      'a parked message says nothing',
      'contactPoint c type=intrinsic\nmessage m status=parked\nc carries m',
      ['error'],
    ],
  ],
  'CON-10': [
    ['it speaks to nobody', 'message m', []],
    ['its people are met elsewhere', `${meeting('')}\nmessage m\nm addresses s`, []],
    ['it is carried, to others', `${meeting('')}\nsegment t\nmessage m\nm addresses t\nc0 carries m`, []],
    ['nobody meets them', 'segment s\nmessage m\nm addresses s', ['hint']],
  ],
  'CON-11': [
    ['they share an hour', disturbing(hours('mon', '14:00', '17:01'), hours('mon', '17:00', '18:00')), []],
    [
      'one ends when the other begins',
      disturbing(hours('mon', '14:00', '17:00'), hours('mon', '17:00', '18:00')),
      ['hint'],
    ],
    [
      'the same hour of another day',
      disturbing(hours('tue', '17:00', '18:00'), hours('mon', '17:00', '18:00')),
      ['hint'],
    ],
    [
      'past midnight is the next day',
      disturbing(hours('fri', '22:00', '02:00'), hours('sat', '01:00', '03:00')),
      [],
    ],
    ['past Sunday is Monday', disturbing(hours('sun', '22:00', '02:00'), hours('mon', '01:00', '03:00')), []],
    [
      'nobody says on which days',
      disturbing('[{"from":"08:00","to":"09:00"}]', hours('wed', '08:30', '10:00')),
      [],
    ],
    [
      'nobody says until when',
      disturbing('[{"days":["mon"],"from":"08:00"}]', hours('mon', '20:00', '21:00')),
      [],
    ],
    [
      'it comes to nobody unasked',
      disturbing(hours('mon', '14:00', '15:00'), hours('mon', '17:00', '18:00'), 'push=false'),
      [],
    ],
    [
      'nobody says whether it does',
      disturbing(hours('mon', '14:00', '15:00'), hours('mon', '17:00', '18:00'), ''),
      [],
    ],
    ['the persona says nothing', disturbing(hours('mon', '14:00', '15:00'), '[]'), []],
    [
      'one of two personas has an ear',
      `${disturbing(hours('mon', '14:00', '15:00'), hours('mon', '17:00', '18:00'))}\npersona q preferredTimes=${hours('mon', '14:30', '16:00')}\nq describes s`,
      [],
    ],
  ],
  'CON-12': [
    ['they are met nowhere', 'segment s\ncontactPoint c means=outdoor', []],
    ['posters alone', meeting('means=outdoor', 'means=print'), ['hint']],
    ['the means of one are unknown', meeting('means=outdoor', ''), []],
    ['an app among posters', meeting('means=outdoor', 'means=app'), []],
    ['a word of the team’s own', meeting('means=kiosk'), ['hint']],
    [
      'a team that counts its kiosk',
      `${set('CON-12', '{"phoneMeans":["kiosk"]}')}${meeting('means=kiosk')}`,
      [],
    ],
  ],
  'MIX-1': [
    ['nothing is planned yet', 'segment s', []],
    ['contact points alone', 'contactPoint c', ['warning']],
    ['a lever nobody has named', 'tool t\ntool u lever=communication', []],
    ['a price was weighed', 'tool t lever=price', []],
    ['a draft was not', 'tool t lever=price status=draft\ntool u lever=communication', ['warning']],
  ],
  'MIX-2': [
    ['for a goal', 'tool t\nobjective o\nt serves o', []],
    ['for a parked goal', 'tool t\nobjective o status=parked\nt serves o', ['warning']],
  ],
  'MIX-3': [
    ['exactly 60 %', spending(60, 40), []],
    ['a little more', spending(60.1, 40), ['warning']],
    ['nothing costs anything', 'contactPoint a means=tv\ncontactPoint b means=event', []],
    ['unknown means are no advertising', spending(60.1, 40).replace('means=tv', ''), []],
    ['a team that allows more', `${set('MIX-3', '{"maxShare":80}')}${spending(80, 20)}`, []],
    ['all that leads is advertising', points('means=tv role=lead', 'means=event role=support'), ['warning']],
    ['something else leads too', points('means=tv role=lead', 'means=event role=lead'), []],
    ['nothing leads', points('means=tv role=support', 'means=event'), []],
    [
      'too dear and in the lead',
      `${spending(90, 10)}\ncontactPoint d means=radio role=lead`,
      ['warning', 'warning'],
    ],
    [
      'search is advertising, the own site is not',
      points('means=search role=lead', 'means=web role=lead'),
      [],
    ],
  ],
  'MIX-4': [
    ['tools alone', 'objective o\ntool t\nt serves o', []],
    ['one fair', serving('means=event'), ['hint']],
    ['two fairs', serving('means=event', 'means=event'), ['hint']],
    ['a fair and a bay', serving('means=event', 'means=display'), []],
    ['the means of one are unknown', serving('means=event', ''), []],
  ],
  'MIX-5': [
    ['no contact point is there yet', 'productProperty p', []],
    ['a property and a spot', 'productProperty p\ncontactPoint c means=radio', ['hint']],
    ['a new place and a spot', 'tool t lever=place\ncontactPoint c means=radio', ['hint']],
    ['a price and a spot', 'tool t lever=price\ncontactPoint c means=radio', []],
    ['the means of one are unknown', `productProperty p\n${points('means=radio', '')}`, []],
    ['the people who serve speak', `productProperty p\n${points('means=radio', 'means=service')}`, []],
  ],
  'MIX-6': [
    ['one contact is too few to tell', meeting('means=app'), []],
    ['two screens', meeting('means=app', 'means=email'), ['warning']],
    ['two papers', meeting('means=print', 'means=directMail'), ['warning']],
    ['a screen and a paper', meeting('means=app', 'means=directMail'), []],
    ['a word of the team’s own is of no family', meeting('means=app', 'means=email', 'means=kiosk'), []],
    ['the means of one are unknown', meeting('means=app', 'means=email', ''), []],
    ['a team that waits for three', `${set('MIX-6', '{"min":3}')}${meeting('means=app', 'means=email')}`, []],
  ],
  'MIX-7': [
    ['a discount for regulars', offered('discount'), ['warning']],
    ['a one-time deal for regulars', offered('oneTimeDeal'), ['warning']],
    ['a gift is no price', offered('gift'), []],
    ['a discount for rotators', offered('discount', 'swing'), []],
    ['nothing carries it', offered('discount').replace('c carries m', ''), []],
    ['they are to be won back', `${offered('discount')}\nobjective o verb=winBack\no targets s`, []],
    ['they are to be kept', `${offered('discount')}\nobjective o verb=retain\no targets s`, ['warning']],
    [
      'a team that pays in points',
      `${set('MIX-7', '{"priceKinds":["points"]}')}${offered('points')}`,
      ['warning'],
    ],
  ],
  'MIX-8': [
    [
      'no cap is no number',
      'message m offer={"kind":"oneTimeDeal","cap":0,"marginFloor":0,"repeatPath":"card"}',
      [],
    ],
    [
      'a blank way back is none',
      'message m offer={"kind":"oneTimeDeal","cap":9,"marginFloor":1,"repeatPath":" "}',
      ['warning'],
    ],
    ['a coupon needs no rails', 'message m offer={"kind":"coupon"}', []],
    ['nobody says what sort of offer it is', 'message m offer={"value":"50 %"}', []],
  ],
}

describe.each(Object.entries(cases))('%s', (code, all) => {
  test.each(all)('%s', (_story, plan, expected) => {
    expect(of(code, plan).map(({ severity }) => severity)).toEqual(expected)
  })
})

describe('hours of the week', () => {
  const times = (text: string) => JSON.parse(text) as Times

  test('weekdays are known where every row names its days', () => {
    expect(weekdaysOf(times(hours('mon fri', '08:00', '09:00')))).toEqual(new Set(['mon', 'fri']))
    expect(weekdaysOf([{ days: ['mon'] }, { from: '08:00' }])).toBeUndefined()
    expect(weekdaysOf([])).toBeUndefined()
    expect(weekdaysOf(undefined)).toBeUndefined()
  })

  test('24 November 2026 is a Tuesday', () => {
    expect([weekdayOf('2026-11-24'), weekdayOf('2026-11-29'), weekdayOf('2026-11-30')]).toEqual([
      'tue',
      'sun',
      'mon',
    ])
  })

  test('from an hour to the same hour is once round the clock', () => {
    expect(shareAMinute(times(hours('mon', '09:00', '09:00')), times(hours('tue', '08:59', '10:00')))).toBe(
      true,
    )
  })
})

describe('what the ways out say', () => {
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

  test('advertising is cut to just what it may have', () => {
    expect(titles('MIX-3', spending(90, 40))).toEqual(['Cut “x” to 60', 'Plan less for “x”'])
    expect(titles('MIX-3', `${spending(90, 40)}\nstrategy st\nx countsTo st`)).toEqual(['Plan less for “x”'])
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
