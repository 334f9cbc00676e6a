import type { Edges } from './told.ts'

/** Goals: what just passes, what just does not, and what nobody can tell. */
export const objectives: Edges = {
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
  'OBJ-2': [
    ['complaints fall, and lower is better', aim('baseline=40 target=25 better=down'), []],
    ['complaints fall, and higher is better', aim('baseline=40 target=25 better=up'), ['error']],
    ['nothing is to change', aim('baseline=40 target=40 better=up'), ['error']],
    ['nothing is to change, in doubles', aim('baseline=0.3 target=0.30000000000000004 better=up'), ['error']],
    ['nobody says which way is better', aim('baseline=40 target=25'), []],
    ['from below nothing to nothing', aim('baseline=-5 target=0 better=up'), []],
    ['where it stands is unknown', aim('target=25 better=up'), []],
  ],
  'OBJ-3': [
    ['case and blanks make no other unit', read('"% of  Guests"', '"% of guests"'), []],
    ['% of guests is not guests', read('"% of guests"', 'guests'), ['error']],
    ['the metric has no unit yet', read('guests', '" "'), []],
    [
      'one of two metrics counts otherwise',
      `${read('guests', 'guests')}\nmetric j unit=litres\no measuredBy j`,
      ['error'],
    ],
    [
      'the other metric is a draft',
      read('guests', 'litres').replace('metric k', 'metric k status=draft'),
      [],
    ],
  ],
  'OBJ-4': [
    ['whose and what are said', 'segment s\nobjective o verb=trial\no targets s', []],
    ['the people are in draft', 'segment s status=draft\nobjective o verb=trial\no targets s', ['error']],
    ['neither is said, and it is one finding', 'objective o', ['error']],
  ],
  'OBJ-5': [
    ['regulars are kept', asks('maintainUsage', 'loyal'), []],
    ['strangers are not', asks('maintainUsage', 'competitorLoyal'), ['warning']],
    ['both loyal and swing can come back', asks('winBack', 'swing'), []],
    ['their class is unknown', 'segment s\nobjective o verb=maintainUsage\no targets s', []],
    [
      'two segments that do not fit are one finding',
      `${asks('retain', 'newCategory')}\nsegment r loyalty=competitorLoyal\no targets r`,
      ['warning'],
    ],
  ],
  'OBJ-6': [
    ['a net promoter score of 100', aim('measureKind=nps target=100'), []],
    ['a net promoter score of 101', aim('measureKind=nps target=101'), ['error']],
    ['a net promoter score may lie below nothing', aim('measureKind=nps target=-100'), []],
    ['a score is no percentage, whatever its unit', aim('measureKind=nps unit=% target=-20'), []],
    ['all of them', aim('unit=" % agree" target=100'), []],
    ['more than all of them', aim('unit=" % agree" target=100.5'), ['error']],
    ['fewer than none of them', aim('measureKind=churn unit=% target=-1'), ['error']],
    ['everybody in the house', counts(640, 640), []],
    ['one more than live there', counts(641, 640), ['error']],
    ['each record stands for five', `plan "P" expansionFactor=5\n${counts(641, 640)}`, []],
    ['one segment is not counted', `${counts(641, 640)}\nsegment r\no targets r`, []],
    ['revenue knows no bound', aim('measureKind=revenue target=900000 unit=EUR'), []],
  ],
  'OBJ-7': [
    ['a blank name is none', aim('owner=" "'), ['warning']],
    ['Vera answers for it', aim('owner=Vera'), []],
  ],
  'OBJ-8': [
    ['on the plan’s last day', due('2026-09-30'), []],
    ['the day after', due('2026-10-01'), ['error']],
    ['the day before the plan', due('2026-08-31'), ['error']],
    ['on the day of the first contact', `${due('2026-09-10')}\n${serves('2026-09-10')}`, []],
    ['the day before the first contact', `${due('2026-09-09')}\n${serves('2026-09-10')}`, ['error']],
    [
      'a second contact begins in time',
      `${due('2026-09-09')}\n${serves('2026-09-10')}\ncontactPoint d startsOn=2026-09-01\nd serves o`,
      [],
    ],
    [
      'before the plan and before the contact is one finding',
      `${due('2026-08-01')}\n${serves('2026-09-10')}`,
      ['error'],
    ],
    ['no day is known beside it', 'objective o deadline=2020-01-01', []],
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
  'OBJ-10': [
    ['a tool is enough', 'objective o\ntool t\nt serves o', []],
    ['a parked tool is none', 'objective o\ntool t status=parked\nt serves o', ['error']],
  ],
  'OBJ-11': [
    ['views alone', aim('measureKind=impressions'), ['warning']],
    [
      'views, and what was bought',
      `${aim('measureKind=impressions')}\nmetric k measureKind=share\no measuredBy k`,
      [],
    ],
    [
      'a metric that does not say what it is',
      `${aim('measureKind=likes')}\nmetric k\no measuredBy k`,
      ['warning'],
    ],
    ['its metric alone says it', `${aim('')}\nmetric k measureKind=sends\no measuredBy k`, ['warning']],
    ['nobody says what it is', aim(''), []],
  ],
}

export function asked(kind: string, baseline: number, target: number, surveyN: number): string {
  return `objective o measureKind=${kind} baseline=${baseline} target=${target} surveyN=${surveyN}`
}
export function aim(fields: string): string {
  return `objective o ${fields}`
}
export function read(unit: string, metric: string): string {
  return `objective o unit=${unit}\nmetric k unit=${metric}\no measuredBy k`
}
export function counts(target: number, size: number): string {
  return `segment s size=${size}\nobjective o measureKind=count target=${target}\no targets s`
}
export function asks(verb: string, loyalty: string): string {
  return `segment s loyalty=${loyalty}\nobjective o verb=${verb}\no targets s`
}
export function due(deadline: string): string {
  return `plan "P" startsOn=2026-09-01 endsOn=2026-09-30\nobjective o deadline=${deadline}`
}
function serves(startsOn: string): string {
  return `contactPoint c startsOn=${startsOn}\nc serves o`
}
