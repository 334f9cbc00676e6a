import { set, type Edges } from './told.ts'

export const rated = (reach: string, frequency: string, grp: string) =>
  `contactPoint c ${[reach && `reach=${reach}`, frequency && `frequency=${frequency}`, grp && `grp=${grp}`].filter(Boolean).join(' ')}`
export const charged = (budget: string, ...planned: string[]) =>
  `strategy st ${budget}\n${planned.map((one, at) => `budgetLine b${at} ${one}\nb${at} countsTo st`).join('\n')}`
export const won = (cost: number, worth: string, loyalty = 'competitorLoyal', joined = 'swing') =>
  `segment s loyalty=${loyalty}\nsegment t loyalty=${joined} ${worth}
  objective o measureKind=count baseline=0 target=100 repeatShare=0.5\ncontactPoint c\nbudgetLine b planned=${cost}
  o targets s\nc serves o\nb funds c`
export const shared = (human: string, sales: string) =>
  `strategy h strand=human ${human}\nstrategy s strand=sales ${sales}`

/** Money: what just passes, what just does not, and what nobody can tell. */
export const money: Edges = {
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
}
