import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { check } from './check.ts'
import type { Finding } from './rule.ts'

// Goals and messages: what just passes, what just does not, what nobody can tell, and what the ways out say.

const of = (code: string, text: string): readonly Finding[] =>
  check(boardFrom(sketch(text)), { today: '2026-11-24' }).filter(({ rule }) => rule === code)
const says = (code: string, text: string) => of(code, text).map((finding) => finding.says)
const ways = (code: string, text: string) =>
  of(code, text).flatMap(({ repairs }) => repairs.map(({ title }) => title))
const complete = (code: string, text: string) =>
  of(code, text).flatMap(({ repairs }) => repairs.filter((one) => one.complete).map(({ title }) => title))

type Case = [story: string, plan: string, findings: number]
const cases: Record<string, Case[]> = {
  'OBJ-2': [
    ['complaints fall, and lower is better', aim('baseline=40 target=25 better=down'), 0],
    ['complaints fall, and higher is better', aim('baseline=40 target=25 better=up'), 1],
    ['nothing is to change', aim('baseline=40 target=40 better=up'), 1],
    ['nothing is to change, in doubles', aim('baseline=0.3 target=0.30000000000000004 better=up'), 1],
    ['nobody says which way is better', aim('baseline=40 target=25'), 0],
    ['from below nothing to nothing', aim('baseline=-5 target=0 better=up'), 0],
    ['where it stands is unknown', aim('target=25 better=up'), 0],
  ],
  'OBJ-3': [
    ['case and blanks make no other unit', read('"% of  Guests"', '"% of guests"'), 0],
    ['% of guests is not guests', read('"% of guests"', 'guests'), 1],
    ['the metric has no unit yet', read('guests', '" "'), 0],
    [
      'one of two metrics counts otherwise',
      `${read('guests', 'guests')}\nmetric j unit=litres\no measuredBy j`,
      1,
    ],
    ['the other metric is a draft', read('guests', 'litres').replace('metric k', 'metric k status=draft'), 0],
  ],
  'OBJ-4': [
    ['whose and what are said', 'segment s\nobjective o verb=trial\no targets s', 0],
    ['the people are in draft', 'segment s status=draft\nobjective o verb=trial\no targets s', 1],
    ['neither is said, and it is one finding', 'objective o', 1],
  ],
  'OBJ-5': [
    ['regulars are kept', asks('maintainUsage', 'loyal'), 0],
    ['strangers are not', asks('maintainUsage', 'competitorLoyal'), 1],
    ['both loyal and swing can come back', asks('winBack', 'swing'), 0],
    ['their class is unknown', 'segment s\nobjective o verb=maintainUsage\no targets s', 0],
    [
      'two segments that do not fit are one finding',
      `${asks('retain', 'newCategory')}\nsegment r loyalty=competitorLoyal\no targets r`,
      1,
    ],
  ],
  'OBJ-6': [
    ['a net promoter score of 100', aim('measureKind=nps target=100'), 0],
    ['a net promoter score of 101', aim('measureKind=nps target=101'), 1],
    ['a net promoter score may lie below nothing', aim('measureKind=nps target=-100'), 0],
    ['a score is no percentage, whatever its unit', aim('measureKind=nps unit=% target=-20'), 0],
    ['all of them', aim('unit=" % agree" target=100'), 0],
    ['more than all of them', aim('unit=" % agree" target=100.5'), 1],
    ['fewer than none of them', aim('measureKind=churn unit=% target=-1'), 1],
    ['everybody in the house', counts(640, 640), 0],
    ['one more than live there', counts(641, 640), 1],
    ['each record stands for five', `plan "P" expansionFactor=5\n${counts(641, 640)}`, 0],
    ['one segment is not counted', `${counts(641, 640)}\nsegment r\no targets r`, 0],
    ['revenue knows no bound', aim('measureKind=revenue target=900000 unit=EUR'), 0],
  ],
  'OBJ-7': [
    ['a blank name is none', aim('owner=" "'), 1],
    ['Vera answers for it', aim('owner=Vera'), 0],
  ],
  'OBJ-8': [
    ['on the plan’s last day', due('2026-09-30'), 0],
    ['the day after', due('2026-10-01'), 1],
    ['the day before the plan', due('2026-08-31'), 1],
    ['on the day of the first contact', `${due('2026-09-10')}\n${serves('2026-09-10')}`, 0],
    ['the day before the first contact', `${due('2026-09-09')}\n${serves('2026-09-10')}`, 1],
    [
      'a second contact begins in time',
      `${due('2026-09-09')}\n${serves('2026-09-10')}\ncontactPoint d startsOn=2026-09-01\nd serves o`,
      0,
    ],
    [
      'before the plan and before the contact is one finding',
      `${due('2026-08-01')}\n${serves('2026-09-10')}`,
      1,
    ],
    ['no day is known beside it', 'objective o deadline=2020-01-01', 0],
  ],
  'OBJ-10': [
    ['a tool is enough', 'objective o\ntool t\nt serves o', 0],
    ['a parked tool is none', 'objective o\ntool t status=parked\nt serves o', 1],
  ],
  'OBJ-11': [
    ['views alone', aim('measureKind=impressions'), 1],
    [
      'views, and what was bought',
      `${aim('measureKind=impressions')}\nmetric k measureKind=share\no measuredBy k`,
      0,
    ],
    ['a metric that does not say what it is', `${aim('measureKind=likes')}\nmetric k\no measuredBy k`, 1],
    ['its metric alone says it', `${aim('')}\nmetric k measureKind=sends\no measuredBy k`, 1],
    ['nobody says what it is', aim(''), 0],
  ],
  'MSG-1': [
    ['somebody hears it somewhere', heard('message m'), 0],
    [
      'the contact point is a draft',
      heard('message m').replace('contactPoint c', 'contactPoint c status=draft'),
      1,
    ],
    ['neither is known, and it is one finding', 'message m', 1],
  ],
  'MSG-3': [
    ['it says what is offered', 'message m\nvalueProposition v\nm says v', 0],
    ['what is offered is parked', 'message m\nvalueProposition v status=parked\nm says v', 1],
  ],
  'MSG-4': [
    ['exactly the distance', tones('{"energy":2}', '{"energy":0}'), 0],
    ['a little further', tones('{"energy":2,"humour":1}', '{"energy":0,"humour":0}'), 1],
    ['a line that one of them does not know is no distance', tones('{"energy":2}', '{"warmth":-2}'), 0],
    [
      'a team hears less finely',
      `plan "P" rules={"MSG-4":{"maxDistance":3}}\n${tones('{"energy":2,"humour":2}', '{"energy":0,"humour":0}')}`,
      0,
    ],
    ['an avoided word in capitals', avoids('cheap', 'So CHEAP!'), 1],
    ['cheaper is another word', avoids('cheap', 'Cheaper by the kilo'), 0],
    ['two words with a break between', avoids('valued customer', 'Dear valued\\n customer'), 1],
    ['a word that ends in a sign', avoids('now!', 'Buy now!'), 1],
    ['signs are signs', avoids('a.b', 'axb'), 0],
    ['é in one or two characters', avoids('caf\\u00e9', 'our Cafe\\u0301'), 1],
    ['a script without spaces', avoids('安い', 'とても安いです'), 1],
    ['a blank word is none', avoids(' ', 'Anything goes'), 0],
    ['in the call to action', 'brand b wordsAvoided=["hurry"]\nmessage m callToAction="Hurry, last days"', 1],
    ['there is no brand yet', 'message m tone={"energy":2}', 0],
  ],
  'MSG-5': [
    ['all three classes in the same words', threeClasses(''), 1],
    [
      'new ones do not stand for a class',
      threeClasses('').replace('loyalty=swing', 'loyalty=newCategory'),
      0,
    ],
    ['one of them hears other words', threeClasses('variants={"a":"Still right?"}'), 0],
  ],
  'MSG-7': [
    ['nobody but us speaks', heard('message m claims={"off":25}', 'type=companyCreated'), 1],
    ['it makes no claim', heard('message m', 'type=companyCreated'), 0],
    ['who brings it about is unknown', heard('message m claims={"off":25}'), 0],
    [
      'there is a desk to ask',
      `${heard('message m claims={"off":25}', 'type=companyCreated')}\ncontactPoint d type=customerInitiated\nd touches s`,
      0,
    ],
  ],
  'MSG-8': [
    ['10 % by letter, 15 % at the shelf', offers('"10 %"', '"15 %"'), 1],
    ['10 % is 10%', offers('"10 %"', '"10%"'), 0],
    ['10 is "10"', offers('10', '"10"'), 0],
    ['one value is unknown', offers('10', '" "'), 0],
    ['a discount and a gift', offers('10', '15').replace('"discount"', '"gift"'), 0],
    [
      'a word of the team’s own in any case',
      offers('10', '15').replace('"discount"', '"Swap "').replace('"discount"', '"swap"'),
      1,
    ],
    ['they share no day', offers('10', '15', 'endsOn=2026-03-31', 'startsOn=2026-04-01'), 0],
    ['they share one day', offers('10', '15', 'endsOn=2026-04-01', 'startsOn=2026-04-01'), 1],
    ['nothing carries the second', offers('10', '15').replace('c carries n', ''), 0],
  ],
  'MSG-9': [
    ['German serves Austrians', reads('de-AT', '{"de":"Guten Tag"}'), 0],
    ['Austrian German does not serve all', reads('de', '{"de-AT":"Servus"}'), 1],
    ['de_at is de-AT', reads('de-AT', '{"de_at":"Servus"}'), 0],
    ['a blank text is none', reads('pl', '{"en":"Hello","pl":" "}'), 1],
    ['two languages are two findings', reads('pl","de', '{"en":"Hello"}'), 2],
    ['nothing is written yet', reads('pl', '{}'), 0],
    ['nobody said what they read', 'segment s\nmessage m texts={"en":"Hello"}\nm addresses s', 0],
    ['__proto__ is a language like any other', reads('__proto__', '{"en":"Hello"}'), 1],
  ],
  'MSG-10': [
    ['a need three links away', chain(3), 0],
    ['a need four links away', chain(4), 1],
    ['a team looks further', `plan "P" rules={"MSG-10":{"maxLinks":4}}\n${chain(4)}`, 0],
    ['a draft on the way does not lead on', chain(3).replace('segment s', 'segment s status=draft'), 1],
    [
      'however far a team looks, somebody has to have asked',
      `plan "P" rules={"MSG-10":{"maxLinks":1e9}}\nmessage m`,
      1,
    ],
  ],
  'MSG-11': [
    ['42 days are not yet too long', runs('2026-10-13'), 0],
    ['43 days are', runs('2026-10-12'), 1],
    ['nine remarks are few', runs('2026-10-12', 9), 0],
    ['it ended in time', runs('2026-10-12').replace('message m', 'message m endsOn=2026-11-20'), 0],
    [
      'it was changed since',
      runs('2026-09-01').replace('message m', 'message m revisions=[{"date":"2026-10-20"}]'),
      0,
    ],
    [
      'what was heard before the change is answered by it',
      runs('2026-08-01')
        .replace('message m', 'message m revisions=[{"date":"2026-10-11"}]')
        .replaceAll('2026-10-30', '2026-10-10'),
      0,
    ],
    ['nobody noted when it was heard', runs('2026-10-12').replaceAll('date=2026-10-30', ''), 0],
    [
      'a team asks for less',
      `plan "P" rules={"MSG-11":{"maxDays":7,"minFeedback":2}}\n${runs('2026-11-01', 2, '2026-11-02')}`,
      1,
    ],
    [
      'one remark heard at two contact points is one',
      `${runs('2026-10-12', 9)}\ncontactPoint d\nd carries m\nf0 heardAt d`,
      0,
    ],
  ],
}

function aim(fields: string): string {
  return `objective o ${fields}`
}
function read(unit: string, metric: string): string {
  return `objective o unit=${unit}\nmetric k unit=${metric}\no measuredBy k`
}
function asks(verb: string, loyalty: string): string {
  return `segment s loyalty=${loyalty}\nobjective o verb=${verb}\no targets s`
}
function counts(target: number, size: number): string {
  return `segment s size=${size}\nobjective o measureKind=count target=${target}\no targets s`
}
function due(deadline: string): string {
  return `plan "P" startsOn=2026-09-01 endsOn=2026-09-30\nobjective o deadline=${deadline}`
}
function serves(startsOn: string): string {
  return `contactPoint c startsOn=${startsOn}\nc serves o`
}
function heard(message: string, fields = ''): string {
  return `segment s\ncontactPoint c ${fields}\n${message}\nc touches s\nc carries m\nm addresses s`
}
function tones(message: string, brand: string): string {
  return `brand b tone=${brand}\nmessage m tone=${message}`
}
function avoids(word: string, text: string): string {
  return `brand b wordsAvoided=["${word}"]\nmessage m texts={"en":"${text}"}`
}
function threeClasses(fields: string): string {
  return `segment a loyalty=loyal\nsegment b loyalty=competitorLoyal\nsegment c loyalty=swing\nmessage m ${fields}
    m addresses a\nm addresses b\nm addresses c`
}
function offers(first: string, second: string, firstWindow = '', secondWindow = ''): string {
  return `${heard(`message m offer={"kind":"discount","value":${first}} ${firstWindow}`)}
    message n offer={"kind":"discount","value":${second}} ${secondWindow}\nc carries n\nn addresses s`
}
function reads(locale: string, texts: string): string {
  return `segment s locales=["${locale}"]\nmessage m texts=${texts}\nm addresses s`
}
/** message – segment – feedback – need, or a contact point more. */
function chain(links: 3 | 4): string {
  const before = links === 3 ? 'm addresses s' : 'contactPoint c\nc carries m\nc touches s'
  return `message m\nsegment s\nfeedback f\nneed n\n${before}\nf saidBy s\nf reveals n`
}
function runs(startsOn: string, remarks = 10, date = '2026-10-30'): string {
  const all = Array.from({ length: remarks }, (_, at) => `feedback f${at} date=${date}\nf${at} heardAt c`)
  return `contactPoint c\nmessage m startsOn=${startsOn}\nc carries m\n${all.join('\n')}`
}

describe.each(Object.entries(cases))('%s', (code, all) => {
  test.each(all)('%s', (_story, plan, findings) => {
    expect(of(code, plan)).toHaveLength(findings)
  })
})

describe('what the ways out of a goal say', () => {
  test('numbers that changed places are put back, where that can be', () => {
    expect(complete('OBJ-2', aim('baseline=40 target=25 better=up'))).toEqual([
      'Say that lower is better',
      'Go from 25 to 40',
    ])
    expect(complete('OBJ-2', aim('unit=% baseline=140 target=25 better=up'))).toEqual([
      'Say that lower is better',
    ])
  })

  test('a metric that is right for another objective is left alone', () => {
    const plan = `${read('guests', 'litres')}\nobjective p unit=litres\np measuredBy k`
    expect(ways('OBJ-3', plan)).not.toContain('Let “k” count in guests')
    expect(ways('OBJ-3', read('guests', 'litres'))).toContain('Let “k” count in guests')
  })

  test('a percentage is not offered where the target would be none', () => {
    expect(ways('OBJ-3', read('guests', '%').replace('unit', 'target=900 unit'))).not.toContain('Count in %')
  })

  test('it is aimed at the people its acts meet, of whom it can be asked', () => {
    const plan = `segment a loyalty=loyal\nsegment b loyalty=swing\nsegment c loyalty=loyal priority=1
      objective o verb=retain\nobjective p verb=trial\ncontactPoint d\nd touches b\nd serves o`
    expect(complete('OBJ-4', plan)).toEqual(['Aim it at “b”'])
    expect(complete('OBJ-4', plan.replace('d touches b', ''))).toEqual(['Aim it at “c”', 'Aim it at “a”'])
  })

  test('what is measured says what people do', () => {
    const plan = 'segment s loyalty=loyal\nobjective o measureKind=nps\no targets s'
    expect(complete('OBJ-4', plan)).toEqual(['Have them recommend us'])
  })

  test('what can be asked of all of them is offered', () => {
    expect(complete('OBJ-5', asks('maintainUsage', 'competitorLoyal')).slice(0, 2)).toEqual([
      'Have them try us',
      'Have them look into what we do',
    ])
  })

  test('regulars stay where strangers go', () => {
    const plan = `${asks('retain', 'competitorLoyal')}\nsegment r loyalty=loyal\no targets r`
    expect(ways('OBJ-5', plan)).toContain('Ask it of “r” alone')
    expect(says('OBJ-5', plan)).toEqual([
      '“o” wants “s” to stay with us, which cannot be asked of people who are loyal elsewhere.',
    ])
  })

  test('the best that can be is not offered where it is no better than today', () => {
    expect(complete('OBJ-6', aim('unit=% baseline=100 target=120 better=up'))).toEqual([])
    expect(complete('OBJ-6', aim('unit=% baseline=90 target=120 better=up'))).toEqual(['Aim for 100'])
  })

  test('who is enough, and can be asked, may be asked too', () => {
    const plan = `${counts(900, 640)}\nsegment a size=100\nsegment b size=400\nsegment c`
    expect(complete('OBJ-6', plan)).toEqual(['Ask it of “b” too', 'Aim for 640'])
  })

  test('the owner of the strategy is asked first, and nobody twice', () => {
    const plan = `objective o\nstrategy st owner=Vera\ntool t owner=Amund\ncontactPoint c owner=" vera "
      o under st\nt serves o\nc serves o`
    expect(ways('OBJ-7', plan).slice(0, 2)).toEqual(['Give it to Vera', 'Give it to Amund'])
  })

  test('a deadline after the plan moves, or the plan does', () => {
    expect(complete('OBJ-8', due('2026-10-14'))).toEqual([
      'Due on 30 September',
      'Let the plan end on 14 October',
    ])
  })

  test('a deadline that something waits for is looked at by somebody', () => {
    expect(complete('OBJ-8', `${due('2026-08-14')}\nmessage m\nm dependsOn o`)).toEqual([])
  })

  test('what begins after the deadline cannot serve', () => {
    const plan = `segment s\nobjective o deadline=2026-09-01\ncontactPoint c startsOn=2026-09-02
      contactPoint d startsOn=2026-09-01\no targets s\nc touches s\nd touches s`
    expect(complete('OBJ-10', plan)).toEqual(['Serve it by “d”'])
  })

  test('a metric in another unit is not offered', () => {
    const plan = `segment s\nobjective o unit=views measureKind=impressions\nobjective p\nmetric k measureKind=share unit=%
      o targets s\np targets s\np measuredBy k`
    expect(complete('OBJ-11', plan)).toEqual([])
    expect(complete('OBJ-11', plan.replace('unit=%', ''))).toEqual(['Measure it by “k” too'])
  })
})

describe('what the ways out of a message say', () => {
  test('a contact point that says nothing yet is offered first', () => {
    const plan = `segment s\ncontactPoint c\ncontactPoint d\nmessage m\nmessage n\nc touches s\nd touches s
      c carries n\nm addresses s`
    expect(complete('MSG-1', plan).slice(0, 2)).toEqual(['Say it at “d”', 'Say it at “c”'])
  })

  test('people who would hear another value are not offered', () => {
    const plan = `${heard('message m claims={"off":25}')}\ncontactPoint d\nmessage n claims={"off":30}\nd carries n\nd touches s`
    expect(complete('MSG-1', plan)).toEqual([])
  })

  test('those who asked are addressed before others', () => {
    const plan = `segment a\nsegment b\ncontactPoint c\nmessage m\nfeedback f\nc carries m\nm answers f\nf saidBy b`
    expect(complete('MSG-1', plan)).toEqual(['Address “b”'])
    expect(complete('MSG-1', plan.replace('m answers f', ''))).toEqual(['Address “a”', 'Address “b”'])
  })

  test('a message sounds louder on the lines that part it most', () => {
    expect(
      says('MSG-4', tones('{"energy":2,"warmth":-2,"humour":1}', '{"energy":0,"warmth":1,"humour":1}')),
    ).toEqual(['“m” sounds much more cool and more lively than “b”.'])
  })

  test('what is written for one neighbour can be taken over for the other', () => {
    expect(complete('MSG-9', reads('de-AT', '{"de-CH":"Grüezi"}'))).toHaveLength(1)
    expect(ways('MSG-9', reads('pl', '{"en":"Hello"}'))).toEqual(['Write it in Polish'])
  })

  test('a desk that cannot answer is not joined with one click', () => {
    const plan = `${heard('message m claims={"off":25}', 'type=companyCreated')}\ncontactPoint d type=unexpected direction=oneWay`
    expect(complete('MSG-7', plan)).toEqual([])
    expect(complete('MSG-7', plan.replace('oneWay', 'twoWay'))).toHaveLength(1)
  })

  test('three messages with one kind of offer are put right together', () => {
    const plan = `${offers('10', '15')}\nmessage p offer={"kind":"discount","value":10}\nc carries p\np addresses s`
    expect(of('MSG-8', plan).map(({ cards }) => cards)).toEqual([['m', 'n', 'p']])
    expect(complete('MSG-8', plan)).toEqual(['Offer 10 in all three', 'Offer 15 in all three'])
  })

  test('a message that a contact point needs is not left unsaid with one click', () => {
    expect(complete('MSG-10', heard('message m'))).toEqual([])
    expect(complete('MSG-10', 'message m')).toEqual(['Leave it unsaid'])
  })
})
