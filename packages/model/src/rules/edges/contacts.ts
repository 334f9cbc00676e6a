import { set, type Edges } from './told.ts'

const points = (...fields: string[]) => fields.map((one, at) => `contactPoint c${at} ${one}`).join('\n')
/** As many contact points, all meeting one segment. */
const meeting = (...fields: string[]) =>
  `segment s\n${points(...fields)}\n${fields.map((_, at) => `c${at} touches s`).join('\n')}`
export const minded = (fields: string, stages = '["evaluate"]') =>
  `segment s\ncontactPoint c stages=${stages} ${fields}\nc touches s`
export const disturbing = (times: string, good: string, fields = 'push=true') =>
  `segment s\npersona p preferredTimes=${good}\ncontactPoint c ${fields} times=${times}\np describes s\nc touches s`
export const hours = (days: string, from: string, to: string) =>
  `[{"days":${JSON.stringify(days.split(' '))},"from":"${from}","to":"${to}"}]`

/** Where people are met: what just passes, what just does not, and what nobody can tell. */
export const contacts: Edges = {
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
}

export function met(stages: string, priority = ''): string {
  return `segment s ${priority}\ncontactPoint c stages=${stages}\ncontactPoint d\nc touches s\nd touches s`
}
