import { set, type Edges } from './told.ts'

export const pushes = (one: string, other: string, calls = ['Choose', 'Come']) =>
  `segment s\ncontactPoint a push=true ${one}\ncontactPoint b push=true ${other}
  message m callToAction="${calls[0]}"\nmessage n callToAction="${calls[1]}"
  a touches s\nb touches s\na carries m\nb carries n`
export const friday = 'times=[{"days":["fri"]}] startsOn=2026-09-01 endsOn=2026-10-31'
export const pressed = (one: string, other: string, perWeek: readonly [string, string] = ['2', '2.5']) =>
  `segment s\ncontactPoint a push=true ${one}\ncontactPoint b push=true ${other}\na touches s perWeek=${perWeek[0]}\nb touches s perWeek=${perWeek[1]}`
const often = (perWeek: string, fields = '', cycle = 'purchaseCycleDays=14') =>
  `segment s ${cycle}\ncontactPoint c ${fields}\nc touches s ${perWeek}`
export const spring = 'plan "P" startsOn=2026-03-02 endsOn=2026-03-29\n'
export const waits = (begin: string, other: string, kind = 'contactPoint') =>
  `${kind} x ${begin}\n${other}\nx dependsOn y`
const cared = (perWeek: string, stages = '["use"]', cycle = 14) =>
  `segment s purchaseCycleDays=${cycle}\ncontactPoint c stages=${stages}\nc touches s perWeek=${perWeek}`

/** Time and pressure: what just passes, what just does not, and what nobody can tell. */
export const time: Edges = {
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
}
