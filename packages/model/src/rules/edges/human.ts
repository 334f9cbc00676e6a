import type { Edges } from './told.ts'

export const two = 'strategy a strand=sales\nstrategy h strand=human\n'

/** The human strategy: what just passes, what just does not, and what nobody can tell. */
export const human: Edges = {
  'HUM-1': [
    ['a base and segments alone need no strategy yet', 'database d\nsegment s', []],
    ['a tool is the beginning', 'tool t', ['error']],
    ['a strategy that names no strand is not human', 'strategy x', ['error']],
    ['a draft does not help', 'tool t\nstrategy h strand=human status=draft', ['error']],
    ['it is there', 'tool t\nstrategy h strand=human', []],
    ['Vera gave a reason', 'plan "P" rules={"HUM-1":{"muted":"next year"}}\ntool t', []],
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

export function kind(message: string): string {
  return `${two}contactPoint c\n${message}\nc under h\nc carries m`
}
export function described(segment: string): string {
  const kinds = 'insight i\npersona p\nvalueProposition v\njourney j'
  return `segment s ${segment}\n${kinds}\ni describes s\np describes s\nv describes s\nj describes s`
}
function context(metric: string): string {
  return `objective o level=human\nmetric k ${metric}\nk givesContextTo o`
}
