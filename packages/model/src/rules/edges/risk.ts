import { set, type Edges } from './told.ts'

export const listening = (push: string, ear: string) =>
  `contactPoint c push=true ${push}\ncontactPoint d listening=true ${ear}`
export const covered = (replyIn: string, means = 'means=social') =>
  `contactPoint c ${means}\nresponsePlan r ${replyIn}\nr covers c`
/** A group in which so many of ten, or of each ten, are angry; the last week ends on 24 November. */
export const angry = (shares: readonly number[], dates = ['2026-11-09', '2026-11-16', '2026-11-24']) => {
  const voices = shares.flatMap((share, at) => [
    `feedback a${at} sentiment=-1 n=${share} date=${dates[at]}\na${at} heardAt c`,
    `feedback b${at} sentiment=1 n=${20 - share} date=${dates[at]}\nb${at} heardAt c`,
  ])
  return `contactPoint c public=true\n${voices.join('\n')}`
}

/** The same as it was counted from answers, on the contact point itself. */
const counted = (shares: readonly number[], dates = ['2026-11-10', '2026-11-17', '2026-11-24']) =>
  `contactPoint c public=true voices=${JSON.stringify(shares.map((negative, at) => ({ date: dates[at], n: 20, negative })))}`
/** What is heard on cards, and what was counted beside it. */
const both = (heard: string, point: string) => heard.replace('contactPoint c public=true', point)

/** Risk and the spiral: what just passes, what just does not, and what nobody can tell. */
export const risk: Edges = {
  'RISK-1': [
    ['not public', 'contactPoint c public=false', []],
    ['covered by a draft', 'contactPoint c public=true\nresponsePlan r status=draft\nr covers c', ['error']],
  ],
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
    ['counted from answers', counted([2, 4, 8]), ['error']],
    ['counted, and exactly 35 %', counted([2, 4, 7]), []],
    ['counted too long ago', counted([2, 4, 8], ['2026-10-26', '2026-11-02', '2026-11-09']), []],
    ['what was counted stands for the cards', both(angry([2, 4, 8]), counted([8, 4, 2])), []],
    ['and the other way round', both(angry([8, 4, 2]), counted([2, 4, 8])), ['error']],
    ['nobody says how many a row counts', counted([2, 4, 8]).replaceAll('"n":20,', ''), []],
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
}
