import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { check } from './check.ts'
import type { Finding } from './rule.ts'

// The human strategy and the loop: what just passes, what just does not, and what nobody can tell.

const of = (code: string, text: string): readonly Finding[] =>
  check(boardFrom(sketch(text)), { today: '2026-11-24' }).filter(({ rule }) => rule === code)
const said = (code: string, text: string) => of(code, text).map(({ says }) => says)
const titles = (code: string, text: string) =>
  of(code, text).flatMap(({ repairs }) => repairs.map(({ title }) => title))

type Case = [story: string, plan: string, grades: Finding['severity'][]]

const two = 'strategy a strand=sales\nstrategy h strand=human\n'
const told = 'contactPoint c\nmessage m\nc touches s\nc carries m\nm addresses s\np announcedBy m'
const human: Record<string, Case[]> = {
  'HUM-1': [
    ['a base and segments alone need no strategy yet', 'database d\nsegment s', []],
    ['a tool is the beginning', 'tool t', ['error']],
    ['a strategy that names no strand is not human', 'strategy x', ['error']],
    ['a draft does not help', 'tool t\nstrategy h strand=human status=draft', ['error']],
    ['it is there', 'tool t\nstrategy h strand=human', []],
    ['Vera gave a reason', 'plan "P" rules={"HUM-1":{"muted":"next year"}}\ntool t', []],
  ],
  'HUM-3': [
    ['no objectives yet', two, []],
    ['objectives, and none of its own', `${two}objective o measureKind=nps`, ['error']],
    ['judged by revenue alone', `${two}objective o measureKind=revenue\no under h`, ['error']],
    [
      'one of two is about people',
      `${two}objective o measureKind=revenue\nobjective p measureKind=belonging\no under h\np under h`,
      [],
    ],
    ['nobody has said what is measured', `${two}objective o\no under h`, []],
    ['reach is no sales number', `${two}objective o measureKind=reach\no under h`, []],
    ['the sales strategy may be judged by sales', 'strategy a strand=sales\nobjective o\no under a', []],
  ],
  'HUM-4': [
    ['it only says hello', kind('message m'), []],
    ['a call to action', kind('message m callToAction="Fill a pouch"'), ['warning']],
    ['an offer', kind('message m offer={"kind":"gift"}'), ['warning']],
    ['a blank call is none', kind('message m callToAction=" "'), []],
    ['an emptied offer is none', kind('message m offer={}'), []],
    ['an offer with nothing in it is none', kind('message m offer={"kind":" "}'), []],
    ['sales may sell', kind('message m offer={"kind":"gift"}').replace('c under h', 'c under a'), []],
    [
      'two offers are two findings',
      `${kind('message m offer={"kind":"gift"}')}\nmessage n callToAction=Buy\nc carries n`,
      ['warning', 'warning'],
    ],
  ],
  'HUM-5': [
    ['one strand alone', 'strategy h strand=human', []],
    ['nothing between the two', two, ['warning']],
    ['from sales to human', `${two}a coordinatesWith h`, []],
    ['from human to sales', `${two}h coordinatesWith a`, []],
    ['human with human does not count', `${two}strategy i strand=human\nh coordinatesWith i`, ['warning']],
    [
      'with a parked sales strategy there are no two',
      two.replace('strand=sales', 'strand=sales status=parked'),
      [],
    ],
  ],
  'HUM-6': [
    ['all four', described(''), []],
    ['three of four', described('').replace('j describes s', ''), ['warning']],
    ['priority 1', described('priority=1').replace('j describes s', ''), ['error']],
    ['priority 2', described('priority=2').replace('j describes s', ''), ['warning']],
    ['a draft of the journey', described('').replace('journey j', 'journey j status=draft'), ['warning']],
  ],
  'HUM-7': [
    ['all four', 'persona p interests=a moves=b connect=c initiative=d', []],
    ['a blank one is none', 'persona p interests=a moves=b connect=c initiative=" "', ['warning']],
    ['four missing are one finding', 'persona p', ['warning']],
  ],
  'HUM-8': [
    ['method and number', 'insight i evidence={"method":"survey","n":12}', []],
    ['no number', 'insight i evidence={"method":"survey"}', ['warning']],
    ['no method', 'persona p evidence={"n":12}', ['warning']],
    ['nothing at all', 'persona p', ['warning']],
    ['an assumption needs no number', 'persona p evidence={"method":"Assumption"}', []],
    ['the word says it', 'insight i evidence={"method":"assumption of the sales team"}', []],
    ['0 asked is a number', 'insight i evidence={"method":"survey","n":0}', []],
  ],
  'HUM-9': [
    ['4 is high', 'brand b attributes={"morality":4}', ['warning']],
    ['just under 4 is not', 'brand b attributes={"morality":3.9}', []],
    ['each is a finding', 'brand b attributes={"morality":5,"sociability":4}', ['warning', 'warning']],
    ['proved', 'brand b attributes={"morality":5}\ntool t\nt proves b attribute=morality', []],
    [
      'something else is proved',
      'brand b attributes={"morality":5}\ntool t\nt proves b attribute=sociability',
      ['warning'],
    ],
    ['a proof of nothing named', 'brand b attributes={"morality":5}\ntool t\nt proves b', ['warning']],
    [
      'what is parked proves nothing',
      'brand b attributes={"morality":5}\ntool t status=parked\nt proves b attribute=morality',
      ['warning'],
    ],
    ['a team begins at 5', 'plan "P" rules={"HUM-9":{"min":5}}\nbrand b attributes={"morality":4}', []],
    ['an attribute that is none of the six', 'brand b attributes={"constructor":5}', []],
  ],
  'HUM-10': [
    ['no human objective', 'objective o level=business', []],
    ['alone', 'objective o level=human', ['hint']],
    [
      'human by its strategy',
      'objective o level=communication\nstrategy h strand=human\no under h',
      ['hint'],
    ],
    ['churn beside it', context('measureKind=churn'), []],
    ['revenue beside it', context('measureKind=revenue'), []],
    ['the score of recommendation is no number of the business', context('measureKind=nps'), ['hint']],
    ['nobody says what the number measures', context(''), []],
  ],
  'HUM-11': [
    ['a poster needs no soul', 'contactPoint c means=outdoor', []],
    ['no means said', 'contactPoint c', []],
    ['a loose sponsorship', 'contactPoint c means=sponsorship', ['warning']],
    [
      'under a strategy, for no reason',
      'contactPoint c means=pr\nstrategy a strand=sales\nc under a',
      ['warning'],
    ],
    ['a reason, and no strategy', 'contactPoint c means=pr\nbrand b\nc proves b', ['warning']],
    ['both', 'contactPoint c means=pr\nstrategy a\nbrand b\nc under a\nc proves b', []],
    [
      'it depends on an insight',
      'contactPoint c means=pr\nstrategy a\ninsight i\nc under a\nc dependsOn i',
      [],
    ],
    [
      'its message says what we offer',
      'contactPoint c means=pr\nstrategy a\nmessage m\nvalueProposition v\nc under a\nc carries m\nm says v',
      [],
    ],
    [
      'its message says nothing',
      'contactPoint c means=pr\nstrategy a\nmessage m\nc under a\nc carries m',
      ['warning'],
    ],
    ['a word of the team’s own', 'contactPoint c means=CSR', ['warning']],
    [
      'a team names other means',
      'plan "P" rules={"HUM-11":{"means":["event"]}}\ncontactPoint c means=pr',
      [],
    ],
  ],
  'HUM-12': [
    ['nothing under it', two, []],
    ['a film only', `${two}contactPoint c means=tv\nc under h`, ['warning']],
    [
      'a film and a hall',
      `${two}contactPoint c means=tv\ncontactPoint d means=event\nc under h\nd under h`,
      [],
    ],
    [
      'nobody said what the second is',
      `${two}contactPoint c means=tv\ncontactPoint d\nc under h\nd under h`,
      [],
    ],
    ['a means of the team’s own is no advert', `${two}contactPoint c means=kiosk\nc under h`, []],
    ['sales may advertise', `${two}contactPoint c means=tv\nc under a`, []],
  ],
}

const loop: Record<string, Case[]> = {
  'LOOP-1': [
    ['place and person', `${heard()}\nf heardAt c\nf saidBy s`, []],
    ['no person', `${heard()}\nf heardAt c`, ['warning']],
    ['neither is one finding', heard(), ['warning']],
    [
      'said by a parked segment is said by nobody',
      `${heard().replace('segment s', 'segment s status=parked')}\nf heardAt c\nf saidBy s`,
      ['warning'],
    ],
  ],
  'LOOP-2': [
    ['14 days are not yet too long', 'feedback f date=2026-11-10', []],
    ['15 days are', 'feedback f date=2026-11-09', ['warning']],
    ['nobody knows when', 'feedback f', []],
    ['it is used for nothing', 'feedback f date=2026-01-01 usedFor=none', []],
    ['it serves, and is kept nowhere', 'feedback f date=2026-01-01 usedFor=serve', ['warning']],
    ['it is kept', 'feedback f date=2026-01-01\nmemory k\nf rememberedAs k', []],
    [
      'it is kept in a draft',
      'feedback f date=2026-01-01\nmemory k status=draft\nf rememberedAs k',
      ['warning'],
    ],
    ['heard tomorrow', 'feedback f date=2026-11-25', []],
    ['a team takes its time', 'plan "P" rules={"LOOP-2":{"maxDays":30}}\nfeedback f date=2026-11-01', []],
    ['the plan says the day', 'plan "P" asOf=2026-11-10\nfeedback f date=2026-11-01', []],
  ],
  'LOOP-4': [
    ['it recalls', `${replied()}\nm recalls k`, []],
    ['it does not', replied(), ['warning']],
    ['nothing is remembered of it', replied().replace('f rememberedAs k', ''), []],
    ['one of two memories is enough', `${replied()}\nmemory l\nf rememberedAs l\nm recalls l`, []],
    ['another memory is not', `${replied()}\nmemory l\nm recalls l`, ['warning']],
  ],
  'LOOP-5': [
    ['praise is no need', 'feedback f type=praise', []],
    ['a need that nobody has written down', 'feedback f type=need', ['warning']],
    ['a lone need', 'need n', ['warning']],
    ['declined with a reason', 'need n declined="It would break"', []],
    ['a blank reason is none', 'need n declined=" "', ['warning']],
    ['returned', 'need n\nproductProperty p\nn returnedAs p', []],
    ['returned as a draft', 'need n\nproductProperty p status=draft\nn returnedAs p', ['warning']],
    ['exactly 1 % of those who said it', lacking(100), ['warning']],
    ['one more', lacking(101), ['error']],
    [
      'more than 1 % of two segments together',
      `${lacking(101)}\nsegment t size=10000\nf saidBy t`,
      ['warning'],
    ],
    ['one size is unknown', `${lacking(101)}\nsegment t\nf saidBy t`, ['warning']],
    ['a size of 0 is no size', `${lacking(101)}\nsegment t size=0\nf saidBy t`, ['warning']],
    ['nobody counted', lacking(101).replace('n=101', ''), ['warning']],
    ['each record stands for ten', `plan "P" expansionFactor=10\n${lacking(101)}`, ['warning']],
    ['the need is counted by those who spoke of it', `${lacking(101)}\nneed n\nf reveals n`, ['error']],
    ['the need says itself how many', `${lacking(101)}\nneed n n=5\nf reveals n`, ['warning']],
    ['a team is less strict', `plan "P" rules={"LOOP-5":{"errorShare":2}}\n${lacking(101)}`, ['warning']],
  ],
  'LOOP-6': [
    ['told', `${wished('releasedOn=2026-11-01')}\n${told}`, []],
    ['out today, and nobody says so', wished('releasedOn=2026-11-24'), ['warning']],
    ['out tomorrow', wished('releasedOn=2026-11-25'), []],
    ['announced nowhere and released never', wished(''), []],
    [
      'announced ahead, to others',
      `${wished('releasedOn=2027-03-01')}\nmessage m\np announcedBy m`,
      ['warning'],
    ],
    ['addressed, and carried by nothing', `${wished('')}\n${told.replace('c carries m', '')}`, ['warning']],
    ['nobody asked', 'productProperty p releasedOn=2026-11-01', []],
    [
      'two segments asked',
      `${wished('releasedOn=2026-11-01')}\nsegment t\nf saidBy t`,
      ['warning', 'warning'],
    ],
  ],
  'LOOP-7': [
    ['told 365 days ago', asks('date=2025-11-24'), ['warning']],
    ['told 366 days ago', asks('date=2025-11-23'), []],
    ['nobody knows when', asks(''), []],
    ['nothing is kept there yet', asks('date=2026-11-01').replace('f rememberedAs k', ''), []],
    ['others told us', asks('date=2026-11-01').replace('f saidBy s', 'segment t\nf saidBy t'), []],
    ['a team asks every month', `plan "P" rules={"LOOP-7":{"freshDays":30}}\n${asks('date=2026-10-01')}`, []],
  ],
  'LOOP-8': [
    ['nothing heard yet', 'segment s', []],
    ['one survey', 'feedback f method=survey', ['hint']],
    ['a survey and a ticket', 'feedback f method=survey\nfeedback g method=ticket', []],
    ['nobody says how the second came', 'feedback f method=survey\nfeedback g', []],
    ['30 voices are enough', voices('n=30'), []],
    ['29 are not', voices('n=29'), ['hint']],
    ['nobody counted', voices(''), []],
    ['an idea may be one man’s', voices('n=1').replace('type=need', 'type=idea'), []],
    ['it reveals nothing', 'feedback f type=need method=ticket n=3', []],
    [
      'a team calls threads research',
      'plan "P" rules={"LOOP-8":{"researchMethods":["thread"]}}\nfeedback f method=thread\nfeedback g method=Thread',
      ['hint'],
    ],
    ['a team is content with 5', `plan "P" rules={"LOOP-8":{"minN":5}}\n${voices('n=5')}`, []],
  ],
  'LOOP-9': [
    ['nothing written yet', 'review r', []],
    ['a blank entry is none', 'review r praise=[{"side":"company","text":" "}]', []],
    ['the company praises itself', 'review r praise=[{"side":"company","text":"Fast"}]', ['warning']],
    [
      'both sides, and a goal of ours',
      'review r goals=[{"side":"company","text":"A zip"}] praise=[{"side":"customer","text":"By name"}]',
      [],
    ],
    [
      'both sides, and a goal of theirs alone',
      'review r goals=[{"side":"customer","text":"A zip"}] praise=[{"side":"company","text":"Patient"}]',
      ['warning'],
    ],
    [
      'somebody did not sign the goal',
      'review r goals=[{"text":"A zip"}] praise=[{"side":"company","text":"Fast"},{"side":"customer","text":"Kind"}]',
      [],
    ],
  ],
  'LOOP-10': [
    ['asked for', 'need n\nproductProperty p\nn returnedAs p', []],
    ['a bet', 'productProperty p', ['hint']],
    ['a parked need asks for nothing', 'need n status=parked\nproductProperty p\nn returnedAs p', ['hint']],
  ],
  'LOOP-11': [
    ['a team and a day', 'feedback f due=2026-12-01\nteam t\nf routedTo t', []],
    ['no day', 'feedback f\nteam t\nf routedTo t', ['warning']],
    ['no team', 'feedback f due=2026-12-01\nteam t', ['warning']],
    ['neither is one finding', 'feedback f', ['warning']],
  ],
}

function kind(message: string): string {
  return `${two}contactPoint c\n${message}\nc under h\nc carries m`
}
function described(segment: string): string {
  const kinds = 'insight i\npersona p\nvalueProposition v\njourney j'
  return `segment s ${segment}\n${kinds}\ni describes s\np describes s\nv describes s\nj describes s`
}
function context(metric: string): string {
  return `objective o level=human\nmetric k ${metric}\nk givesContextTo o`
}
function heard(): string {
  return 'feedback f\nsegment s\ncontactPoint c'
}
function replied(): string {
  return 'feedback f\nmemory k\nmessage m\nf rememberedAs k\nm answers f'
}
function lacking(count: number): string {
  return `segment s size=10000\nfeedback f type=need n=${count}\nf saidBy s`
}
function wished(property: string): string {
  return `segment s\nfeedback f\nneed n\nproductProperty p ${property}\nf saidBy s\nf reveals n\nn returnedAs p`
}
function asks(feedback: string): string {
  return `contactPoint c\nsegment s\nmemory k\nfeedback f ${feedback}\nc touches s\nc asks k\nf saidBy s\nf rememberedAs k`
}
function voices(count: string): string {
  return `feedback f type=need method=ticket ${count}\nneed n\nf reveals n`
}

describe.each(Object.entries({ ...human, ...loop }))('%s', (code, all) => {
  test.each(all)('%s', (_story, plan, grades) => {
    expect(of(code, plan).map(({ severity }) => severity)).toEqual(grades)
  })
})

describe('what the loop says', () => {
  test('who is asked again, for what, and since when we know', () => {
    expect(said('LOOP-7', asks('date=2026-10-20'))).toEqual([
      '“c” asks “s” again for “k”, told on 20 October.',
    ])
  })

  test('a day ago is not “1 days ago”', () => {
    const plan = 'plan "P" rules={"LOOP-2":{"maxDays":0}}\nfeedback f date=2026-11-23'
    expect(said('LOOP-2', plan)).toEqual(['“f” was heard a day ago and is remembered nowhere.'])
  })

  test('a review that only praises itself', () => {
    expect(said('LOOP-9', 'review r praise=[{"side":"company","text":"Fast"}]')).toEqual([
      'Only we speak, without a goal of our own, in “r”.',
    ])
  })

  test('a profile lacks two of its phases', () => {
    const plan = described('').replace('p describes s', '').replace('j describes s', '')
    expect(said('HUM-6', plan)).toEqual(['“s” has no buyer persona or journey.'])
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

describe('ways out of a human strategy that is none', () => {
  test('a lone message is not taken from a kind place without another', () => {
    expect(titles('HUM-4', kind('message m offer={"kind":"gift"}'))).toEqual([
      'Say something else there',
      'Let “m” ask for nothing',
      'Count “c” to “a”',
    ])
  })

  test('what sales carries too is left unsaid at the kind place', () => {
    const plan = `${kind('message m callToAction=Buy')}\nmessage n\nc carries n\ncontactPoint d\nd carries m`
    expect(titles('HUM-4', plan)).toEqual(['Leave “m” unsaid there', 'Count “c” to “a”'])
  })

  test('a good deed is tied in with one click, to the human strategy and to the brand', () => {
    const plan = `${two}brand b\ncontactPoint c means=sponsorship`
    expect(of('HUM-11', plan)[0]?.repairs).toMatchObject([
      { title: 'Put it under “h” and let it prove “b”', complete: true },
    ])
  })

  test('the evidence of another card of the same people is offered, an assumption is not', () => {
    const plan =
      'segment s\ninsight i evidence={"method":"survey","n":9}\npersona p\ni describes s\np describes s'
    expect(titles('HUM-8', plan)[0]).toBe('Rest it on the evidence of “i”')
    expect(titles('HUM-8', plan.replace('survey', 'assumption'))[0]).toBe('Say how we know it')
  })

  test('loose cards describe the segment, and the next one is written', () => {
    const plan = described('').replace('i describes s', '').replace('j describes s', '')
    expect(of('HUM-6', plan)[0]?.repairs[0]).toMatchObject({
      title: 'Describe them with “i” and “j”',
      complete: true,
    })
    expect(of('HUM-6', plan.replace('journey j', 'journey j status=draft'))[0]?.repairs[0]).toMatchObject({
      title: 'Describe them with “i”',
      complete: false,
    })
  })

  test('a proof that names nothing is named first', () => {
    const plan = 'brand b attributes={"morality":5}\ntool t\nt proves b'
    expect(of('HUM-9', plan)[0]?.repairs[0]).toMatchObject({
      title: 'Let “t” prove morality',
      complete: true,
    })
  })
})
