import {
  add,
  cut,
  draw,
  park,
  pass,
  pouch,
  set,
  setPlan,
  signedPouch,
  unset,
  unsetPlan,
  type Breaches,
} from './breach.ts'

const survey = (...cards: readonly string[]) => cards.map((card) => set(card, 'measureKind', 'survey'))

/** What is known of the three segments. */
const profiles = ['i', 'p', 'v', 'j'].flatMap((kind) => [1, 2, 3].map((of) => `${kind}${of}`))

/** Money, measures and governance. */
export const money: Breaches = {
  'BUD-1': [
    pouch('1,000 too much', [set('b12', 'planned', 12_000)]),
    pouch('dearer bays, also than their strategy thought', [set('b3', 'planned', 60_000)]),
  ],
  'BUD-2': [
    pouch('mails with no money', cut('b5 funds c4')),
    pass('a promise with no money', cut('b1 funds t1')),
  ],
  'BUD-3': [
    pouch('45 × 6 are not 320', [set('c3', 'grp', 320)]),
    pass('more than all', [set('c7', 'reach', 158)]),
  ],
  'BUD-4': [
    pouch('a reserve in kronor', [set('b12', 'currency', 'NOK')]),
    pouch('mails in kronor, so that the sum of sales is off', [set('b5', 'currency', 'NOK')]),
  ],
  'BUD-5': [
    pouch('155,000 are not 156,000', [set('b5', 'planned', 8000)]),
    pass('58,000 are not 60,000', [set('st2', 'budget', 60_000)]),
  ],
  'BUD-6': [pouch('nobody muted it', [unsetPlan('rules')])],
  'BUD-7': [pouch('a sixth is left', [set('b7', 'planned', 5000), set('st2', 'budget', 30_200)])],
  'MET-1': [
    pouch('nothing is sold', survey('o1', 'o2', 'k1', 'k2')),
    pass(
      'nothing is asked',
      ['o1', 'k1', 'o4', 'k4'].map((card) => set(card, 'measureKind', 'share')),
      {
        'HUM-3': 'the one human goal is judged by what it sells: the root',
      },
    ),
  ],
  'MET-2': [pouch('read when somebody thinks of it', [unset('k1', 'cadence')])],
  'MET-3': [
    pouch('a fifth of the way at half of the time', [
      setPlan('asOf', '2026-12-01'),
      set('k1', 'readings', [{ date: '2026-11-30', value: 32 }]),
    ]),
    pass('churn has risen', [
      setPlan('asOf', '2027-03-31'),
      set('k1', 'readings', [{ date: '2027-03-31', value: 6.5 }]),
    ]),
  ],
  'GOV-1': [pouch('a forgotten note', [add('context', 'x9', 'Ask the printer')])],
  'GOV-2': [signedPouch('another price', [set('m1', 'claims.pricePerKg', '-15 %')])],
  'GOV-3': [
    pouch('means before goals', ['o1', 'o2', 'o3', 'o4'].map(park)),
    pouch('goals before anybody was looked at', profiles.map(park), {
      'HUM-6': 'each segment lacks its four, whatever the goals',
      'MSG-3': 'no proposition is left that a message could say',
    }),
    pouch('contacts with nobody', ['s1', 's2', 's3'].map(park), {
      'CON-2': 'each contact meets nobody',
      'MSG-1': 'each message addresses nobody',
      'OBJ-4': 'each goal is nobody’s',
      'LOOP-1': 'nobody is left who said it',
    }),
  ],
  'GOV-4': [signedPouch('the radio is dropped', [park('c3')])],
  'GOV-5': [
    pouch('one context twice', [
      add('context', 'x9', 'Halden price weeks', { type: 'competitor' }),
      ...draw('x9 bearsOn s2'),
    ]),
  ],
}
