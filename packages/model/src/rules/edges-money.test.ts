import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { check } from './check.ts'
import type { Finding } from './rule.ts'

// Risk, time, money and measures: what just passes, what just does not, and what nobody can tell.

const of = (code: string, text: string): readonly Finding[] =>
  check(boardFrom(sketch(text)), { today: '2026-11-24' }).filter(({ rule }) => rule === code)
const titles = (code: string, text: string) =>
  of(code, text).flatMap(({ repairs }) => repairs.map(({ title }) => title))
const first = (code: string, text: string) => of(code, text)[0]?.repairs[0]
const set = (code: string, settings: string) => `plan "P" rules={"${code}":${settings}}\n`

const listening = (push: string, ear: string) =>
  `contactPoint c push=true ${push}\ncontactPoint d listening=true ${ear}`
const covered = (replyIn: string, means = 'means=social') =>
  `contactPoint c ${means}\nresponsePlan r ${replyIn}\nr covers c`
/** A group in which so many of ten, or of each ten, are angry; the last week ends on 24 November. */
const angry = (shares: readonly number[], dates = ['2026-11-09', '2026-11-16', '2026-11-24']) => {
  const voices = shares.flatMap((share, at) => [
    `feedback a${at} sentiment=-1 n=${share} date=${dates[at]}\na${at} heardAt c`,
    `feedback b${at} sentiment=1 n=${20 - share} date=${dates[at]}\nb${at} heardAt c`,
  ])
  return `contactPoint c public=true\n${voices.join('\n')}`
}
const pushes = (one: string, other: string, calls = ['Choose', 'Come']) =>
  `segment s\ncontactPoint a push=true ${one}\ncontactPoint b push=true ${other}
  message m callToAction="${calls[0]}"\nmessage n callToAction="${calls[1]}"
  a touches s\nb touches s\na carries m\nb carries n`
const friday = 'times=[{"days":["fri"]}] startsOn=2026-09-01 endsOn=2026-10-31'
const pressed = (one: string, other: string, perWeek: readonly [string, string] = ['2', '2.5']) =>
  `segment s\ncontactPoint a push=true ${one}\ncontactPoint b push=true ${other}\na touches s perWeek=${perWeek[0]}\nb touches s perWeek=${perWeek[1]}`
const spring = 'plan "P" startsOn=2026-03-02 endsOn=2026-03-29\n'
const often = (perWeek: string, fields = '', cycle = 'purchaseCycleDays=14') =>
  `segment s ${cycle}\ncontactPoint c ${fields}\nc touches s ${perWeek}`
const waits = (begin: string, other: string, kind = 'contactPoint') =>
  `${kind} x ${begin}\n${other}\nx dependsOn y`
const cared = (perWeek: string, stages = '["use"]', cycle = 14) =>
  `segment s purchaseCycleDays=${cycle}\ncontactPoint c stages=${stages}\nc touches s perWeek=${perWeek}`
const rated = (reach: string, frequency: string, grp: string) =>
  `contactPoint c ${[reach && `reach=${reach}`, frequency && `frequency=${frequency}`, grp && `grp=${grp}`].filter(Boolean).join(' ')}`
const charged = (budget: string, ...planned: string[]) =>
  `strategy st ${budget}\n${planned.map((one, at) => `budgetLine b${at} ${one}\nb${at} countsTo st`).join('\n')}`
const won = (cost: number, worth: string, loyalty = 'competitorLoyal', joined = 'swing') =>
  `segment s loyalty=${loyalty}\nsegment t loyalty=${joined} ${worth}
  objective o measureKind=count baseline=0 target=100 repeatShare=0.5\ncontactPoint c\nbudgetLine b planned=${cost}
  o targets s\nc serves o\nb funds c`
const shared = (human: string, sales: string) =>
  `strategy h strand=human ${human}\nstrategy s strand=sales ${sales}`
const read = (readings: string, fields = 'unit=litres', unit = 'unit=litres') =>
  `plan "P" startsOn=2026-01-01 asOf=2026-05-01\nobjective o baseline=0 target=100 deadline=2026-04-11 ${fields}
  metric k ${unit} readings=${readings}\no measuredBy k`

type Case = [story: string, plan: string, grades: Finding['severity'][]]
const cases: Record<string, Case[]> = {
  'RISK-2': [
    ['on one day', listening('startsOn=2026-09-01', 'startsOn=2026-09-01'), []],
    ['a day later', listening('startsOn=2026-09-01', 'startsOn=2026-09-02'), ['warning']],
    ['nobody says when listening starts', listening('startsOn=2026-09-01', ''), []],
    [
      'one that is undated makes it silent',
      `${listening('startsOn=2026-09-01', 'startsOn=2026-09-02')}\ncontactPoint e listening=true`,
      [],
    ],
    ['an undated push', listening('', 'startsOn=2026-09-02'), []],
    ['nothing listens', 'contactPoint c push=true startsOn=2026-09-01', ['warning']],
    ['a draft does not listen', listening('startsOn=2026-09-01', 'status=draft'), ['warning']],
  ],
  'RISK-3': [
    ['in the same means', covered('replyIn=["radio","Social "]'), []],
    ['elsewhere', covered('replyIn=["radio"]'), ['warning']],
    ['nobody says where', covered('replyIn=[]'), []],
    ['nobody says by what means people speak', covered('replyIn=["radio"]', ''), []],
    ['a word of the team’s own', covered('replyIn=["radio"]', 'means=kiosk'), ['warning']],
  ],
  'RISK-4': [
    ['it rises to 40 %', angry([2, 4, 8]), ['error']],
    ['exactly 35 % is not above it', angry([2, 4, 7]), []],
    ['it does not rise in between', angry([4, 4, 8]), []],
    ['it has turned', angry([2, 9, 8]), []],
    ['the last day of a period', angry([2, 4, 8], ['2026-11-10', '2026-11-17', '2026-11-24']), ['error']],
    ['its first day', angry([2, 4, 8], ['2026-11-04', '2026-11-11', '2026-11-18']), ['error']],
    ['the day before its first', angry([2, 4, 8], ['2026-11-03', '2026-11-11', '2026-11-18']), []],
    ['what will be heard tomorrow', angry([2, 4, 8], ['2026-11-09', '2026-11-16', '2026-11-25']), []],
    ['too few voices', set('RISK-4', '{"minN":21}') + angry([2, 4, 8]), []],
    ['just enough of them', set('RISK-4', '{"minN":20}') + angry([2, 4, 8]), ['error']],
    ['a plan is running', `${angry([2, 4, 8])}\nresponsePlan r active=true\nr covers c`, []],
    ['a plan is ready', `${angry([2, 4, 8])}\nresponsePlan r\nr covers c`, ['error']],
    ['not public', angry([2, 4, 8]).replace('public=true', ''), []],
  ],
  'RISK-5': [
    ['no contact point yet', 'segment s priority=1', []],
    ['priority 2', 'segment s priority=2\ncontactPoint c', ['warning']],
    ['priority 3', 'segment s priority=3\ncontactPoint c', []],
    ['nobody says which priority', 'segment s\ncontactPoint c', []],
    ['they hear it from others', 'segment s priority=1\nsegment t\ncontactPoint c\nt spreads s', []],
    [
      'parked people tell nobody',
      'segment s priority=1\nsegment t status=parked\ncontactPoint c\nt spreads s',
      ['warning'],
    ],
  ],
  'RISK-6': [
    [
      'one does not say whose it is',
      'contactPoint c direction=twoWay ownership=third\ncontactPoint d direction=twoWay',
      [],
    ],
    [
      'one is ours',
      'contactPoint c direction=twoWay ownership=third\ncontactPoint d direction=twoWay ownership=own',
      [],
    ],
    ['all are rented', 'contactPoint c direction=twoWay ownership=rented', ['hint']],
    [
      'our own one-way ground is no talk',
      'contactPoint c direction=twoWay ownership=rented\ncontactPoint d direction=oneWay ownership=own',
      ['hint'],
    ],
    ['a network is not ours', 'contactPoint c means=social ownership=own', ['hint']],
    ['nobody can answer anywhere', 'contactPoint c direction=oneWay ownership=third', []],
  ],
  'TIME-1': [
    ['both on Friday', pushes(friday, friday), ['warning']],
    ['Friday and Sunday', pushes(friday, friday.replace('fri', 'sun')), []],
    ['they ask for the same', pushes(friday, friday, ['Come ', 'come']), []],
    ['one asks for nothing', pushes(friday, friday, ['Come', ' ']), []],
    ['nobody knows the weekdays', pushes(friday, 'startsOn=2026-09-01 endsOn=2026-09-08'), []],
    ['within a week it may be any day', pushes(friday, 'startsOn=2026-09-01 endsOn=2026-09-07'), ['warning']],
    ['a week without its Friday', pushes(friday, 'startsOn=2026-09-05 endsOn=2026-09-10'), []],
    [
      'the days both run have no end',
      pushes('times=[{"days":["fri"]}] startsOn=2026-09-01', 'times=[{"days":["fri"]}]'),
      [],
    ],
    [
      'one ends the day before',
      pushes(friday, friday.replace('2026-09-01', '2026-11-01').replace('10-31', '11-30')),
      [],
    ],
    ['nobody meets both', pushes(friday, friday).replace('b touches s', ''), []],
  ],
  'TIME-2': [
    ['exactly the cap', pressed('', '', ['1.5', '2.5']), []],
    ['a tenth more', pressed('', '', ['1.6', '2.5']), ['warning']],
    [
      'the last day of one is the first of the other',
      pressed('endsOn=2026-09-10', 'startsOn=2026-09-10'),
      ['warning'],
    ],
    ['one ends the day before', pressed('endsOn=2026-09-09', 'startsOn=2026-09-10'), []],
    ['who does not say how often counts 0', pressed('', '').replace('perWeek=2\n', '\n'), []],
    ['what people come to themselves is no push', pressed('', '').replace('b push=true', 'b'), []],
    ['the plan sets the cap', `plan "P" weeklyContactCap=5\n${pressed('', '')}`, []],
    ['a team sets the cap', set('TIME-2', '{"cap":3}') + pressed('', '', ['1', '2.5']), ['warning']],
    [
      'the plan’s own cap comes first',
      `plan "P" weeklyContactCap=5 rules={"TIME-2":{"cap":3}}\n${pressed('', '')}`,
      [],
    ],
  ],
  'TIME-3': [
    ['exactly three', spring + often('perWeek=1.5'), []],
    ['just under three', spring + often('perWeek=1.49'), ['hint']],
    ['half the plan is half as often', spring + often('perWeek=2.9', 'endsOn=2026-03-15'), ['hint']],
    [
      'what runs beyond the plan does not count there',
      spring + often('perWeek=1.4', 'endsOn=2027-03-15'),
      ['hint'],
    ],
    ['nobody knows how often they buy', spring + often('perWeek=0.1', '', ''), []],
    ['nobody says how often they are met', spring + often(''), []],
    ['the plan has no end', often('perWeek=0.1'), []],
    [
      'a team asks for less',
      `${spring.trim()} rules={"TIME-3":{"minFrequency":2}}\n${often('perWeek=1')}`,
      [],
    ],
  ],
  'TIME-4': [
    ['on the day itself', waits('startsOn=2026-03-09', 'productProperty y releasedOn=2026-03-09'), []],
    ['the day before', waits('startsOn=2026-03-08', 'productProperty y releasedOn=2026-03-09'), ['error']],
    [
      'before another contact is over',
      waits('startsOn=2026-03-08', 'contactPoint y startsOn=2026-03-01 endsOn=2026-03-09'),
      ['error'],
    ],
    [
      'before a goal is due',
      waits('startsOn=2026-03-08', 'objective y deadline=2026-03-09', 'message'),
      ['error'],
    ],
    [
      'a property before a property',
      waits('releasedOn=2026-03-08', 'productProperty y releasedOn=2026-03-09', 'productProperty'),
      ['error'],
    ],
    ['nobody knows when it starts', waits('', 'productProperty y releasedOn=2026-03-09'), []],
    ['nobody knows when it is there', waits('startsOn=2026-03-08', 'productProperty y'), []],
    [
      'it waits for a draft',
      waits('startsOn=2026-03-08', 'productProperty y releasedOn=2026-03-09 status=draft'),
      [],
    ],
  ],
  'TIME-5': [
    ['exactly once', cared('0.5'), []],
    ['just less than once', cared('0.49'), ['hint']],
    ['only before the purchase', cared('5', '["consider"]'), ['hint']],
    ['Loyal is loyal', cared('0.5', '["Loyal "]'), []],
    ['nobody knows at which stage', cared('0.1', '[]'), []],
    ['the journey ends with buying', `plan "P" stages=["consider","buy"]\n${cared('0.1')}`, []],
    ['the journey knows no buying', `plan "P" stages=["see","use"]\n${cared('0.1')}`, []],
    ['nobody says how often', cared('0.1').replace('perWeek=0.1', ''), []],
  ],
  'TIME-6': [
    ['the days of the plan', `${spring}contactPoint c startsOn=2026-03-02 endsOn=2026-03-29`, []],
    ['a day too early', `${spring}message m startsOn=2026-03-01`, ['error']],
    ['a day too late', `${spring}contactPoint c endsOn=2026-03-30`, ['error']],
    ['both is one finding', `${spring}contactPoint c startsOn=2026-03-01 endsOn=2026-03-30`, ['error']],
    ['it starts after the plan', `${spring}contactPoint c startsOn=2026-03-30`, ['error']],
    ['backwards', 'message m startsOn=2026-03-30 endsOn=2026-03-29', ['error']],
    ['one day', 'message m startsOn=2026-03-30 endsOn=2026-03-30', []],
    ['the plan says no days', 'message m startsOn=1999-03-30', []],
  ],
  'BUD-2': [
    ['no money has begun', 'contactPoint c', []],
    ['there is a budget', 'plan "P" budget=9\ncontactPoint c', ['warning']],
    ['a budget of 0 is one', 'plan "P" budget=0\ntool t', ['warning']],
    ['it costs nothing', 'plan "P" budget=9\ntool t noCost=true', []],
    ['it costs something', 'plan "P" budget=9\ntool t noCost=false', ['warning']],
    ['a line without its sum is a line', 'tool t\nbudgetLine b\nb funds t', []],
    [
      'a parked line is none',
      'plan "P" budget=9\ntool t\nbudgetLine b status=parked\nb funds t',
      ['warning'],
    ],
  ],
  'BUD-3': [
    ['45 times 6 is 270', rated('45', '6', '270'), []],
    ['half a point off', rated('45', '6', '270.5'), []],
    ['more than half a point', rated('45', '6', '269.4'), ['error']],
    ['exactly everybody', rated('100', '', ''), []],
    ['more than everybody, and no more is said', rated('100.1', '', ''), ['error']],
    ['nobody knows how often', rated('45', '', '270'), []],
    ['0 is a number', rated('0', '6', '270'), ['error']],
    ['a team rounds to tens', set('BUD-3', '{"tolerance":5}') + rated('45', '6', '275'), []],
  ],
  'BUD-4': [
    ['the plan’s own money', 'plan "P" currency=EUR\nbudgetLine b currency=eur', []],
    ['another, and no rate', 'plan "P" currency=EUR\nbudgetLine b currency=NOK', ['error']],
    ['another, and a rate', 'plan "P" currency=EUR\nbudgetLine b currency=NOK rate=0.1', []],
    ['a blank one is none', 'plan "P" currency=EUR\nbudgetLine b currency=" "', []],
    ['the plan says none', 'budgetLine b currency=NOK', []],
  ],
  'BUD-5': [
    ['the same sum', charged('budget=0.3', 'planned=0.1', 'planned=0.2'), []],
    ['less than half a cent off', charged('budget=10', 'planned=10.004'), []],
    ['a cent too much', charged('budget=10', 'planned=10.01'), ['error']],
    ['a cent too little', charged('budget=10', 'planned=9.99'), ['error']],
    ['no line counts to it', 'strategy st budget=10', []],
    ['no budget is said', charged('', 'planned=9'), []],
    ['a line that says no sum may be the rest', charged('budget=10', 'planned=9', ''), []],
    ['too much is too much without it', charged('budget=10', 'planned=11', ''), ['error']],
  ],
  'BUD-6': [
    ['exactly what one is worth', won(950, 'lifetimeValue=19'), []],
    ['a cent more for each', won(950.5, 'lifetimeValue=19'), ['warning']],
    ['swing joins the loyal', won(951, 'lifetimeValue=19', 'swing', 'loyal'), ['warning']],
    ['new ones join swing', won(951, 'lifetimeValue=19', 'newCategory'), ['warning']],
    ['the loyal join nobody', won(951, 'lifetimeValue=19', 'loyal', 'loyal'), []],
    ['nobody knows what one is worth', won(951, ''), []],
    [
      'the best of the class counts',
      `${won(951, 'lifetimeValue=19')}\nsegment u loyalty=swing lifetimeValue=20`,
      [],
    ],
    [
      'what is computed comes before what is stated',
      won(951, 'lifetimeValue=900 margin=19 retention=0.55 discountRate=0.1'),
      ['warning'],
    ],
    ['two goals share what it costs', `${won(951, 'lifetimeValue=19')}\nobjective p\nc serves p`, []],
    ['nobody knows how many stay', won(951, 'lifetimeValue=19').replace('repeatShare=0.5', ''), []],
    ['nobody is won', won(951, 'lifetimeValue=19').replace('target=100', 'target=0'), []],
  ],
  'BUD-7': [
    ['exactly a fifth', shared('budget=20', 'budget=80'), []],
    ['just less', shared('budget=19.9', 'budget=80.1'), ['hint']],
    ['nobody knows what sales has', shared('budget=1', ''), []],
    ['no money at all', shared('budget=0', 'budget=0'), []],
    [
      'lines, where no budget is said',
      `${shared('budget=1', '')}\nbudgetLine b planned=80\nb countsTo s`,
      ['hint'],
    ],
    [
      'a budget comes before its lines',
      `${shared('budget=20', 'budget=80')}\nbudgetLine b planned=800\nb countsTo s`,
      [],
    ],
    ['a team is content with less', set('BUD-7', '{"floor":5}') + shared('budget=5', 'budget=95'), []],
    ['there is no sales strategy', 'strategy h strand=human budget=1', []],
  ],
  'MET-1': [
    ['no objective yet', 'metric k measureKind=share', []],
    ['both', 'objective o measureKind=share\nobjective p measureKind=nps', []],
    ['sales alone', 'objective o measureKind=share', ['error']],
    ['human alone', 'objective o measureKind=nps', ['error']],
    ['neither', 'objective o measureKind=likes', ['error', 'error']],
    [
      'a metric counts what is bought',
      'objective o measureKind=nps\nmetric k measureKind=share\no measuredBy k',
      [],
    ],
    [
      'a metric of feeling makes no human goal',
      'objective o measureKind=share\nmetric k measureKind=nps\no measuredBy k',
      ['error'],
    ],
    ['one does not say', 'objective o measureKind=share\nobjective p', []],
    [
      'a draft does not help',
      'objective o measureKind=share\nobjective p measureKind=nps status=draft',
      ['error'],
    ],
  ],
  'MET-2': [
    ['both', 'metric k source=panel cadence=monthly', []],
    ['a blank source is none', 'metric k source=" " cadence=monthly', ['warning']],
    ['nothing at all', 'metric k', ['warning']],
  ],
  'MET-3': [
    ['exactly four fifths of the pace', read('[{"date":"2026-02-20","value":40}]'), []],
    ['just less', read('[{"date":"2026-02-20","value":39.9}]'), ['warning']],
    [
      'the last reading counts',
      read('[{"date":"2026-02-20","value":1},{"date":"2026-02-25","value":60}]'),
      [],
    ],
    ['on the first day nothing has gone', read('[{"date":"2026-01-01","value":-9}]'), []],
    ['on the deadline', read('[{"date":"2026-04-11","value":79}]'), ['warning']],
    ['after the deadline', read('[{"date":"2026-04-12","value":9}]'), []],
    ['after today', read('[{"date":"2026-04-01","value":9}]').replace('2026-05-01', '2026-03-01'), []],
    ['in another unit', read('[{"date":"2026-02-20","value":9}]', 'unit=litres', 'unit=hours'), []],
    ['nobody knows the unit', read('[{"date":"2026-02-20","value":9}]', 'unit=litres', ''), []],
    ['a reading without a day', read('[{"value":9}]'), []],
    [
      'a fall is progress where it is wanted',
      read('[{"date":"2026-02-20","value":-60}]').replace('target=100', 'target=-100'),
      [],
    ],
    [
      'a team is content with a third',
      read('[{"date":"2026-02-20","value":20}]').replace('asOf', 'rules={"MET-3":{"minPace":33}} asOf'),
      [],
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (code, all) => {
  test.each(all)('%s', (_story, plan, expected) => {
    expect(of(code, plan).map(({ severity }) => severity)).toEqual(expected)
  })

  test('a reason mutes it', () => {
    const plan = all.find(([, , grades]) => grades.length > 0)?.[1] ?? ''
    const settings = `plan "P" rules={"${code}":{"muted":"we know"}}`
    expect(of(code, `${plan}\n${settings}`)).toEqual([])
  })
})

describe('what the ways out say', () => {
  test('who can hear already is asked to listen', () => {
    const plan =
      'contactPoint c push=true startsOn=2026-09-01\ncontactPoint d feedbackChannel=desk startsOn=2026-08-01'
    expect(titles('RISK-2', plan)).toEqual(['Listen at “d”', 'Add a place where we listen'])
  })

  test('nobody listens before what it depends on is there', () => {
    const plan = `${listening('startsOn=2026-09-01', 'startsOn=2026-09-20')}\nproductProperty y releasedOn=2026-09-10\nd dependsOn y`
    expect(titles('RISK-2', plan)[0]).toBe('Start “d” earlier')
    expect(first('RISK-2', plan)).toMatchObject({ complete: false })
  })

  test('answers go to every place they cover, in words', () => {
    const plan = `${covered('replyIn=["pr"]')}\ncontactPoint d means=reviews\nr covers d`
    expect(titles('RISK-3', plan)[0]).toBe('Answer by social network and review pages too')
    expect(of('RISK-3', plan)[0]?.says).toBe(
      '“r” answers by public relations, and at “c” and “d” people speak by social network and review pages.',
    )
  })

  test('pushes to the people who are angry can be parked when the plan starts', () => {
    const plan = `${angry([2, 4, 8])}\nresponsePlan r\nr covers c\nsegment s\ncontactPoint d push=true\nc touches s\nd touches s`
    expect(titles('RISK-4', plan)).toEqual(['Start “r”', 'Start “r” and park “d”'])
  })

  test('the loyal tell the others where they meet one another', () => {
    const plan = `segment s priority=1 loyalty=swing\nsegment t loyalty=loyal\ncontactPoint c\ncontactPoint d means=community
      c touches s\nc touches t\nd touches s\nd touches t`
    expect(titles('RISK-5', plan)[0]).toBe('Let “t” tell “s” at “d”')
  })

  test('a push moves to a day on which nobody else comes', () => {
    const taken = 'contactPoint c push=true times=[{"days":["mon"]}] startsOn=2026-09-01 endsOn=2026-10-31'
    const plan = `${pushes(friday, friday)}\n${taken}\nmessage p callToAction=Taste\nc carries p\nc touches s`
    expect(titles('TIME-1', plan)).toEqual([
      'Move “a” to Tuesday',
      'Move “b” to Tuesday',
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

  test('a line of the same strand pays first', () => {
    const plan = `contactPoint c\nstrategy st\nc under st\nbudgetLine a\nbudgetLine b\nb countsTo st`
    expect(titles('BUD-2', plan)).toEqual([
      'Pay it from “b”',
      'Pay it from “a”',
      'It costs nothing',
      'Add a budget line',
    ])
  })

  test('two of the three numbers give the third', () => {
    expect(titles('BUD-3', rated('45', '6', '315'))).toEqual([
      'Set 270 rating points',
      'Meet them 7 times',
      'Correct the reach',
    ])
    expect(titles('BUD-3', rated('450', '6', '270'))[0]).toBe('Set the reach to 45 %')
  })

  test('a rate that would break the budget is looked at by somebody', () => {
    const plan = (budget: number) =>
      `plan "P" currency=EUR budget=${budget}\nbudgetLine a planned=100 currency=NOK\nbudgetLine b planned=50 currency=nok rate=0.1`
    expect(first('BUD-4', plan(15))).toMatchObject({
      title: 'Use the rate of the other lines, 0.1',
      complete: true,
    })
    expect(first('BUD-4', plan(14))).toMatchObject({ complete: false })
  })

  test('a line that counts to another strategy as well is not cut', () => {
    const plan = charged('budget=10', 'planned=12')
    expect(titles('BUD-5', plan)).toEqual(['Give it 12', 'Cut “b0” to 10', 'Plan “b0” anew'])
    expect(titles('BUD-5', `${plan}\nstrategy su\nb0 countsTo su`)).toEqual(['Give it 12', 'Plan “b0” anew'])
  })

  test('what is missing is planned under a line of its own', () => {
    expect(titles('BUD-5', charged('budget=10', 'planned=9.5'))[1]).toBe('Add a line for the other 0.5')
  })

  test('how many would have to be won is worked out', () => {
    expect(titles('BUD-6', won(1900, 'lifetimeValue=19'))).toEqual([
      'Spend less on “b”',
      'Win 200 instead',
      'Keep more of those who are won',
    ])
  })

  test('money moves from one strategy to the other, unless lines are counted', () => {
    expect(titles('BUD-7', shared('budget=3', 'budget=97'))).toEqual([
      'Move 17 from “s”',
      'Give “h” 24.25',
      'Set aside more for “h”',
    ])
    const counted = `${shared('budget=3', 'budget=97')}\nbudgetLine b planned=3\nb countsTo h`
    expect(titles('BUD-7', counted)).toEqual(['Set aside more for “h”'])
  })

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
      '“o” is 30 % of the way after 50 % of its time: 30 of 100 litres on 20 February.',
    )
    expect(titles('MET-3', read('[{"date":"2026-02-20","value":-5}]'))).toEqual(['Write down what changes'])
  })
})
