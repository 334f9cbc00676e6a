import { add, cut, draw, pass, pouch, set, setLink, type Breaches, type Step } from './breach.ts'

/** What was said at the review pages by one day: so many of twenty are angry. */
const voices = (name: string, date: string, angry: number): Step[] => [
  ...voice(`${name}a`, `Angry reviews of ${date}`, { date, n: angry, sentiment: -2, type: 'complaint' }),
  ...voice(`${name}b`, `Glad reviews of ${date}`, { date, n: 20 - angry, sentiment: 2, type: 'praise' }),
]
const voice = (as: string, title: string, fields: object): Step[] => [
  add('feedback', as, title, { ...fields, method: 'review', usedFor: 'none', due: '2026-09-15' }),
  ...draw(`${as} heardAt c5`, `${as} saidBy s3`, `${as} routedTo tm1`),
]

/** A fifth of them, three tenths, more than half. */
const spiral = [
  ...voices('x', '2026-08-15', 4),
  ...voices('y', '2026-08-22', 6),
  ...voices('z', '2026-08-29', 11),
]

/** Risk and the spiral, time and pressure. */
export const risk: Breaches = {
  'RISK-1': [
    pouch('the halls are public', [set('c6', 'public', true)]),
    pass('nobody covers the group', cut('rp1 covers c4'), { 'GOV-1': 'the plan for it covers nothing now' }),
  ],
  'RISK-2': [
    pouch(
      'nothing listens',
      ['c1', 'c2', 'c5', 'c7'].map((point) => set(point, 'listening', false)),
    ),
    pouch('listening begins in October', [
      ...['c1', 'c2', 'c7'].map((point) => set(point, 'listening', false)),
      set('c5', 'startsOn', '2026-10-01'),
    ]),
  ],
  'RISK-3': [pouch('a press release', [set('rp1', 'replyIn', ['pr'])])],
  'RISK-4': [
    pouch('angrier every week', spiral),
    pouch('angrier every week, and nobody on duty', [...spiral, ...cut('rp1 covers c5')], {
      'GOV-1': 'the plan for it covers nothing now',
    }),
  ],
  'RISK-5': [pouch('nobody tells a friend', cut('s1 spreads s3'))],
  'RISK-6': [
    pass('our own network', [set('c4', 'ownership', 'own')]),
    pouch(
      'all of it is rented',
      ['c1', 'c4', 'c7'].map((point) => set(point, 'ownership', 'rented')),
    ),
  ],
  'TIME-1': [
    pouch('mail and radio on Monday', [
      set('c4', 'times', [
        { days: ['sun'], from: '18:00', to: '20:00' },
        { days: ['mon'], from: '07:00', to: '08:00' },
      ]),
    ]),
  ],
  'TIME-2': [
    pouch('five mails a week', [setLink('c4 touches s1', 'perWeek', 5)]),
    pass('alerts all day', [setLink('c1 touches s3', 'perWeek', 4)]),
  ],
  'TIME-3': [
    pouch('hardly ever', [
      setLink('c1 touches s2', 'perWeek', 0.1),
      setLink('c2 touches s2', 'perWeek', 0.01),
    ]),
  ],
  'TIME-4': [pass('posters before it is measured', [set('c7', 'startsOn', '2027-02-22')])],
  'TIME-5': [pouch('silence after the first pouch', [setLink('c1 touches s2', 'perWeek', 0.01)])],
  'TIME-6': [
    pouch('an hour after the end', [set('c6', 'endsOn', '2027-03-04')]),
    pouch('the radio begins in August, before anybody listens', [set('c3', 'startsOn', '2026-08-20')]),
    pouch('it ends before it begins', [set('m1', 'endsOn', '2026-09-05')]),
    pass('the council begins at Christmas', [set('c3', 'startsOn', '2026-12-24')]),
  ],
}
