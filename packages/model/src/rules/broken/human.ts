import { cut, park, pass, pouch, set, unset, type Breaches } from './breach.ts'

/** Step 5: the human strategy. */
export const human: Breaches = {
  'HUM-1': [pouch('sales only', [park('st2')]), pass('sales only', [park('st2')])],
  'HUM-2': [
    pouch('one head for both', [set('st2', 'owner', 'Ingrid')]),
    pouch('inside sales', [set('st2', 'department', 'Sales')]),
    pass('in the same department', [set('st2', 'department', 'commercial ')]),
    pouch('not a penny', [
      unset('st2', 'budget'),
      ...cut('b7 countsTo st2', 'b8 countsTo st2', 'b9 countsTo st2', 'b10 countsTo st2'),
    ]),
  ],
  'HUM-3': [
    pouch('no goal of its own', cut('o3 under st2', 'o4 under st2')),
    pouch('judged by what it sells', [
      set('o3', 'measureKind', 'revenue'),
      set('o4', 'measureKind', 'count'),
    ]),
  ],
  'HUM-4': [pouch('coffee, and buy some', [set('m4', 'callToAction', 'Buy a pouch')])],
  'HUM-5': [pouch('two lanes', cut('st2 coordinatesWith st1'))],
  'HUM-6': [pouch('what we offer them is not said', cut('v2 describes s2'))],
  'HUM-7': [pouch('what moves her', [unset('p1', 'moves')])],
  'HUM-8': [
    pouch('how many were asked', [unset('i1', 'evidence.n')]),
    pass('written at the desk', [unset('p2', 'evidence')]),
  ],
  'HUM-9': [
    pouch('clever, with no act', [set('br', 'attributes.intellectuality', 5)]),
    pass('nothing proves the company', cut('c3 proves br')),
  ],
  'HUM-10': [pouch('belonging alone', cut('k5 givesContextTo o3', 'k6 givesContextTo o3'))],
  'HUM-11': [
    pouch('halls under no strategy', cut('c6 under st2')),
    pass('a council that stands for nothing', [...cut('c3 proves br', 'c3 carries m4')], {
      'CON-9': 'it has nothing to say either',
      'HUM-9': 'it was what proved that they are sociable',
    }),
  ],
  'HUM-12': [
    pouch('a film about kindness', [
      ...cut('c5 under st2'),
      set('c6', 'means', 'radio'),
      set('c7', 'means', 'print'),
    ]),
  ],
}
