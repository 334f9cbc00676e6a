import { cut, pass, pouch, set, unset, type Breaches } from './breach.ts'

/** Step 4 and step 5: objectives, tools and means. */
export const goal: Breaches = {
  'OBJ-1': [
    pouch('31 to 36 of what', [unset('o1', 'unit')]),
    pass('no end', [unset('o3', 'deadline')]),
    pass('a goal with no number', [unset('o2', 'target')]),
  ],
  'OBJ-2': [
    pouch('a rise that is a fall', [set('o1', 'better', 'down')]),
    pass('churn that is to rise', [set('o1', 'target', 7)]),
  ],
  'OBJ-3': [pouch('a share read in litres', [set('k1', 'unit', 'litres')])],
  'OBJ-4': [
    pouch('nobody is to do it', cut('o1 targets s3')),
    pass('nobody says what they are to do', [unset('o2', 'verb')]),
  ],
  'OBJ-5': [
    pouch('rotators are to keep on', [set('o1', 'verb', 'maintainUsage')]),
    pass('drivers are to stay', [set('o3', 'verb', 'retain')]),
  ],
  'OBJ-6': [
    pouch('80,000 of 72,000', [set('o2', 'target', 80_000)]),
    pouch('a score of 132', [set('o4', 'target', 132)]),
    pass('143 % of crossings', [set('o2', 'target', 143)]),
  ],
  'OBJ-7': [pouch('nobody’s share', [unset('o1', 'owner')])],
  'OBJ-8': [
    pouch('due a month after the plan', [set('o2', 'deadline', '2027-03-31')]),
    pouch('due before the first contact', [set('o2', 'deadline', '2026-09-02')]),
  ],
  'OBJ-9': [
    pouch('a hundred are asked', [set('o3', 'surveyN', 100)]),
    pouch('ten points with 200', [set('o4', 'surveyN', 200)]),
  ],
  'OBJ-10': [
    pouch('belonging with no act', cut('c1 serves o3', 'c4 serves o3', 'c6 serves o3')),
    pass('nothing serves the trial', cut('c7 serves o3', 'c8 serves o3')),
  ],
  'OBJ-11': [
    pouch('a million views', [
      set('o1', 'measureKind', 'impressions'),
      set('k1', 'measureKind', 'impressions'),
    ]),
  ],
  'MIX-1': [
    pouch('four campaigns, same product', [
      set('t1', 'lever', 'communication'),
      set('t2', 'lever', 'communication'),
    ]),
  ],
  'MIX-2': [pouch('a low price for no goal', cut('t2 serves o1', 't2 serves o2'))],
  'MIX-3': [
    pouch('only the radio leads', [
      set('c2', 'role', 'support'),
      set('c3', 'role', 'lead'),
      set('c6', 'role', 'support'),
    ]),
    pass('147,000 of 140,000', [set('b4', 'planned', 147_000)], {
      'BUD-1': 'the budget is not that large',
      'BUD-5': 'nor is that of the sales strategy',
    }),
  ],
  'MIX-4': [pouch('the trial rests on the bay', cut('c3 serves o2'))],
  'MIX-5': [
    pouch('the goods are silent', [
      set('c1', 'means', 'web'),
      set('c2', 'means', 'personalSelling'),
      set('c7', 'means', 'phone'),
    ]),
  ],
  'MIX-6': [pouch('the mail is a letter', [set('c4', 'means', 'directMail')])],
  'MIX-7': [pouch('a tenth off for regulars', [set('m2', 'offer', { kind: 'discount', value: '10 %' })])],
  'MIX-8': [pouch('a half-price day', [set('m1', 'offer', { kind: 'oneTimeDeal', value: '50 %' })])],
}
