import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { check } from './check.ts'
import type { Finding } from './rule.ts'

// Where the tables of the rules have edges: what just passes, what just does not, and what nobody can tell.

const told = (text: string, today = '2026-11-24'): readonly Finding[] =>
  check(boardFrom(sketch(text)), { today })
const of = (code: string, text: string, today?: string) =>
  told(text, today).filter(({ rule }) => rule === code)
const grades = (code: string, text: string, today?: string) =>
  of(code, text, today).map(({ severity }) => severity)

type Case = [story: string, plan: string, grades: Finding['severity'][]]
const cases: Record<string, Case[]> = {
  'OBJ-1': [
    [
      '0 is a number like any other',
      'objective o measure=x baseline=0 target=0 unit=% deadline=2026-01-01',
      [],
    ],
    [
      'a blank unit is none',
      'objective o measure=x baseline=0 target=5 unit=" " deadline=2026-01-01',
      ['error'],
    ],
  ],
  'CON-1': [
    [
      'everything is said',
      'contactPoint c startsOn=2026-01-01 endsOn=2026-01-01 place=p occasion=o approach=a',
      [],
    ],
    [
      'a blank place is none',
      'contactPoint c startsOn=2026-01-01 endsOn=2026-01-01 place=" " occasion=o approach=a',
      ['error'],
    ],
  ],
  'CON-7': [
    ['two-way needs no channel by this rule', 'contactPoint c direction=twoWay', []],
    ['unknown is not wrong', 'contactPoint c', []],
    ['one-way that meets nobody', 'contactPoint c direction=oneWay', ['warning']],
    ['the only contact of some people', 'contactPoint c direction=oneWay\nsegment s\nc touches s', ['error']],
    [
      'a draft beside it does not help',
      'contactPoint c direction=oneWay\ncontactPoint d status=draft direction=twoWay\nsegment s\nc touches s\nd touches s',
      ['error'],
    ],
    [
      'another contact of theirs has a way back',
      'contactPoint c direction=oneWay\ncontactPoint d direction=oneWay feedbackChannel=desk\nsegment s\nc touches s\nd touches s',
      ['warning'],
    ],
  ],
  'MSG-2': [
    ['25 % is 25%', twoVoices('{"off":"25 %"}', '{"off":"25%"}'), []],
    ['25 is "25"', twoVoices('{"off":25}', '{"off":"25"}'), []],
    ['é in one or two characters', twoVoices('{"name":"caf\\u00e9"}', '{"name":"Cafe\\u0301"}'), []],
    ['25 is not 30', twoVoices('{"off":25}', '{"off":30}'), ['error']],
    ['two keys are two facts', twoVoices('{"off":25,"wait":1}', '{"off":30,"wait":2}'), ['error', 'error']],
    ['a blank value says nothing', twoVoices('{"off":25}', '{"off":" "}'), []],
    [
      'one ends the day before the other starts',
      twoVoices('{"off":25}', '{"off":30}', 'endsOn=2026-03-31', 'startsOn=2026-04-01'),
      [],
    ],
    [
      'they share a day',
      twoVoices('{"off":25}', '{"off":30}', 'endsOn=2026-04-01', 'startsOn=2026-04-01'),
      ['error'],
    ],
    ['nothing carries the second', twoVoices('{"off":25}', '{"off":30}').replace('c carries m2', ''), []],
    ['constructor is a key like any other', twoVoices('{"constructor":1}', '{"off":1}'), []],
  ],
  'LOOP-3': [
    ['30 days are not yet too long', remembered('2026-10-25'), []],
    ['31 days are', remembered('2026-10-24'), ['error']],
    ['nobody knows when', remembered('2026-10-24').replace('date=2026-10-24', ''), []],
    ['it is answered', `${remembered('2026-10-24')}\nmessage m\nm answers f`, []],
    [
      'a parked answer is none',
      `${remembered('2026-10-24')}\nmessage m status=parked\nm answers f`,
      ['error'],
    ],
    ['the plan says the day', `plan "P" asOf=2026-10-30\n${remembered('2026-10-24')}`, []],
    [
      'a team gives itself longer',
      `plan "P" rules={"LOOP-3":{"maxDays":60}}\n${remembered('2026-10-24')}`,
      [],
    ],
  ],
  'HUM-2': [
    ['no money has begun', 'strategy st strand=human', []],
    ['a budget of 0 is none', 'plan "P" budget=5\nstrategy st strand=human budget=0', ['warning']],
    ['a line counts to it', 'strategy st strand=human\nbudgetLine b\nb countsTo st', []],
    [
      'case and blanks make no other owner',
      'strategy a strand=sales owner="Ingrid  B"\nstrategy st strand=human owner="ingrid b"',
      ['warning'],
    ],
    ['nobody owns both', 'strategy a strand=sales\nstrategy st strand=human', []],
    ['it sits in sales', 'strategy st strand=human department=" SALES "', ['warning']],
  ],
  'SEG-6': [
    ['exactly half is loyal', shares('loyal', '{"Us":50,"Them":50}'), []],
    ['half in doubles', shares('loyal', '{"Us":49.9999999999}'), []],
    ['just under half is not', shares('loyal', '{"Us":49.99}'), ['error']],
    ['an absent own share is 0', shares('loyal', '{"Them":20}'), ['error']],
    ['loyal elsewhere', shares('competitorLoyal', '{"Us":6,"Them":71}'), []],
    ['all others together are no brand', shares('competitorLoyal', '{"Us":6,"other":94}'), ['error']],
    ['swing with nobody at half', shares('swing', '{"Us":31,"Them":34,"other":60}'), []],
    ['swing with one at half', shares('swing', '{"Us":31,"Them":50}'), ['error']],
    ['new ones are not checked', shares('newCategory', '{"Us":90}'), []],
    ['no own brand is known', shares('loyal', '{"Us":4}').replace('ownBrand=Us', ''), []],
    ['no shares are known', 'plan "P" ownBrand=Us\nsegment s loyalty=loyal brandShares={}', []],
  ],
  'CON-4': [
    ['no contact of theirs has stages', 'segment s\ncontactPoint c\nc touches s', []],
    ['nobody touches them', 'segment s priority=1', []],
    [
      'the plan names no stages: the five of the method',
      met('["buy"]'),
      ['warning', 'warning', 'warning', 'warning'],
    ],
    ['evaluate of priority 1', met('["consider","buy","use","loyal"]', 'priority=1'), ['error']],
    ['evaluate of priority 2', met('["consider","buy","use","loyal"]', 'priority=2'), ['warning']],
    ['Buy is buy', `plan "P" stages=["buy"]\n${met('["Buy "]')}`, []],
  ],
  'RISK-1': [
    ['not public', 'contactPoint c public=false', []],
    ['covered by a draft', 'contactPoint c public=true\nresponsePlan r status=draft\nr covers c', ['error']],
  ],
  'MSG-6': [
    ['on the day itself', claimed('2026-09-07'), []],
    ['the day before', claimed('2026-09-06'), ['error']],
    ['no start is known', claimed('2026-09-06').replace('startsOn=2026-09-06', ''), []],
    [
      'announced counts as claimed',
      claimed('2026-09-06').replace('m claims p', 'p announcedBy m'),
      ['error'],
    ],
    ['claimed and announced is one cause', `${claimed('2026-09-06')}\np announcedBy m`, ['error']],
  ],
  'BUD-1': [
    ['exactly the budget', 'plan "P" budget=0.3\nbudgetLine a planned=0.1\nbudgetLine b planned=0.2', []],
    ['a cent more', 'plan "P" budget=0.3\nbudgetLine a planned=0.11\nbudgetLine b planned=0.2', ['error']],
    ['no budget is known', 'budgetLine a planned=11', []],
    [
      'a rate counts',
      'plan "P" budget=10 currency=EUR\nbudgetLine a planned=110 currency=NOK rate=0.1',
      ['error'],
    ],
    [
      'without a rate it counts 0',
      'plan "P" budget=10 currency=EUR\nbudgetLine a planned=110 currency=NOK',
      [],
    ],
    [
      'the same money in other letters',
      'plan "P" budget=10 currency=EUR\nbudgetLine a planned=11 currency=eur',
      ['error'],
    ],
    ['a parked line costs nothing', 'plan "P" budget=10\nbudgetLine a planned=11 status=parked\nteam t', []],
  ],
  'OBJ-9': [
    [
      'nobody says how many are asked',
      'objective o measureKind=nps baseline=1 target=2 promoters=0.4 detractors=0.2',
      [],
    ],
    ['a share of 41 to 50 with 600', asked('belonging', 41, 50, 600), []],
    ['a share of 41 to 50 with 200', asked('belonging', 41, 50, 200), ['warning']],
    ['down is seen as up is', asked('survey', 50, 41, 200), ['warning']],
    ['outside 0 to 100 it is no share', asked('survey', 50, 141, 2), []],
    ['sales are counted, not asked', asked('share', 31, 36, 2), []],
    ['nps without its promoters', asked('nps', 22, 32, 2), []],
    ['nobody at all is asked', asked('survey', 20, 90, 0), ['warning']],
    ['nobody changes and nobody differs', asked('survey', 0, 0, 10), []],
    [
      'a team is content with less certainty',
      `plan "P" rules={"OBJ-9":{"z":1}}\n${asked('belonging', 41, 50, 200)}`,
      [],
    ],
  ],
}

function twoVoices(first: string, second: string, firstWindow = '', secondWindow = ''): string {
  return `segment s\ncontactPoint c\nmessage m1 claims=${first} ${firstWindow}\nmessage m2 claims=${second} ${secondWindow}
    c touches s\nc carries m1\nc carries m2\nm1 addresses s\nm2 addresses s`
}
function remembered(date: string): string {
  return `feedback f date=${date}\nmemory k\nf rememberedAs k`
}
function shares(loyalty: string, brandShares: string): string {
  return `plan "P" ownBrand=Us\nsegment s loyalty=${loyalty} brandShares=${brandShares}`
}
function met(stages: string, priority = ''): string {
  return `segment s ${priority}\ncontactPoint c stages=${stages}\ncontactPoint d\nc touches s\nd touches s`
}
function claimed(startsOn: string): string {
  return `message m startsOn=${startsOn}\nproductProperty p releasedOn=2026-09-07\nm claims p`
}
function asked(kind: string, baseline: number, target: number, surveyN: number): string {
  return `objective o measureKind=${kind} baseline=${baseline} target=${target} surveyN=${surveyN}`
}

describe.each(Object.entries(cases))('%s', (code, all) => {
  test.each(all)('%s', (_story, plan, expected) => {
    expect(grades(code, plan)).toEqual(expected)
  })
})

const titles = (code: string, plan: string) =>
  of(code, plan).flatMap(({ repairs }) => repairs.map(({ title }) => title))

describe('what the ways out say', () => {
  test('three messages that are heard together are put right together', () => {
    const third = 'message m3 claims={"off":25}\nc carries m3\nm3 addresses s'
    const plan = `${twoVoices('{"off":25}', '{"off":30}')}\n${third}`
    expect(of('MSG-2', plan).map(({ cards }) => cards)).toEqual([['m1', 'm2', 'm3']])
    expect(titles('MSG-2', plan)).toEqual(['Say 25 in all three', 'Say 30 in all three'])
  })

  test('a minus is a minus', () => {
    expect(titles('MSG-2', twoVoices('{"packaging":"-33 %"}', '{"packaging":"-30 %"}'))[0]).toBe(
      'Say −33 % in both',
    )
  })

  test('an objective that lacks its deadline alone is done with one click', () => {
    const plan = 'plan "P" endsOn=2027-02-28\nobjective o measure=x baseline=0 target=5 unit=%'
    expect(of('OBJ-1', plan)[0]?.repairs[0]).toMatchObject({
      title: 'Due on 28 February 2027',
      complete: true,
    })
  })

  test('a unit is taken from the metric', () => {
    const plan =
      'objective o measure=x baseline=0 target=5 deadline=2027-02-28\nmetric k unit="% agree"\no measuredBy k'
    expect(of('OBJ-1', plan)[0]?.repairs[0]).toMatchObject({ title: 'Count in % agree', complete: true })
  })

  test('a window that would run backwards is not offered', () => {
    const plan =
      'plan "P" startsOn=2026-09-01 endsOn=2026-09-30\ncontactPoint c startsOn=2026-11-01 place=p occasion=o approach=a'
    expect(titles('CON-1', plan)).toEqual(['Set the last day'])
  })

  test('the owner of an act leads the human strategy, where she leads no sales', () => {
    const plan = `strategy a strand=sales owner=Ingrid\nstrategy st strand=human owner=Ingrid
      contactPoint c owner=Ingrid\ncontactPoint d owner=Jonas\nc under st\nd under st`
    expect(titles('HUM-2', plan)[0]).toBe('Let Jonas lead it')
  })

  test('lines that pay for its acts can be counted to the human strategy', () => {
    const plan = 'strategy st strand=human\ncontactPoint c\nc under st\nbudgetLine b planned=5\nb funds c'
    expect(titles('HUM-2', plan)[0]).toBe('Count the line that pays for it to it')
  })

  test('a contact point that minds no stage may mind the empty one', () => {
    expect(titles('CON-4', met('["consider","buy","use","loyal"]'))[0]).toBe('Let “d” help at evaluate')
  })

  test('a response plan that answers elsewhere is not offered', () => {
    const plan = `contactPoint c public=true means=social\nresponsePlan r1 replyIn=["radio"]\nresponsePlan r2 replyIn=["social"]`
    expect(titles('RISK-1', plan)).toEqual(['Cover it with “r2”', 'Write a response plan'])
  })

  test('a message that ends before the release is started and left to somebody to end', () => {
    const plan = claimed('2026-09-01').replace('message m', 'message m endsOn=2026-09-03')
    expect(of('MSG-6', plan)[0]?.repairs[0]).toMatchObject({
      complete: false,
      opens: { card: 'm', field: 'endsOn' },
    })
  })

  test('a line that counts to a strategy with a budget is not cut', () => {
    const plan = `plan "P" budget=10\nstrategy st budget=9\nbudgetLine a planned=9\nbudgetLine b planned=3\na countsTo st`
    expect(titles('BUD-1', plan)).toEqual(['Cut “b” to 1', 'Raise the budget to 12'])
  })

  test('the cut is in the money of the line', () => {
    const plan = 'plan "P" budget=10 currency=EUR\nbudgetLine a planned=110 currency=NOK rate=0.1'
    expect(titles('BUD-1', plan)[0]).toBe('Cut “a” to 100 NOK')
  })

  test('nobody is told to ask so many that nobody could', () => {
    expect(titles('OBJ-9', asked('survey', 20, 20, 10))).toEqual(['Aim for more'])
  })

  test('a card without a title goes by its kind, and a long title is cut', () => {
    expect(of('RISK-1', 'contactPoint c "" public=true')[0]?.says).toContain(
      'at a contact point without a name,',
    )
    expect(of('RISK-1', `contactPoint c "${'𝒳'.repeat(90)}" public=true`)[0]?.says).toContain(
      `${'𝒳'.repeat(59)}…”`,
    )
  })
})
