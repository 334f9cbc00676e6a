import { cut, park, pass, pouch, set, unset, type Breaches } from './breach.ts'

/** Steps 1 and 2: the database and the segments. */
export const base: Breaches = {
  'DB-1': [pouch('the base is parked', [park('db')]), pass('the base is parked', [park('db')])],
  'DB-2': [pouch('only demographics are left', [set('db', 'blocks', ['demographics'])])],
  'DB-3': [
    pouch('all 48,000 are customers, nobody counts prospects', [
      set('db', 'customers', 48_000),
      unset('db', 'prospects'),
    ]),
    pass('nobody is a prospect', [set('db', 'customers', 126_000), set('db', 'prospects', 0)]),
  ],
  'DB-4': [pouch('the base is of July last year', [set('db', 'asOf', '2025-07-01')])],
  'DB-5': [
    pouch('nothing feeds the rotators', cut('db feeds s3')),
    pass('nor the drivers', cut('db feeds s2')),
  ],
  'DB-6': [
    pouch('nobody says how long it is remembered', [unset('kk1', 'retention')]),
    pouch('a blank basis is none', [set('kk2', 'lawfulBasis', ' ')]),
    pouch('e-mails to a base with no basis', [unset('db', 'lawfulBasis')]),
    pass('the app pushes to a base with no basis', [unset('db', 'lawfulBasis')]),
  ],
  'SEG-1': [
    pouch('nobody minds those loyal elsewhere', [set('s2', 'loyalty', 'newCategory')]),
    pass('the drivers are parked, and whom the trial was to win', [park('s2')]),
  ],
  'SEG-2': [pouch('they are who loves nature', [set('s2', 'basis', 'attitude')])],
  'SEG-3': [
    pouch('40,000 regulars in a base of 48,000', [set('s1', 'size', 40_000)]),
    pouch('customers and prospects are not the records', [set('db', 'prospects', 15_000)]),
  ],
  'SEG-4': [
    pouch('half of the regulars rotate, too', [
      { link: { kind: 'overlaps', from: 's1', to: 's3', people: 5000 } },
    ]),
  ],
  'SEG-5': [
    pouch('nobody knows what they buy', [unset('s2', 'brandShares')]),
    pouch('92 % of what they buy', [set('s2', 'brandShares', { Halden: 62, 'Private label': 30 })]),
    pouch('too little, and so of no class', [set('s1', 'brandShares', { Brimberg: 44, Halden: 30 })]),
  ],
  'SEG-6': [
    pouch('44 % are not loyal', [set('s1', 'brandShares', { Brimberg: 44, Halden: 41, other: 15 })]),
    pass('no one brand of theirs has half', [set('s2', 'brandShares', { Ferry: 9, Car: 46, Bus: 45 })]),
    pouch('who swings has no half anywhere', [set('s3', 'brandShares', { Brimberg: 31, Halden: 69 })]),
  ],
  'SEG-7': [
    pouch('all of them stay', [set('s1', 'retention', 1)]),
    pouch('a year of waiting costs nothing', [set('s1', 'discountRate', 0)]),
    pass('a month typed for a year', [set('s1', 'retention', 0.938)]),
  ],
  'SEG-8': [pouch('50 households', [set('s1', 'size', 50)]), pouch('nobody at all', [set('s2', 'size', 0)])],
}
